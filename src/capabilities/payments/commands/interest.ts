import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { setInterest } from '../domain/access.ts'
import { interestOwed } from '../domain/interest.ts'
import { lateRights, ratesByYear } from '../queries/late.ts'
import { addInterestTo } from '../store/advances.ts'
import { lockSchedule } from '../store/lock.ts'
import { type NewRate, putRate } from '../store/rates.ts'

/** Keeps the legal rate of a year, with its source. */
export const setRate = command<NewRate, { year: number }, CommonRefusal>({
  name: 'payments:set-rate',
  access: setInterest,
  input: z.strictObject({
    year: z.int().min(2002).max(2199),
    ppm: z.int().min(0).max(1_000_000),
    source: z.string().min(1).max(500),
  }),
  async run(context, input) {
    await putRate(context, input)
    context.journal({ detail: { year: input.year } })
    return ok({ year: input.year })
  },
})

/** A right whose first payment is late. */
export type AddInterest = { readonly dossierId: string; readonly entitlementId: string }

type InterestRefusal =
  | CommonRefusal
  | { readonly kind: 'NothingLate' }
  | { readonly kind: 'RateUnknown'; readonly year: number }

/** Adds the interest owed for lateness up to today, once for each late item. Without a known rate nothing is added. */
export const addInterest = command<AddInterest, { dossierId: string }, InterestRefusal>({
  name: 'payments:add-interest',
  access: setInterest,
  input: z.strictObject({ dossierId: z.uuid(), entitlementId: z.uuid() }),
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, entitlementId }) {
    await lockSchedule(context.db, context.tenantId)
    const [late] = await lateRights(context.db, context.today, entitlementId)
    const until = context.today.subtract({ days: 1 }).toString()
    if (late === undefined || late.dossierId !== dossierId || late.interestFrom > until)
      return refuse({ kind: 'NothingLate' })
    const rates = await ratesByYear(context.db)
    for (const { id, cents, interest } of late.items) {
      const owed = interestOwed({ cents, from: late.interestFrom, until }, rates)
      if (!owed.ok) return owed
      if (interest === null && owed.value > 0)
        await addInterestTo(context, { itemId: id, cents: owed.value, from: late.interestFrom, until })
    }
    context.journal({ dossierId, personId: late.personId, detail: { entitlementId } })
    return ok({ dossierId })
  },
})
