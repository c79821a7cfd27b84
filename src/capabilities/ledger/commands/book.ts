import { brusselsDate } from '#kernel/calendar.ts'
import type { Db } from '#platform/database/transaction.ts'
import { destinationsOn } from '../store/destinations.ts'
import { type Booker, headingOf, writeEntry } from '../store/entry.ts'
import { expectSubsidies } from '../store/expectations.ts'
import { receivableLines, receivablesToBook } from '../store/overpayments.ts'
import { daysToBook, writePaymentEntry } from '../store/payment-entries.ts'
import { runToBook, writeRunEntry } from '../store/run-entry.ts'

/** What a booking wrote: entries, lines and cents on one side. Zeros: there was nothing left to book. */
export type Booked = { readonly entries: number; readonly lines: number; readonly cents: number }

const nothing: Booked = { entries: 0, lines: 0, cents: 0 }

/**
 * Books an approved run: each item's expense by article against what is owed, and what the State owes for it. Call it
 * in the transaction that approves; a second call does nothing. Never refuses: what no rule gives an account for waits
 * on an account of its own, and keeps the month from closing.
 */
export async function bookRun(db: Db, asked: Booker & { readonly runId: string }): Promise<Booked> {
  const { runId, ...booker } = asked
  const run = await runToBook(db, runId)
  if (run === undefined || run.entryId !== null) return nothing
  const to = await destinationsOn(db, booker, { on: run.executeOn, needed: ['expense', 'payable'] })
  const head = {
    source: 'run',
    sourceId: runId,
    text: run.number,
    valueOn: run.executeOn,
    month: run.month,
  } as const
  const heading = await headingOf(db, booker, head)
  const written = await writeRunEntry(db, booker, { runId, heading, to })
  if (written === undefined) return nothing
  await expectSubsidies(db, booker.tenantId, written.entryId)
  return { entries: 1, lines: written.lines, cents: written.cents }
}

/** Payments whose state was just written, and who wrote it. */
export type PaymentsAsked = Booker & { readonly paymentIds: readonly string[] }

type Source = 'settlement' | 'failure' | 'cancellation'

async function bookSteps(db: Db, { paymentIds, ...booker }: PaymentsAsked, source: Source): Promise<Booked> {
  if (paymentIds.length === 0) return nothing
  const today = brusselsDate(booker.now).toString()
  let total = nothing
  for (const day of await daysToBook(db, source, paymentIds)) {
    const on = day ?? today
    const to = await destinationsOn(db, booker, { on, needed: ['bank', 'cash', 'payable'] })
    const accounts = {
      bank: to.for('bank').accountId,
      cash: to.for('cash').accountId,
      payable: to.for('payable').accountId,
    }
    const step = { source, on, paymentIds, text: on }
    const written = await writePaymentEntry(db, booker, { step, accounts })
    if (source === 'cancellation') await expectSubsidies(db, booker.tenantId, written.entryId)
    total = {
      entries: total.entries + 1,
      lines: total.lines + written.lines,
      cents: total.cents + written.cents,
    }
  }
  return total
}

/**
 * Books what was settled: what was owed against the bank, or the till for the counter; one entry a day. Call it after
 * the payments' state and day are written. Payments that are booked already are left alone.
 */
export const bookSettlements = (db: Db, asked: PaymentsAsked): Promise<Booked> =>
  bookSteps(db, asked, 'settlement')

/**
 * Books what came back: the bank against what is owed again. A rejected payment never left the account: there is
 * nothing to turn round, it is still owed. The next attempt takes the first one's expense back.
 */
export const bookFailures = (db: Db, asked: PaymentsAsked): Promise<Booked> => bookSteps(db, asked, 'failure')

/**
 * Books that a payment which failed or was withdrawn after its approval will not be tried again: no longer owed, no
 * longer an expense, nothing expected from the State.
 */
export const bookCancellations = (db: Db, asked: PaymentsAsked): Promise<Booked> =>
  bookSteps(db, asked, 'cancellation')

/** Books overpayments that a decision says to recover: a claim on the person, on the article of recoveries. */
export async function bookReceivables(
  db: Db,
  asked: Booker & { readonly overpaymentIds: readonly string[] },
): Promise<Booked> {
  const { overpaymentIds, ...booker } = asked
  const on = brusselsDate(booker.now).toString()
  const to = await destinationsOn(db, booker, { on, needed: ['receivable', 'recovery'] })
  const found = await receivablesToBook(db, overpaymentIds)
  for (const one of found)
    await writeEntry(db, booker, {
      head: { source: 'overpayment', sourceId: one.id, text: one.decisionNumber, valueOn: on },
      lines: receivableLines(one, { claim: to.for('receivable'), recovery: to.for('recovery') }),
    })
  const cents = found.reduce((sum, { amountCents }) => sum + amountCents, 0)
  return { entries: found.length, lines: 2 * found.length, cents }
}
