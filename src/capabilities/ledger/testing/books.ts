import type { TestHouse } from '../../../../test/support/house.ts'
import { bookCancellations, bookFailures, bookRun, bookSettlements } from '../commands/book.ts'
import type { Booker } from '../store/entry.ts'

/** Finance, now. */
export const bookerOf = (house: TestHouse): Booker => ({
  tenantId: house.centre.tenantId,
  actor: house.centre.workers.finance,
  now: house.clock.now(),
})

/** Books a run as its approval does. */
export const bookNow = (house: TestHouse, runId: string) =>
  house.inside(db => bookRun(db, { ...bookerOf(house), runId }))

const steps = { settle: bookSettlements, fail: bookFailures, cancel: bookCancellations } as const

/** Books a step of payments as the bank's room does. */
export const bookStep = (house: TestHouse, step: keyof typeof steps, paymentIds: readonly string[]) =>
  house.inside(db => steps[step](db, { ...bookerOf(house), paymentIds }))

/** The balance of each account, debit less credit in cents, by code; those at zero are left out. */
export async function balances(house: TestHouse): Promise<Readonly<Record<string, number>>> {
  const { rows } = await house.engine.pool.query<{ code: string; cents: number }>(
    `select a.code, sum(l.debit_cents - l.credit_cents)::bigint as cents from ledger_line l
     join ledger_account a on a.id = l.account_id group by 1 having sum(l.debit_cents - l.credit_cents) <> 0 order by 1`,
  )
  return Object.fromEntries(rows.map(({ code, cents }) => [code, cents]))
}
