import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { recordAbsences } from '../domain/access.ts'
import { hereDays, isHere } from '../domain/cover.ts'
import { covers, later } from '../domain/days.ts'
import type { AbsenceView } from '../queries/absences.ts'
import { colleagues, type NamedColleague } from '../queries/colleagues.ts'
import { dueRequests } from '../queries/piloted.ts'
import { plannedOf } from '../queries/planned.ts'
import { touchAbsence } from '../store/absences.ts'
import { cutStandIns, insertStandIns } from '../store/stand-ins.ts'
import { type EndRefusal, running, type Seen } from './move-end.ts'
import { handAppointment } from './tell-appointment.ts'

/** Who keeps each appointment and who does each request meanwhile: the ids of workers, by encounter and by request. */
export type Settle = Seen & {
  readonly appointments: Readonly<Record<string, string>>
  readonly requests: Readonly<Record<string, string>>
}

export type SettleRefusal =
  | EndRefusal
  /** The one chosen is away that day, or is the one who is away. `line`: `a.` an appointment, `r.` a request. */
  | { readonly kind: 'NotHere'; readonly line: string }

type Settling = {
  readonly absence: AbsenceView
  readonly chosen: Settle
  readonly all: readonly NamedColleague[]
}

/** How many days ahead requests are looked at: what falls due in a week. */
export const weekAhead = 6

/** The first day that is still to be looked after. */
export const firstDay = (absence: AbsenceView, today: Temporal.PlainDate): string =>
  later(absence.from, today.toString())

async function settleAppointments(
  context: CommandContext,
  { absence, chosen, all }: Settling,
): Promise<string | undefined> {
  const { workerId, until } = absence
  const planned = await plannedOf(context.db, { workerId, from: firstDay(absence, context.today), until })
  for (const appointment of planned) {
    const id = chosen.appointments[appointment.encounterId]
    if (id === undefined || id === '') continue
    const substitute = all.find(each => each.id === id)
    if (substitute === undefined || id === workerId || !isHere(substitute, appointment.on))
      return `a.${appointment.encounterId}`
    await handAppointment(context, { absence, appointment, substitute })
  }
  return undefined
}

async function settleRequests(
  context: CommandContext,
  { absence, chosen, all }: Settling,
): Promise<string | undefined> {
  const { id: absenceId, workerId, until } = absence
  const from = firstDay(absence, context.today)
  const week = Temporal.PlainDate.from(from).add({ days: weekAhead }).toString()
  const everything = absence.standIns.find(each => covers(each, from))?.substituteId
  for (const request of await dueRequests(context.db, { absenceId, workerId, until: week })) {
    const id = chosen.requests[request.id]
    if (id === undefined || id === '' || id === (request.substituteId ?? everything)) continue
    const substitute = all.find(each => each.id === id)
    if (substitute === undefined || id === workerId || !isHere(substitute, from)) return `r.${request.id}`
    await cutStandIns(context.db, { absenceId, requestId: request.id }, { from, until: null })
    if (id === everything) continue
    const days = hereDays(substitute, { from, until })
    const reason = { code: 'human' } as const
    await insertStandIns(context, [{ ...days, absenceId, requestId: request.id, substituteId: id, reason }])
  }
  return undefined
}

/**
 * Accepts who keeps the appointments and does what falls due this week, together or changed one by one. The persons
 * concerned are told by their own channel; what is not named stays with whoever stands in for everything.
 */
export const settleAbsence = command<Settle, { absenceId: string }, SettleRefusal>({
  name: 'presence:settle',
  access: recordAbsences,
  input: z.strictObject({
    absenceId: z.uuid(),
    version: z.int().min(1),
    appointments: z.record(z.uuid(), z.uuid()),
    requests: z.record(z.uuid(), z.uuid()),
  }),
  async run(context, chosen) {
    const absence = await running(context, chosen)
    if (!absence.ok) return absence
    const settling = { absence: absence.value, chosen, all: await colleagues(context.db) }
    await touchAbsence(context.db, chosen.absenceId, chosen.version)
    const line = (await settleAppointments(context, settling)) ?? (await settleRequests(context, settling))
    if (line !== undefined) return refuse({ kind: 'NotHere', line })
    context.journal({ detail: { absenceId: chosen.absenceId } })
    return ok({ absenceId: chosen.absenceId })
  },
})
