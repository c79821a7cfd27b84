import { z } from 'zod'
import { formDate, formVersion } from '#platform/http/form-fields.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { chooseSubstitute } from '../commands/choose-substitute.ts'
import { recordReturn, type Seen, sayLastDay } from '../commands/move-end.ts'
import { type Settle, settleAbsence } from '../commands/settle-absence.ts'
import { sentences } from '../messages/index.ts'
import { absencePage } from './absence-page.tsx'
import { sayRefusal } from './refusals.ts'
import { absencePath } from './shown.ts'

type Params = Readonly<Record<string, string>>

const seenIn = (_: StaffLanguage, { id = '' }: Params): z.ZodType<Seen> =>
  z.strictObject({ version: formVersion }).transform(typed => ({ ...typed, absenceId: id }))

function chooseForm(language: StaffLanguage, { id = '' }: Params) {
  const substituteId = z.uuid({ error: sentences(language).whoRequired })
  return z
    .strictObject({ version: formVersion, substituteId })
    .transform(typed => ({ ...typed, absenceId: id }))
}

function lastDayForm(language: StaffLanguage, { id = '' }: Params) {
  const m = sentences(language)
  return z
    .strictObject({
      version: formVersion,
      until: formDate({ required: m.untilRequired, wrong: m.dateWrong }),
    })
    .transform(typed => ({ ...typed, absenceId: id }))
}

/** Lines are named by what they are about, `a.` an appointment, `r.` a request; one left for now is empty. */
const linesOf = (typed: Readonly<Record<string, string>>, about: 'a' | 'r') =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([name, value]) => name.startsWith(`${about}.`) && value !== '')
      .map(([name, value]) => [name.slice(2), value]),
  )

const settleForm = (_: StaffLanguage, { id = '' }: Params): z.ZodType<Settle> =>
  z
    .object({ version: formVersion })
    .catchall(z.string().pipe(z.union([z.uuid(), z.literal('')])))
    .transform(({ version, ...lines }) => ({
      absenceId: id,
      version,
      appointments: linesOf(lines, 'a'),
      requests: linesOf(lines, 'r'),
    }))

const shared = { redisplay: absencePage, refusal: sayRefusal }
const done =
  (code: string) =>
  ({ absenceId }: { readonly absenceId: string }) =>
    `${absencePath(absenceId)}?done=${code}`

/** What is done on the page of an absence. */
export const absenceRoutes = [
  staffForm({
    ...shared,
    path: absencePath(':id', '/settle'),
    command: settleAbsence,
    form: settleForm,
    done: done('settled'),
  }),
  staffForm({
    ...shared,
    path: absencePath(':id', '/choose'),
    command: chooseSubstitute,
    form: chooseForm,
    done: done('chosen'),
  }),
  staffForm({
    ...shared,
    path: absencePath(':id', '/last-day'),
    command: sayLastDay,
    form: lastDayForm,
    done: done('ends'),
  }),
  staffForm({
    ...shared,
    path: absencePath(':id', '/return'),
    command: recordReturn,
    form: seenIn,
    done: ({ absenceId }) => `${absencePath(absenceId, '/meanwhile')}?done=back`,
  }),
]
