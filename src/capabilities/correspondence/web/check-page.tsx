import { z } from 'zod'
import { pdfResponse } from '#capabilities/letters/index.ts'
import { nextWay } from '#capabilities/messages/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { assetPath, Banner, Button, ButtonLink, ButtonRow, Form, Radios } from '#ui/index.ts'
import { type SendLetter, sendHows, sendLetter } from '../commands/send.ts'
import { type Filled, fillDraft, printDraft } from '../compose/write.ts'
import { writeLetters } from '../domain/access.ts'
import { languagesOf } from '../domain/texts.ts'
import { fieldNames, gapSentence, staffSentences } from '../messages/index.ts'
import { type LetterSource, letterSource } from '../queries/facts.ts'
import type { WrittenLetter } from '../queries/letters.ts'
import { LetterWords } from './letter-words.tsx'
import { letterAt, letterPath, letterProblem, ofPerson } from './shared.ts'

type Ready = {
  readonly letter: WrittenLetter
  readonly source: LetterSource
  readonly filled: Filled
}

/** The letter that an address names, filled in as it stands now. */
async function readyAt(context: StaffContext): Promise<Ready | undefined> {
  const letter = await letterAt(context)
  const where = { tenantId: context.tenant.id }
  const source = letter && (await letterSource(context.db, { ...where, ...letter }))
  if (letter === undefined || source === undefined) return undefined
  context.read({ personId: letter.personId, dossierId: letter.dossierId })
  return { letter, source, filled: fillDraft(letter, source, fieldNames) }
}

/** Lets the browser read the letter aloud, in its own language; shown by its script alone. */
const ReadAloud = ({ language }: { language: StaffLanguage }) => {
  const m = staffSentences(language)
  return (
    <>
      <button
        type="button"
        class="button button--secondary no-print"
        data-read-aloud="part"
        data-stop={m.readStop}
        hidden
      >
        {m.readAloud}
      </button>
      <noscript>
        <p>{m.readNote}</p>
      </noscript>
      <script type="module" src={assetPath('reader.js')} />
    </>
  )
}

type Shown = { readonly ready: Ready; readonly context: StaffContext }

const Gaps = ({ ready: { filled }, context: { language } }: Shown) =>
  filled.gaps.length === 0 ? null : (
    <Banner kind="warn" title={staffSentences(language).gapsTitle}>
      <ul>
        {filled.gaps.map(gap => (
          <li>{gapSentence(gap, language)}</li>
        ))}
      </ul>
    </Banner>
  )

const Sending = ({ ready, context, form }: Shown & { readonly form: FormState }) => {
  const { language, tools, params } = context
  const m = staffSentences(language)
  const { letter, source } = ready
  const at = letterPath({ personId: params['id'] ?? '', letterId: letter.id })
  const { way } = nextWay(source.person, tools.outgoing, [])
  return (
    <Form action={`${at}/check`} hidden={{ _submission: form.submission, version: letter.version }}>
      <Radios
        name="how"
        label={m.how}
        value={textOf(form.values, 'how')}
        error={problemOf(form, 'how')}
        choices={sendHows.map(value => ({
          value,
          label: m.hows[value],
          ...(value === 'wish' ? { hint: m.leaves[way] } : {}),
        }))}
      />
      <Button>{m.send}</Button>
    </Form>
  )
}

async function checkView(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { language, params } = context
  const m = staffSentences(language)
  const ready = await readyAt(context)
  if (ready === undefined) return { notFound: true }
  const { letter, filled } = ready
  if (letter.sentAt !== null)
    return { title: m.checkTitle, said: { kind: 'info', text: m.alreadySent }, body: null }
  const at = letterPath({ personId: params['id'] ?? '', letterId: letter.id })
  const form = typed ?? freshForm({ how: 'wish' })
  const body = (
    <>
      <Gaps ready={ready} context={context} />
      <div data-spoken>
        {languagesOf(letter).map(of => (
          <LetterWords text={filled.texts[of] ?? { subject: '', body: '' }} of={of} />
        ))}
      </div>
      <ButtonRow>
        <ReadAloud language={language} />
        <ButtonLink kind="secondary" href={`${at}/preview.pdf`}>
          {m.checkPdf}
        </ButtonLink>
        <ButtonLink kind="plain" href={at}>
          {m.checkBack}
        </ButtonLink>
      </ButtonRow>
      {filled.gaps.length === 0 ? <Sending ready={ready} context={context} form={form} /> : null}
    </>
  )
  return { title: m.checkTitle, lead: m.checkLead, body }
}

async function previewShown(context: StaffContext): Promise<Answer> {
  const ready = await readyAt(context)
  if (ready === undefined) return { notFound: true }
  const { letter, source, filled } = ready
  const draft = { language: letter.language, second: letter.second, texts: filled.texts }
  const date = context.today.toString()
  return pdfResponse(
    await printDraft(context.tools.pdf, { draft, source, date }),
    'lettre-brief-brief-letter',
  )
}

const sendForm = (
  language: StaffLanguage,
  { id = '', letter = '' }: Readonly<Record<string, string>>,
): z.ZodType<SendLetter> =>
  z
    .strictObject({ version: formVersion, how: formChoice(sendHows, staffSentences(language).howRequired) })
    .transform(typed => ({ ...typed, personId: id, letterId: letter }))

const guarded = { access: writeLetters, target: ofPerson }

/** A letter as the person will read it, heard and printed, and then sent. */
export const checkRoutes: readonly Route[] = [
  staffPage({
    path: '/people/:id/letters/:letter/check',
    action: sendLetter.name,
    ...guarded,
    show: context => checkView(context),
  }),
  staffPage({
    path: '/people/:id/letters/:letter/preview.pdf',
    action: sendLetter.name,
    ...guarded,
    show: previewShown,
  }),
  staffForm({
    path: '/people/:id/letters/:letter/check',
    command: sendLetter,
    form: sendForm,
    redisplay: checkView,
    refusal: letterProblem,
    target: ofPerson,
    done: ({ personId }) => `/people/${personId}/messages?done=yes`,
  }),
]
