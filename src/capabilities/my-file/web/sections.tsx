import { attestationSentences } from '#capabilities/attestations/index.ts'
import { voiceSentences } from '#capabilities/voice/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { choiceSentences } from '../messages/choices.ts'
import { sentences } from '../messages/index.ts'
import { paymentSentences } from '../messages/payments.ts'
import { takeSentences } from '../messages/take-along.ts'
import { telephoneSentences } from '../messages/telephones.ts'
import type { MyLetter } from '../queries/my-file.ts'

/** What a letter is called. */
export function letterLabel({ kind, on }: Pick<MyLetter, 'kind' | 'on'>, language: Language): string {
  const m = sentences(language)
  const date = formatIsoDate(on, language)
  if (kind === 'receipt') return m.letterReceipt({ date })
  if (kind === 'pilot-letter') return m.letterPilot({ date })
  if (kind === 'free-letter') return m.letterFree({ date })
  if (kind === 'attestation') return m.letterAttestation({ date })
  if (kind === 'answer-letter' || kind === 'complaint-letter') return m.letterAnswer({ date })
  return kind === 'code-letter' ? m.letterCode({ date }) : m.letterNotification({ date })
}

/** The letters that may be read again. */
export const Letters = ({ letters, language }: { letters: readonly MyLetter[]; language: Language }) => {
  const m = sentences(language)
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{m.letters}</h2>
      {letters.length === 0 ? <p>{m.noLetters}</p> : null}
      <ul>
        {letters.map(letter => (
          <li>
            <a href={`/${language}/file/letters/${letter.id}`}>{letterLabel(letter, language)}</a> (PDF)
            {letter.inWords ? (
              <>
                {' · '}
                <a href={`/${language}/file/letters/${letter.id}/read`}>{m.letterRead}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <AttestationsLink language={language} />
    </section>
  )
}

/** Where papers are made at once. */
const AttestationsLink = ({ language }: { language: Language }) => {
  const m = attestationSentences(language)
  return (
    <p>
      <a href={`/${language}/file/attestations`}>{m.link}</a>
    </p>
  )
}

/** Where the payments are. */
export const PaymentsLink = ({ language }: { language: Language }) => {
  const m = paymentSentences(language)
  return (
    <section aria-labelledby="payments">
      <h2 id="payments">{m.title}</h2>
      <p>{m.linkText}</p>
      <p>
        <a href={`/${language}/file/payments`}>{m.link}</a>
      </p>
    </section>
  )
}

/** Where all of it is read, printed and taken along. */
export const TakeAlongLink = ({ language }: { language: Language }) => {
  const m = takeSentences(language)
  return (
    <section aria-labelledby="take">
      <h2 id="take">{m.title}</h2>
      <p>{m.linkText}</p>
      <p>
        <a href={`/${language}/file/everything`}>{m.link}</a>
      </p>
    </section>
  )
}

/** Where one says something back. */
export const SayLink = ({ language }: { language: Language }) => {
  const m = voiceSentences(language)
  return (
    <section aria-labelledby="say">
      <h2 id="say">{m.title}</h2>
      <p>{m.lead}</p>
      <ul>
        <li>
          <a href={`/${language}/file/say`}>{m.title}</a>
        </li>
        <li>
          <a href={`/${language}/file/known`}>{m.doKnown}</a>
        </li>
        <li>
          <a href={`/${language}/file/choices`}>{choiceSentences(language).link}</a>
        </li>
        <li>
          <a href={`/${language}/file/telephones`}>{telephoneSentences(language).link}</a>
        </li>
      </ul>
    </section>
  )
}
