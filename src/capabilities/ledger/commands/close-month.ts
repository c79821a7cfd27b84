import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { keepLedger } from '../domain/access.ts'
import type { Block, ClosedAlready } from '../domain/closing.ts'
import { lastDayOf, parseMonth } from '../domain/month.ts'
import { aids, purposes } from '../domain/purposes.ts'
import {
  blocksOf,
  givenUp,
  type UnassignedSum,
  unassignedSums,
  unbookedClaims,
  unbookedSteps,
} from '../queries/closing.ts'
import { isClosed } from '../queries/months.ts'
import { insertClosing } from '../store/closings.ts'
import { type Destinations, destinationsOn } from '../store/destinations.ts'
import { type NewLine, writeEntry } from '../store/entry.ts'
import { lockLedger } from '../store/months.ts'
import { bookCancellations, bookFailures, bookReceivables, bookRun, bookSettlements } from './book.ts'
import { printMonth } from './print-month.ts'

const input = z.strictObject({ month: z.string().refine(text => parseMonth(text) === text) })
type Asked = z.infer<typeof input>

export type CloseRefusal =
  | CommonRefusal
  | ClosedAlready
  | { readonly kind: 'Blocked'; readonly blocks: readonly Block[] }

/**
 * Closes a month for good, once nothing stands in the way, and keeps its paper as it was printed. Bookings under way are
 * waited for; the next ones wait.
 */
export const closeMonth = command<Asked, Asked, CloseRefusal>({
  name: 'ledger:close-month',
  access: keepLedger,
  input,
  async run(context, { month }) {
    const { db, tenantId, today } = context
    await lockLedger(db, tenantId)
    if (await isClosed(db, month)) return refuse({ kind: 'AlreadyClosed' })
    const blocks = await blocksOf(db, month, today)
    if (blocks.length > 0) return refuse({ kind: 'Blocked', blocks })
    await insertClosing(context, { month, documentId: await printMonth(context, month) })
    context.journal({ detail: { month } })
    return ok({ month })
  },
})

const bookerOf = ({ tenantId, actorId, now }: CommandContext) => ({ tenantId, actor: actorId, now })

/**
 * Books what happened and is not in the books: approved runs, settlements, returns, what was given up, what is to be
 * recovered. What is booked is left alone.
 */
export const bookMissing = command<Asked, Asked, CommonRefusal>({
  name: 'ledger:book-missing',
  access: keepLedger,
  input,
  async run(context, { month }) {
    const booker = bookerOf(context)
    const blocks = await blocksOf(context.db, month, context.today)
    for (const block of blocks)
      if (block.kind === 'RunUnbooked') await bookRun(context.db, { ...booker, runId: block.runId })
    const paymentIds = await unbookedSteps(context.db, month)
    await bookSettlements(context.db, { ...booker, paymentIds })
    await bookFailures(context.db, { ...booker, paymentIds })
    await bookCancellations(context.db, { ...booker, paymentIds: await givenUp(context.db, month) })
    await bookReceivables(context.db, { ...booker, overpaymentIds: await unbookedClaims(context.db) })
    context.journal({ detail: { month } })
    return ok({ month })
  },
})

function linesOf(sum: UnassignedSum, to: Destinations): readonly NewLine[] {
  const purpose = purposes.find(one => one === sum.purpose)
  if (purpose === undefined) return []
  const kind = purpose === 'expense' ? aids.find(one => one === sum.aid) : undefined
  const target = to.for(purpose, kind)
  if (target.accountId === sum.accountId) return []
  const [debit, credit] = [Math.max(0, sum.cents), Math.max(0, -sum.cents)]
  return [
    { ...target, aid: sum.aid, debitCents: debit, creditCents: credit },
    { accountId: sum.accountId, articleId: null, aid: sum.aid, debitCents: credit, creditCents: debit },
  ]
}

export type AssignRefusal = CommonRefusal | ClosedAlready | { readonly kind: 'NoRuleYet' }

/** Moves what waited for a rule to the accounts that the rules now say, in one entry. */
export const assignMissing = command<Asked, Asked, AssignRefusal>({
  name: 'ledger:assign',
  access: keepLedger,
  input,
  async run(context, { month }) {
    const { db } = context
    await lockLedger(db, context.tenantId)
    if (await isClosed(db, month)) return refuse({ kind: 'AlreadyClosed' })
    const on = lastDayOf(month)
    const sums = await unassignedSums(db, month)
    const to = await destinationsOn(db, bookerOf(context), { on, needed: [...purposes] })
    const lines = sums.flatMap(sum => linesOf(sum, to))
    if (lines.length === 0) return refuse({ kind: 'NoRuleYet' })
    const head = {
      source: 'assignment',
      sourceId: uuidv7(),
      text: month.slice(0, 7),
      valueOn: on,
      month,
    } as const
    const entryId = await writeEntry(db, bookerOf(context), { head, lines })
    context.journal({ detail: { month, entryId } })
    return ok({ month })
  },
})
