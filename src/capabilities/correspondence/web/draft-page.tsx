import { languageName, personName } from '#capabilities/people/index.ts'
import type { Language } from '#kernel/language.ts'
import { datePartsOf, type FormValues, textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import {
  Button,
  ButtonRow,
  Card,
  DateField,
  Fieldset,
  Form,
  SummaryList,
  TextArea,
  TextField,
  TwoColumns,
} from '#ui/index.ts'
import { type FieldCode, fieldCodes, fieldsIn, isTyped, type TypedCode } from '../domain/fields.ts'
import { type LetterText, languagesOf } from '../domain/texts.ts'
import { fieldNames, staffSentences } from '../messages/index.ts'
import { factsIn, type LetterSource, letterSource } from '../queries/facts.ts'
import type { WrittenLetter } from '../queries/letters.ts'
import { Advice } from './advice.tsx'
import { letterAt, letterPath } from './shared.ts'

type Shown = {
  readonly context: StaffContext
  readonly letter: WrittenLetter
  readonly source: LetterSource
  readonly form: FormState
}

/** A text as it stands in the form. */
export const typedText = (values: FormValues, of: Language): LetterText => ({
  subject: textOf(values, `subject-${of}`),
  body: textOf(values, `body-${of}`),
})

/** The form as it was kept. */
function formOf({ texts, facts, version }: WrittenLetter): FormState {
  const each = Object.entries(texts).flatMap(([language, { subject, body }]) => [
    [`subject-${language}`, subject],
    [`body-${language}`, body],
  ])
  const typed = Object.entries(facts).map(([code, value]) => [code, value ?? ''])
  return freshForm({ ...Object.fromEntries([...each, ...typed]), version: String(version) })
}

const TypedField = ({
  code,
  form,
  language,
}: {
  code: TypedCode
  form: FormState
  language: StaffLanguage
}) => {
  const m = staffSentences(language)
  const about = { name: code, label: m[code], error: problemOf(form, code) }
  if (code === 'day') return <DateField {...about} value={datePartsOf(form.values, code)} />
  const value = textOf(form.values, code)
  if (code === 'time') return <TextField {...about} value={value} hint={m.timeHint} width={4} />
  return <TextField {...about} value={value} />
}

/** What is typed once for all languages: only what the texts name. */
const Typed = ({ form, letter, context: { language } }: Shown) => {
  const m = staffSentences(language)
  const whole = languagesOf(letter).map(of => Object.values(typedText(form.values, of)).join('\n'))
  const named = fieldsIn(whole.join('\n'), fieldNames).filter(isTyped)
  if (named.length === 0) return null
  return (
    <Fieldset legend={m.facts}>
      <p>{m.factsHint}</p>
      {named.map(code => (
        <TypedField code={code} form={form} language={language} />
      ))}
    </Fieldset>
  )
}

type Texted = { readonly of: Language; readonly form: FormState; readonly language: StaffLanguage }

/** The subject and the text in one language. */
export const TextFields = ({ of, form, language }: Texted) => {
  const m = staffSentences(language)
  const name = languageName(of, language)
  const { subject, body } = typedText(form.values, of)
  return (
    <Fieldset legend={languageName(of, language)}>
      <TextField
        name={`subject-${of}`}
        label={m.subjectIn({ language: name })}
        value={subject}
        error={problemOf(form, `subject-${of}`)}
      />
      <TextArea
        name={`body-${of}`}
        label={m.bodyIn({ language: name })}
        hint={m.bodyHint}
        rows={14}
        value={body}
        error={problemOf(form, `body-${of}`)}
      />
    </Fieldset>
  )
}

const fromFile = (code: FieldCode) => !isTyped(code) && code !== 'write'

/** The fields that the file fills in, with their words in the language of the letter. */
const Known = ({ letter, source, context: { language } }: Shown) => {
  const m = staffSentences(language)
  const facts = factsIn(source, letter.facts, letter.language)
  const rows = fieldCodes.filter(fromFile).map(code => {
    const words = [facts[code] ?? m.unknownYet].flat().join(', ')
    return { key: `{${fieldNames[letter.language][code]}}`, value: words }
  })
  return (
    <Card title={m.known}>
      <p>{m.knownHint}</p>
      <SummaryList rows={rows} />
    </Card>
  )
}

const Writing = (shown: Shown) => {
  const { form, letter, context } = shown
  const { language, params } = context
  const m = staffSentences(language)
  const action = letterPath({ personId: params['id'] ?? '', letterId: letter.id })
  const hidden = { _submission: form.submission, version: textOf(form.values, 'version') }
  return (
    <Form action={action} hidden={hidden} guard="unsaved">
      <Typed {...shown} />
      {languagesOf(letter).map(of => (
        <TextFields of={of} form={form} language={language} />
      ))}
      <ButtonRow>
        <Button>{m.save}</Button>
        <Button kind="secondary" name="_review" value="yes">
          {m.review}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Writing a letter: the text, what goes into it, and how easily it reads. */
export async function draftView(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, language, tenant, read } = context
  const m = staffSentences(language)
  const letter = await letterAt(context)
  if (letter === undefined) return { notFound: true }
  const source = await letterSource(db, { tenantId: tenant.id, ...letter })
  if (source === undefined) return { notFound: true }
  read({ personId: letter.personId, dossierId: letter.dossierId })
  const title = m.templates[letter.template]
  if (letter.sentAt !== null) return { title, said: { kind: 'info', text: m.alreadySent }, body: null }
  const form = typed ?? formOf(letter)
  const shown = { context, letter, source, form }
  const aside = (
    <>
      {languagesOf(letter).map(of => (
        <Advice text={typedText(form.values, of)} of={of} language={language} />
      ))}
      <Known {...shown} />
    </>
  )
  const body = (
    <TwoColumns aside={aside} place="end">
      <Writing {...shown} />
    </TwoColumns>
  )
  return { title, lead: m.draftLead({ name: personName(source.person) }), body }
}
