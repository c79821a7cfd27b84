import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { giveAdvances } from '../domain/access.ts'
import { rightOf } from '../queries/right.ts'
import { addBeside, waitingItem } from '../store/advances.ts'
import { lockSchedule } from '../store/lock.ts'
import { replan } from '../store/replan.ts'

/** A part of one period, paid ahead of it. */
export type Advance = {
  readonly dossierId: string
  readonly entitlementId: string
  /** The first day of the period, ISO. */
  readonly periodFrom: string
  readonly amountCents: number
  readonly reason: string
}

type AdvanceRefusal =
  | CommonRefusal
  | { readonly kind: 'NothingWaits' }
  | { readonly kind: 'MoreThanDue'; readonly cents: number }

/** Pays a part of a period ahead; the regular payment of that period becomes as much smaller, and says why. */
export const giveAdvance = command<Advance, { dossierId: string }, AdvanceRefusal>({
  name: 'payments:advance',
  access: giveAdvances,
  input: z.strictObject({
    dossierId: z.uuid(),
    entitlementId: z.uuid(),
    periodFrom: z.string().refine(isIsoDate),
    amountCents: z.int().min(1),
    reason: z.string().min(1).max(500),
  }),
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, entitlementId, periodFrom, amountCents, reason }) {
    const right = await rightOf(context.db, entitlementId)
    if (right === undefined || right.dossierId !== dossierId) return refuse({ kind: 'NotFound' })
    await lockSchedule(context.db, context.tenantId)
    const item = await waitingItem(context, { entitlementId, periodFrom })
    if (item === undefined) return refuse({ kind: 'NothingWaits' })
    if (amountCents > item.amount_cents) return refuse({ kind: 'MoreThanDue', cents: item.amount_cents })
    const explanation = { key: 'advance', args: { reason } }
    await addBeside(context, item, { kind: 'advance', causeId: uuidv7(), cents: amountCents, explanation })
    await replan(context, [entitlementId])
    context.journal({ dossierId, personId: right.personId, detail: { entitlementId, periodFrom } })
    return ok({ dossierId })
  },
})
