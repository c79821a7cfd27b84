import { languageName } from '#capabilities/people/index.ts'
import type { Language } from '#kernel/language.ts'
import { easeWanted, frenchEase, longestPlain, type Remark, remarksOn } from '#kernel/readability.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card } from '#ui/index.ts'
import type { LetterText } from '../domain/texts.ts'
import { staffSentences } from '../messages/index.ts'

type Advised = {
  readonly text: LetterText
  readonly of: Language
  readonly language: StaffLanguage
}

const Line = ({ remark, of, language }: Omit<Advised, 'text'> & { readonly remark: Remark }) => {
  const m = staffSentences(language)
  return (
    <li>
      {remark.kind === 'long' ? m.longSentence(remark) : m.betterWord(remark)}
      <br />
      <q lang={of}>{remark.sentence}</q>
    </li>
  )
}

/** What would make a letter easier to read: shown, never in the way. */
export const Advice = ({ text, of, language }: Advised) => {
  const m = staffSentences(language)
  const whole = `${text.subject}\n${text.body}`
  const remarks = remarksOn(whole, { language: of, most: longestPlain })
  const ease = of === 'fr' ? frenchEase(whole) : undefined
  return (
    <Card title={`${m.advice} · ${languageName(of, language)}`} count={remarks.length}>
      {ease === undefined ? null : <p>{m.ease({ ease: Math.round(ease), wanted: easeWanted })}</p>}
      {remarks.length === 0 ? <p>{m.adviceNone}</p> : null}
      <ul>
        {remarks.map(remark => (
          <Line remark={remark} of={of} language={language} />
        ))}
      </ul>
    </Card>
  )
}
