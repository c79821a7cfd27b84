import { z } from 'zod'
import { type Kind, kindName, kinds } from '#capabilities/requests/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formOptionalText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Fieldset, Form, Select, TextField } from '#ui/index.ts'
import type { SaveGuide } from '../commands/save-guide.ts'
import { keepGuides } from '../domain/access.ts'
import {
  type Guide,
  type GuideQuestion,
  knownParts,
  longestQuestion,
  mostQuestions,
} from '../domain/guide.ts'
import { sentences } from '../messages/index.ts'
import { guideOf } from '../queries/guides.ts'
import { guidePath, guideSheetPath } from './paths.ts'

/** Room for this many questions more than there are. */
const roomFor = 3

/** Reads the questions of a guide; a question whose fields are all empty is no question. */
export function guideReader(
  language: StaffLanguage,
  params: Readonly<Record<string, string>>,
): z.ZodType<SaveGuide> {
  const { error } = sentences(language)
  const text = formOptionalText(longestQuestion, { long: error.long, control: error.control })
  const part = z.union([z.enum(knownParts), z.literal('').transform(() => null)]).default(null)
  const question = z.object({ ask: text, why: text, source: text, known: part })
  const head = z.object({ version: formVersion, kind: z.enum(kinds) })
  return z.record(z.string(), z.unknown()).transform((values, context) => {
    const read = head.safeParse({ ...values, kind: params['kind'] })
    const questions: GuideQuestion[] = []
    for (let index = 0; index < mostQuestions; index++) {
      const fields = ['ask', 'why', 'source', 'known'].map(name => [name, values[`${name}-${index}`]])
      const typed = question.safeParse(Object.fromEntries(fields.filter(([, value]) => value !== undefined)))
      for (const { path, message } of typed.error?.issues ?? [])
        context.addIssue({ code: 'custom', path: [`${String(path[0])}-${index}`], message })
      const { ask = null, why = null, source = null, known = null } = typed.data ?? {}
      if (ask !== null && why !== null) questions.push({ ask, why, source, known })
      else if (ask !== null || why !== null || source !== null)
        context.addIssue({
          code: 'custom',
          path: [`${ask === null ? 'ask' : 'why'}-${index}`],
          message: error.whole,
        })
    }
    if (read.success) return { ...read.data, language, questions }
    context.addIssue({ code: 'custom', message: error.gone })
    return z.NEVER
  })
}

const valuesOf = (questions: readonly GuideQuestion[]) =>
  Object.fromEntries(
    questions.flatMap(({ ask, why, source, known }, index) => [
      [`ask-${index}`, ask],
      [`why-${index}`, why],
      [`source-${index}`, source ?? ''],
      [`known-${index}`, known ?? ''],
    ]),
  )

const Question = ({ index, form, language }: { index: number; form: FormState; language: StaffLanguage }) => {
  const m = sentences(language)
  const typed = (name: string) => ({
    name: `${name}-${index}`,
    value: textOf(form.values, `${name}-${index}`),
    error: problemOf(form, `${name}-${index}`),
  })
  return (
    <Fieldset legend={m.number({ number: index + 1 })}>
      <TextField {...typed('ask')} label={m.ask} />
      <TextField {...typed('why')} label={m.why} />
      <TextField {...typed('source')} label={m.sourceField} />
      <Select
        {...typed('known')}
        label={m.knownField}
        choices={knownParts.map(value => ({ value, label: m.parts[value] }))}
        empty={m.noKnown}
      />
    </Fieldset>
  )
}

type Fields = { readonly kind: Kind; readonly guide: Guide; readonly form: FormState }

const GuideForm = ({ kind, guide, form, language }: Fields & { language: StaffLanguage }) => (
  <Form
    action={guidePath(kind)}
    hidden={{ _submission: form.submission, version: guide.version }}
    guard="unsaved"
  >
    {Array.from({ length: Math.min(mostQuestions, guide.questions.length + roomFor) }, (_each, index) => (
      <Question index={index} form={form} language={language} />
    ))}
    <Button>{sentences(language).save}</Button>
  </Form>
)

const GuideText = ({ questions }: Guide) => (
  <ol>
    {questions.map(({ ask, why }) => (
      <li>
        <strong>{ask}</strong> {why}
      </li>
    ))}
  </ol>
)

/** One guide: its questions, and for a lead the fields to change them. */
export async function guidePage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, language, params, url, may } = context
  const kind = kinds.find(each => each === params['kind'])
  if (kind === undefined) return { notFound: true }
  const m = sentences(language)
  const guide = await guideOf(db, kind, language)
  const form = typed ?? freshForm(valuesOf(guide.questions))
  const body = (
    <>
      <p class="govuk-hint">
        {guide.ownerName === null ? m.guideUsual : m.guideOwner({ name: guide.ownerName })}
      </p>
      <p>
        <a href={guideSheetPath(kind)}>{m.print}</a>
      </p>
      {may(keepGuides) ? (
        <GuideForm kind={kind} guide={guide} form={form} language={language} />
      ) : (
        <GuideText {...guide} />
      )}
    </>
  )
  const said = url.searchParams.get('done') === 'yes' ? ({ kind: 'done', text: m.saved } as const) : undefined
  return { title: m.guideTitle({ kind: kindName(kind, language) }), lead: m.guideLead, body, said }
}

/** All guides. */
export function guidesPage({ language }: StaffContext): Promise<Answer> {
  const m = sentences(language)
  const link = (kind: Kind) => (
    <li>
      <a href={guidePath(kind)}>{kindName(kind, language)}</a>
    </li>
  )
  return Promise.resolve({ title: m.guidesTitle, lead: m.guidesLead, body: <ul>{kinds.map(link)}</ul> })
}
