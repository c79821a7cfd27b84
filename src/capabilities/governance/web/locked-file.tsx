import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import type { Target } from '#platform/access/relation-lookup.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import { ownPath } from '#platform/http/own-path.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, TextArea } from '#ui/index.ts'
import { type BreakGlass, breakGlass } from '../commands/break-glass.ts'
import { breakGlassRule, glass } from '../domain/break-glass.ts'
import { glassSentences } from '../messages/glass.ts'
import { dossierOf } from '../queries/openings.ts'

const path = '/break-glass'

function readForm(language: StaffLanguage): z.ZodType<BreakGlass> {
  const m = glassSentences(language)
  const reason = formText(glass.longest, {
    required: m.reasonRequired,
    long: m.reasonLong,
    control: m.reasonControl,
  }).refine(text => text.length >= glass.shortest, { error: m.reasonShort })
  const { notFound } = directorySentences(language)
  return z.strictObject({
    dossierId: z.uuid({ error: notFound }),
    to: z.string().default('').transform(ownPath),
    reason,
  })
}

type Wanted = Pick<BreakGlass, 'dossierId' | 'to'>

function lockedView(language: StaffLanguage, { dossierId, to }: Wanted, form: FormState): View {
  const m = glassSentences(language)
  const body = (
    <Form action={path} hidden={{ _submission: form.submission, dossierId, to }}>
      <p class="prose">{m.lockedWhen}</p>
      <p class="prose">{m.lockedSeen}</p>
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        value={textOf(form.values, 'reason')}
        error={problemOf(form, 'reason')}
        rows={3}
      />
      <Button kind="secondary">{m.open}</Button>
    </Form>
  )
  return { title: m.lockedTitle, lead: m.lockedLead, body, status: 403, problems: form.problems }
}

/** What one sees before a file that is not one's own: whom to ask, and how to open it when somebody cannot wait. */
export async function lockedFile(context: StaffContext, target: Target): Promise<View | undefined> {
  if (!context.may(breakGlassRule)) return undefined
  const dossierId = await dossierOf(context.db, target)
  if (dossierId === undefined) return undefined
  const to = context.url.pathname + context.url.search
  return lockedView(context.language, { dossierId, to }, freshForm())
}

/** The form of that page. */
export const breakGlassForm = staffForm({
  path,
  command: breakGlass,
  form: readForm,
  redisplay: async (context, form) => ({
    ...lockedView(
      context.language,
      { dossierId: textOf(form.values, 'dossierId'), to: ownPath(textOf(form.values, 'to')) },
      form,
    ),
    status: 422,
  }),
  refusal: (refusal, language) => ({
    text: directorySentences(language)[refusal.kind === 'Forbidden' ? 'forbidden' : 'notFound'],
  }),
  done: ({ to }) => to,
})
