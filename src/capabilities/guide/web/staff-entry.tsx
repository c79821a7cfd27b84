import { z } from 'zod'
import { uuidv7 } from '#kernel/uuid.ts'
import { formDate } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { TwoColumns } from '#ui/index.ts'
import { archive, publishEntry } from '../commands/publish-entry.ts'
import { readGuide } from '../domain/access.ts'
import { staffSentences } from '../messages/index.ts'
import { ArchiveForm, EntryCard, Faults, PublishForm, TextLinks } from './entry-parts.tsx'
import { entryOf, guideProblem, saidDone } from './staff-shared.ts'

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const entry = await entryOf(context)
  if (entry === undefined) return { notFound: true }
  const shown = { context, entry }
  const body = (
    <TwoColumns aside={<EntryCard {...shown} />} place="end">
      <TextLinks {...shown} />
      <Faults {...shown} />
      <PublishForm {...shown} form={form} />
      <ArchiveForm {...shown} form={{ ...form, submission: uuidv7() }} />
    </TwoColumns>
  )
  return { title: entry.title, body, said: saidDone(context) }
}

/** The day of the next review, when nobody says another: in a year. */
const inAYear = ({ today }: StaffContext) => freshForm({ reviewDueOn: today.add({ years: 1 }).toString() })

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** One entry for its writers: what it is, its texts, what is missing, publishing it and taking it back. */
export const staffEntryRoutes: readonly Route[] = [
  staffPage({
    path: '/guide/:id',
    action: 'guide:open',
    access: readGuide,
    show: context => page(context, inAYear(context)),
  }),
  staffForm({
    path: '/guide/:id/publish',
    command: publishEntry,
    form(language, params) {
      const m = staffSentences(language)
      return z
        .strictObject({ version, reviewDueOn: formDate({ required: m.dateRequired, wrong: m.dateWrong }) })
        .transform(fields => ({ ...fields, entryId: params['id'] ?? '' }))
    },
    redisplay: page,
    refusal: guideProblem,
    done: ({ entryId }) => `/guide/${entryId}?done=published`,
  }),
  staffForm({
    path: '/guide/:id/archive',
    command: archive,
    form: (_, params) =>
      z.strictObject({ version }).transform(fields => ({ ...fields, entryId: params['id'] ?? '' })),
    redisplay: page,
    refusal: guideProblem,
    done: ({ entryId }) => `/guide/${entryId}?done=archived`,
  }),
]
