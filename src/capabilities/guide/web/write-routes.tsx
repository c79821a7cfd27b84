import { z } from 'zod'
import { languages } from '#kernel/language.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Fieldset, Form, SideBySide, TextArea, TextField } from '#ui/index.ts'
import { textFields } from '../commands/inputs.ts'
import { writeText } from '../commands/write-text.ts'
import { writeGuide } from '../domain/access.ts'
import { fieldsOf } from '../domain/differences.ts'
import { parts } from '../domain/entry.ts'
import { staffSentences } from '../messages/index.ts'
import { Advice } from './advice.tsx'
import { entryOf, fieldName, guideProblem } from './staff-shared.ts'

const oneLine = new Set(['title', 'slug', 'where', 'hours', 'phone', 'post'])
const doors = ['where', 'hours', 'phone', 'post']

type Shown = { readonly form: FormState; readonly language: StaffLanguage; readonly name: string }

const Field = ({ form, language, name }: Shown) => {
  const m = staffSentences(language)
  const about = {
    name,
    label: fieldName(name, language),
    error: problemOf(form, name),
    value: textOf(form.values, name),
  }
  const hint = name === 'slug' ? m.slugHint : name === 'answer-easy' ? m.easyHint : undefined
  if (oneLine.has(name)) return <TextField {...about} hint={hint} />
  return <TextArea {...about} hint={hint} rows={name.startsWith('answer') ? 3 : 5} />
}

const writtenIn = ({ params }: Pick<StaffContext, 'params'>) =>
  languages.find(language => language === params['language'])

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const { language } = context
  const [entry, of] = [await entryOf(context), writtenIn(context)]
  if (entry === undefined || of === undefined) return { notFound: true }
  const m = staffSentences(language)
  const hidden = { _submission: form.submission, version: textOf(form.values, 'version') }
  const body = (
    <>
      <Advice text={entry.texts[of]} of={of} language={language} />
      <Form action={`/guide/${entry.id}/texts/${of}`} hidden={hidden} guard="unsaved">
        {['title', 'slug'].map(name => (
          <Field form={form} language={language} name={name} />
        ))}
        {['answer', ...parts].map(name => (
          <SideBySide>
            <Field form={form} language={language} name={name} />
            <Field form={form} language={language} name={`${name}-easy`} />
          </SideBySide>
        ))}
        <Fieldset legend={m.doorsLegend}>
          {doors.map(name => (
            <Field form={form} language={language} name={name} />
          ))}
        </Fieldset>
        <Button>{m.save}</Button>
      </Form>
    </>
  )
  return { title: m.write({ language: m.languages[of] }), lead: `${entry.title} · ${m.writeLead}`, body }
}

async function filled(context: StaffContext): Promise<Answer> {
  const [entry, of] = [await entryOf(context), writtenIn(context)]
  if (entry === undefined || of === undefined) return { notFound: true }
  return page(context, freshForm({ ...fieldsOf(entry.texts[of]), version: String(entry.version) }))
}

const controls = /[^\P{Cc}\n\t]/u

function writeForm(language: StaffLanguage, params: Readonly<Record<string, string>>) {
  const m = staffSentences(language)
  const text = (most: number) =>
    z
      .string()
      .default('')
      .transform(typed => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim())
      .pipe(
        z
          .string()
          .max(most, { error: m.tooMany })
          .refine(typed => !controls.test(typed), { error: m.control }),
      )
  const shape = Object.fromEntries(textFields.map(name => [name, text(oneLine.has(name) ? 300 : 4000)]))
  const title = text(120).refine(typed => typed !== '', { error: m.required })
  return z
    .strictObject({ ...shape, title, version: z.string().regex(/^\d{1,9}$/) })
    .transform(({ version, ...fields }) => ({
      entryId: params['id'] ?? '',
      language: languages.find(one => one === params['language']) ?? 'fr',
      version: Number(version),
      fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])),
    }))
}

/** One language of an entry: its parts, plain and easy side by side, and its three doors. */
export const writeRoutes: readonly Route[] = [
  staffPage({
    path: '/guide/:id/texts/:language',
    action: 'guide:write',
    access: writeGuide,
    show: filled,
  }),
  staffForm({
    path: '/guide/:id/texts/:language',
    command: writeText,
    form: writeForm,
    redisplay: page,
    refusal: guideProblem,
    done: ({ entryId }) => `/guide/${entryId}?done=saved`,
  }),
]
