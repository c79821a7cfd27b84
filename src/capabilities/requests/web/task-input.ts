import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formDate, formOptionalId, formText, formVersion } from '#platform/http/form-fields.ts'
import type { FormProblem } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { FinishRefusal, FinishTask } from '../commands/finish-task.ts'
import type { ClaimTask, HandBackTask, SnoozeTask, TaskRefusal } from '../commands/move-task.ts'
import { taskSentences } from '../messages/tasks.ts'
import { workSentences } from '../messages/work.ts'

type Params = Readonly<Record<string, string>>

export const finishForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<FinishTask> => {
  const m = taskSentences(language)
  const faults = { required: m.outcomeRequired, long: m.outcomeLong, control: m.control }
  return z
    .strictObject({ version: formVersion, outcome: formText(500, faults) })
    .transform(typed => ({ ...typed, taskId: id }))
}

export const claimForm = (_: StaffLanguage, { id = '' }: Params): z.ZodType<ClaimTask> =>
  z
    .strictObject({ version: formVersion, ownerId: formOptionalId })
    .transform(typed => ({ ...typed, taskId: id }))

export const snoozeForm = (language: StaffLanguage, { id = '' }: Params): z.ZodType<SnoozeTask> => {
  const m = workSentences(language)
  return z
    .strictObject({ version: formVersion, until: formDate({ required: m.dateRequired, wrong: m.dateWrong }) })
    .transform(typed => ({ ...typed, taskId: id }))
}

export const handBackForm = (_: StaffLanguage, { id = '' }: Params): z.ZodType<HandBackTask> =>
  z.strictObject({ version: formVersion }).transform(typed => ({ ...typed, taskId: id }))

/** Says why a task stays as it is, and what to do. */
export function sayTask(refusal: TaskRefusal | FinishRefusal, language: StaffLanguage): FormProblem {
  const [m, d] = [workSentences(language), directorySentences(language)]
  switch (refusal.kind) {
    case 'Taken':
      return { text: m.taken(refusal) }
    case 'PastLaw':
      return { field: 'until', text: m.pastLaw({ date: formatIsoDate(refusal.dueOn, language) }) }
    case 'NotLater':
      return { field: 'until', text: m.notLater }
    case 'Personal':
      return { text: m.personal }
    case 'NotYours':
      return { text: m.notYours }
    case 'NoTeam':
      return { text: m.noTeam }
    case 'ClosesItself':
      return { text: m.closesItself }
    case 'StaleVersion':
      return { text: d.stale }
    case 'NotFound':
      return { text: d.notFound }
    case 'Forbidden':
      return { text: d.forbidden }
  }
}
