import { z } from 'zod'
import { brussels } from '#kernel/calendar.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { encounterKinds } from '../domain/encounters.ts'
import { requestInFile } from '../queries/in-file.ts'
import { insertEncounter } from '../store/encounters.ts'
import { beginEnquiry, planInterview } from './enquiry-steps.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  dossierId: z.uuid(),
  requestId: z.uuid().nullable(),
  kind: z.enum(encounterKinds),
  /** `planned`: still to come, with an hour; `happened`: it took place that day. */
  when: z.enum(['planned', 'happened']),
  on: z.iso.date(),
  /** HH:MM in Belgium. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  place: z.string().min(1).max(200).nullable(),
  withWhom: z.string().min(1).max(200).nullable(),
})
type Input = z.infer<typeof input>

export type EncounterRefusal = CommonRefusal | { readonly kind: 'HourMissing' | 'InThePast' | 'InTheFuture' }

type Moment = { readonly planned_at: Temporal.Instant | null; readonly happened_on: string | null }

function momentOf({ when, on, at }: Input, today: string): Result<Moment, EncounterRefusal> {
  if (when === 'happened')
    return on > today ? refuse({ kind: 'InTheFuture' }) : ok({ planned_at: null, happened_on: on })
  if (at === null) return refuse({ kind: 'HourMissing' })
  if (on < today) return refuse({ kind: 'InThePast' })
  return ok({
    planned_at: Temporal.ZonedDateTime.from(`${on}T${at}[${brussels}]`).toInstant(),
    happened_on: null,
  })
}

async function follow(context: CommandContext, { requestId, when, kind, on }: Input): Promise<void> {
  if (requestId === null || kind === 'call') return
  await (when === 'happened' ? beginEnquiry(context, requestId) : planInterview(context, requestId, on))
}

/** Plans an interview, a visit or a call, or records one that took place; the first one opens the enquiry. */
export const planEncounter = command<Input, { id: string }, EncounterRefusal>({
  name: 'enquiry:plan-encounter',
  access: writeFile,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, encounter) {
    const { dossierId, requestId, kind, when } = encounter
    const moment = momentOf(encounter, context.today.toString())
    if (!moment.ok) return moment
    if (requestId !== null && !(await requestInFile(context.db, { dossierId, requestId })))
      return refuse({ kind: 'NotFound' })
    const id = await insertEncounter(recordingOf(context, dossierId), {
      ...moment.value,
      request_id: requestId,
      kind,
      place: encounter.place,
      with_whom: encounter.withWhom,
    })
    context.journal({ dossierId, requestId: requestId ?? undefined, detail: { kind, when } })
    await follow(context, encounter)
    return ok({ id })
  },
})
