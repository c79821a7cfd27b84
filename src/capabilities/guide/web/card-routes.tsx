import { z } from 'zod'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, TextArea, TextField } from '#ui/index.ts'
import { addEntry } from '../commands/add-entry.ts'
import { describeEntry } from '../commands/describe-entry.ts'
import { addToGuide, writeGuide } from '../domain/access.ts'
import { staffSentences } from '../messages/index.ts'
import { possibleOwners } from '../queries/staff.ts'
import { CardFields, cardFields, sourceLines } from './card-fields.tsx'
import { entryOf, guideProblem } from './staff-shared.ts'

const titleText = (language: StaffLanguage) => {
  const m = staffSentences(language)
  return formText(120, { required: m.required, long: m.tooMany, control: m.control })
}

async function addPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language } = context
  const m = staffSentences(language)
  const title = { name: 'title', value: textOf(form.values, 'title'), error: problemOf(form, 'title') }
  const body = (
    <Form action="/guide/new" hidden={{ _submission: form.submission }} guard="unsaved">
      <TextField {...title} label={m.title} />
      <CardFields form={form} language={language} owners={await possibleOwners(db)} />
      <Button>{m.save}</Button>
    </Form>
  )
  return { title: m.add, lead: m.addLead, body }
}

async function describePage(context: StaffContext, form: FormState): Promise<Answer> {
  const entry = await entryOf(context)
  if (entry === undefined) return { notFound: true }
  const m = staffSentences(context.language)
  const version = textOf(form.values, 'version')
  const sources = {
    name: 'sources',
    value: textOf(form.values, 'sources'),
    error: problemOf(form, 'sources'),
  }
  const body = (
    <Form
      action={`/guide/${entry.id}/card`}
      hidden={{ _submission: form.submission, version }}
      guard="unsaved"
    >
      <CardFields form={form} language={context.language} owners={await possibleOwners(context.db)} />
      <TextArea {...sources} label={m.sourcesField} hint={m.sourcesHint} rows={8} />
      <Button>{m.save}</Button>
    </Form>
  )
  return { title: m.describe, lead: entry.title, body }
}

async function filled(context: StaffContext): Promise<Answer> {
  const entry = await entryOf(context)
  if (entry === undefined) return { notFound: true }
  const { kind, pictogram, requestKind, ownerId, reviewDueOn, sources, version } = entry
  const lines = sources.map(({ fact, source, readOn }) => [fact, source, readOn].join(' | '))
  const values = { kind, pictogram, ownerId, version: String(version), sources: lines.join('\n') }
  const optional = { requestKind: requestKind ?? '', reviewDueOn: reviewDueOn ?? '' }
  return describePage(context, freshForm({ ...values, ...optional }))
}

const version = z.coerce
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** A new entry, and what is said about one besides its texts. */
export const cardRoutes: readonly Route[] = [
  staffPage({
    path: '/guide/new',
    action: 'guide:add',
    access: addToGuide,
    show: context =>
      addPage(context, freshForm({ kind: 'service', pictogram: 'papers', ownerId: context.worker.id })),
  }),
  staffForm({
    path: '/guide/new',
    command: addEntry,
    form: language => z.strictObject({ title: titleText(language), ...cardFields(language) }),
    redisplay: addPage,
    refusal: guideProblem,
    done: ({ entryId }) => `/guide/${entryId}?done=saved`,
  }),
  staffPage({
    path: '/guide/:id/card',
    action: 'guide:describe',
    access: writeGuide,
    show: filled,
  }),
  staffForm({
    path: '/guide/:id/card',
    command: describeEntry,
    form: (language, params) =>
      z
        .strictObject({ ...cardFields(language), version, sources: sourceLines(language) })
        .transform(fields => ({ ...fields, sources: [...fields.sources], entryId: params['id'] ?? '' })),
    redisplay: describePage,
    refusal: guideProblem,
    done: ({ entryId }) => `/guide/${entryId}?done=saved`,
  }),
]
