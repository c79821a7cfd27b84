import { z } from 'zod'
import { raiseTask } from '#capabilities/requests/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { holdPayments, liftHolds as mayLift } from '../domain/access.ts'
import { rightOf, rightsIn } from '../queries/right.ts'
import { listAbsences } from '../store/absences.ts'
import {
  type HoldCause,
  holdCauses,
  itemsAboutToLeave,
  liftHolds,
  type NewHold,
  placeHolds,
} from '../store/holds.ts'
import { lockSchedule } from '../store/lock.ts'
import { replan } from '../store/replan.ts'
import { takeOutOfRuns } from '../store/withdrawals.ts'

const day = z.string().refine(isIsoDate)

/** Money that must wait: until a day, or until somebody says otherwise. Days are ISO. */
export type Hold = {
  readonly dossierId: string
  readonly entitlementId: string
  readonly kind: 'suspend' | 'stop'
  readonly cause: HoldCause
  readonly reason: string
  readonly decisionId: string | null
  readonly fromOn: string
  readonly untilOn: string | null
}

type HoldRefusal = CommonRefusal | { readonly kind: 'DecisionMissing' | 'EndsBefore' }

/** Takes what is held out of the runs that nobody approved yet; they list it among the missing. */
async function place(context: CommandContext, hold: NewHold): Promise<void> {
  await lockSchedule(context.db, context.tenantId)
  await placeHolds(context, hold)
  const runIds = await takeOutOfRuns(context, await itemsAboutToLeave(context, hold))
  for (const runId of runIds) await listAbsences(context.db, runId)
}

/** After a death a human decides what is still owed, and to whom. */
const askAboutDeath = (context: CommandContext, { dossierId, entitlementId }: Hold) =>
  raiseTask(context.db, {
    tenantId: context.tenantId,
    kind: 'payments:deceased',
    causeId: entitlementId,
    dossierId,
    dueOn: context.today.add({ days: 7 }).toString(),
    now: context.now,
  })

/** Makes the money of a right wait, with why; of every right of the person, when the person died. */
export const holdRight = command<Hold, { dossierId: string }, HoldRefusal>({
  name: 'payments:hold',
  access: holdPayments,
  input: z.strictObject({
    dossierId: z.uuid(),
    entitlementId: z.uuid(),
    kind: z.enum(['suspend', 'stop']),
    cause: z.enum(holdCauses),
    reason: z.string().min(1).max(1000),
    decisionId: z.uuid().nullable(),
    fromOn: day,
    untilOn: day.nullable(),
  }),
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, input) {
    const { dossierId, entitlementId, cause, fromOn, untilOn } = input
    const right = await rightOf(context.db, entitlementId)
    if (right === undefined || right.dossierId !== dossierId) return refuse({ kind: 'NotFound' })
    if (cause === 'decision' && input.decisionId === null) return refuse({ kind: 'DecisionMissing' })
    if (untilOn !== null && untilOn < fromOn) return refuse({ kind: 'EndsBefore' })
    const died = cause === 'deceased'
    const entitlementIds = died ? await rightsIn(context.db, dossierId) : [entitlementId]
    await place(context, { ...input, entitlementIds, ...(died ? { kind: 'stop', untilOn: null } : {}) })
    if (died) await askAboutDeath(context, input)
    context.journal({
      dossierId,
      personId: right.personId,
      detail: { entitlementId, cause, kind: input.kind },
    })
    return ok({ dossierId })
  },
})

/** A hold that ends, with why. */
export type LiftHold = {
  readonly dossierId: string
  readonly entitlementId: string
  readonly holdId: string
  readonly reason: string
}

/** Lets the money of a right go again: what waited is paid with the next run. */
export const liftHold = command<LiftHold, { dossierId: string }, CommonRefusal>({
  name: 'payments:lift-hold',
  access: mayLift,
  input: z.strictObject({
    dossierId: z.uuid(),
    entitlementId: z.uuid(),
    holdId: z.uuid(),
    reason: z.string().min(1).max(1000),
  }),
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, entitlementId, holdId, reason }) {
    const right = await rightOf(context.db, entitlementId)
    if (right === undefined || right.dossierId !== dossierId) return refuse({ kind: 'NotFound' })
    await lockSchedule(context.db, context.tenantId)
    const lifted = await liftHolds(context, { entitlementId, holdId, reason })
    if (lifted === 0) return refuse({ kind: 'NotFound' })
    await replan(context, [entitlementId])
    context.journal({ dossierId, personId: right.personId, detail: { entitlementId, holdId } })
    return ok({ dossierId })
  },
})
