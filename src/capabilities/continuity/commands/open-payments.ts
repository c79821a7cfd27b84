import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { reconcilePayments } from '../domain/access.ts'
import { openLock, openPayments, proposeOpening, settleUnmatched, unsettled } from '../store/locks.ts'

/** What became of one payment without a place, in words. */
export type SettleUnmatched = {
  readonly id: string
  readonly as: 'paid' | 'not-paid'
  readonly words: string
}

/** A human says what a payment was that the journal knows and this database cannot place. */
export const settlePaid = command<SettleUnmatched, Record<string, never>, CommonRefusal>({
  name: 'continuity:settle',
  access: reconcilePayments,
  input: z.strictObject({
    id: z.uuid(),
    as: z.enum(['paid', 'not-paid']),
    words: z.string().trim().min(1).max(1000),
  }),
  async run({ db, actorId: by, now, journal }, asked) {
    if (!(await settleUnmatched(db, { ...asked, by, now }))) return refuse({ kind: 'NotFound' })
    journal({ detail: { id: asked.id, as: asked.as } })
    return ok({})
  },
})

export type OpeningRefusal =
  | CommonRefusal
  | { readonly kind: 'NotLocked' | 'NotCompared' | 'NotProposed' | 'SamePerson' }
  | { readonly kind: 'Unsettled'; readonly count: number }

type Opening = { readonly step: 'propose' | 'confirm' }

/** Opens payments after a restore: the first says it, another confirms it. Nothing without a place may be left unread. */
export const openPaymentsAgain = command<Opening, Opening, OpeningRefusal>({
  name: 'continuity:open-payments',
  access: reconcilePayments,
  input: z.strictObject({ step: z.enum(['propose', 'confirm']) }),
  async run({ db, actorId: by, now }, { step }) {
    const lock = await openLock(db)
    if (lock === undefined) return refuse({ kind: 'NotLocked' })
    if (lock.compared_at === null) return refuse({ kind: 'NotCompared' })
    const count = await unsettled(db, lock.id)
    if (count > 0) return refuse({ kind: 'Unsettled', count })
    const opening = { lockId: lock.id, by, now }
    if (step === 'propose') {
      await proposeOpening(db, opening)
      return ok({ step })
    }
    if (lock.proposed_by === null) return refuse({ kind: 'NotProposed' })
    if (lock.proposed_by === by) return refuse({ kind: 'SamePerson' })
    await openPayments(db, opening)
    return ok({ step })
  },
})
