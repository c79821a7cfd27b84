import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { type AbsenceRefusal, mayManage } from '../domain/absence.ts'
import { recordAbsences } from '../domain/access.ts'
import { dayAfter, dayBefore, later } from '../domain/days.ts'
import { type AbsenceView, absenceView, overlapping } from '../queries/absences.ts'
import { moveEnd } from '../store/absences.ts'
import { holdPresence } from '../store/lock.ts'
import { cutStandIns } from '../store/stand-ins.ts'
import { fillCover } from './fill-cover.ts'

export type EndRefusal = AbsenceRefusal | CommonRefusal | { readonly kind: 'AlreadyOver' }

/** An absence as it was looked at. */
export type Seen = { readonly absenceId: string; readonly version: number }

/** Loads an absence that this actor may change and that goes on, or says why not. */
export async function running(
  { db, tenantId, actor, today }: CommandContext,
  { absenceId, version }: Seen,
): Promise<Result<AbsenceView, EndRefusal>> {
  await holdPresence(db, tenantId)
  const absence = await absenceView(db, absenceId)
  if (absence === undefined) return refuse({ kind: 'NotFound' })
  if (actor.kind !== 'worker' || !mayManage(actor, absence.workerId)) return refuse({ kind: 'Forbidden' })
  if (absence.version !== version) return refuse({ kind: 'StaleVersion', current: absence.version })
  const over = absence.until !== null && (absence.until < today.toString() || absence.until < absence.from)
  return over ? refuse({ kind: 'AlreadyOver' }) : ok(absence)
}

type End = { readonly until: string; readonly returnedOn: string | null }

async function end(context: CommandContext, absence: AbsenceView, { until, returnedOn }: End): Promise<void> {
  const { id, version, workerId } = absence
  await moveEnd(context.db, { absenceId: id, version, until, returnedOn })
  await cutStandIns(context.db, { absenceId: id }, { from: dayAfter(until), until: null })
  // Longer than was thought: where they were to stand in for somebody, another does.
  await cutStandIns(context.db, { substituteId: workerId }, { from: absence.from, until })
  await fillCover(context)
  context.journal({ detail: { absenceId: id, until } })
}

const seen = { absenceId: z.uuid(), version: z.int().min(1) }

/** Says the last day of an absence: known now, longer or shorter than was thought. */
export const sayLastDay = command<Seen & { readonly until: string }, { absenceId: string }, EndRefusal>({
  name: 'presence:last-day',
  access: recordAbsences,
  input: z.strictObject({ ...seen, until: z.iso.date() }),
  async run(context, { until, ...looked }) {
    const absence = await running(context, looked)
    if (!absence.ok) return absence
    const { id, workerId, from } = absence.value
    if (until < from) return refuse({ kind: 'UntilBeforeFrom' })
    if (until < context.today.toString()) return refuse({ kind: 'InThePast' })
    const other = await overlapping(context.db, { workerId, except: id, from, until })
    if (other !== undefined) return refuse({ kind: 'Overlaps', ...other })
    await end(context, absence.value, { until, returnedOn: null })
    return ok({ absenceId: id })
  },
})

/** Somebody is back today, or does not leave at all: whoever stood in does so no more. */
export const recordReturn = command<Seen, { absenceId: string }, EndRefusal>({
  name: 'presence:return',
  access: recordAbsences,
  input: z.strictObject(seen),
  async run(context, looked) {
    const absence = await running(context, looked)
    if (!absence.ok) return absence
    const today = context.today.toString()
    const { id, from } = absence.value
    const until = dayBefore(later(from, today))
    await end(context, absence.value, { until, returnedOn: today })
    return ok({ absenceId: id })
  },
})
