import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { largestAmount } from '#kernel/money.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { keepLedger, overrideRate } from '../domain/access.ts'
import { parseMonth } from '../domain/month.ts'
import type { Purpose } from '../domain/purposes.ts'
import { type ClaimFault, claimFault } from '../domain/rate-check.ts'
import { subsidyMonths } from '../queries/subsidies.ts'
import { destinationsOn } from '../store/destinations.ts'
import { writeEntry } from '../store/entry.ts'
import { lockLedger } from '../store/months.ts'
import { insertMovement } from '../store/subsidies.ts'

const movement = z.strictObject({
  month: z.string().refine(text => parseMonth(text) === text),
  onDate: z.string().refine(isIsoDate),
  cents: z.int().min(1).max(largestAmount),
  reference: z.string().min(1).max(140),
})
const overridden = movement.extend({ reason: z.string().min(1).max(1_000) })

type Asked = z.infer<typeof movement>
type Step = {
  readonly kind: 'claimed' | 'received'
  readonly debit: Purpose
  readonly credit: Purpose
  readonly reason: string | null
}

async function bookMovement(context: CommandContext, asked: Asked, step: Step): Promise<{ month: string }> {
  const { db, tenantId, actorId, now } = context
  const booker = { tenantId, actor: actorId, now }
  const to = await destinationsOn(db, booker, { on: asked.onDate, needed: [step.debit, step.credit] })
  const source = step.kind === 'claimed' ? 'subsidy-claim' : 'subsidy-receipt'
  const entryId = await writeEntry(db, booker, {
    head: { source, sourceId: uuidv7(), text: asked.reference, valueOn: asked.onDate },
    lines: [
      { ...to.for(step.debit), aid: 'integration-income', debitCents: asked.cents, creditCents: 0 },
      { ...to.for(step.credit), aid: 'integration-income', debitCents: 0, creditCents: asked.cents },
    ],
  })
  await insertMovement(context, { ...asked, kind: step.kind, overrideReason: step.reason, entryId })
  context.journal({ detail: { entryId, month: asked.month, kind: step.kind } })
  return { month: asked.month }
}

const claim = { kind: 'claimed', debit: 'subsidy-receivable', credit: 'subsidy-revenue' } as const

export type ClaimRefusal = CommonRefusal | ClaimFault

/** Books what is claimed from the State for a month: never more than the law gives for what was booked. */
export const claimSubsidy = command<Asked, { month: string }, ClaimRefusal>({
  name: 'ledger:claim-subsidy',
  access: keepLedger,
  input: movement,
  async run(context, asked) {
    await lockLedger(context.db, context.tenantId)
    const [held] = await subsidyMonths(context.db, { from: asked.month, until: asked.month })
    const fault = claimFault(held ?? { baseCents: 0, expectedCents: 0, claimedCents: 0 }, asked.cents)
    if (fault !== undefined) return refuse(fault)
    return ok(await bookMovement(context, asked, { ...claim, reason: null }))
  },
})

/** The same beyond what the law gives, by the director, with a reason that stays on the page. */
export const overrideClaim = command<z.infer<typeof overridden>, { month: string }, CommonRefusal>({
  name: 'ledger:override-claim',
  access: overrideRate,
  input: overridden,
  run: async (context, { reason, ...asked }) => ok(await bookMovement(context, asked, { ...claim, reason })),
})

/** Books what the State paid for a month. */
export const recordReceipt = command<Asked, { month: string }, CommonRefusal>({
  name: 'ledger:record-receipt',
  access: keepLedger,
  input: movement,
  run: async (context, asked) =>
    ok(
      await bookMovement(context, asked, {
        kind: 'received',
        debit: 'bank',
        credit: 'subsidy-receivable',
        reason: null,
      }),
    ),
})
