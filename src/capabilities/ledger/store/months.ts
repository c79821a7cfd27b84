import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { bookingMonth, type Month } from '../domain/month.ts'

/**
 * The month to book in, held open until the end of the transaction: a closing waits for this booking. Waits itself
 * while a closing is under way.
 */
export async function openMonth(db: Db, tenantId: string, wanted: Month): Promise<Month> {
  await sql`select pg_advisory_xact_lock_shared(ledger_lock(${tenantId}::uuid))`.execute(db)
  const { last } = await db
    .selectFrom('ledger_month')
    .select(({ fn }) => fn.max('month').as('last'))
    .executeTakeFirstOrThrow()
  return bookingMonth(wanted, last)
}

/** Holds every booking back until the end of the transaction: for a closing. */
export async function lockLedger(db: Db, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(ledger_lock(${tenantId}::uuid))`.execute(db)
}

/** The next number of an entry in its book year: no gaps, no doubles. */
export async function nextEntryNumber(db: Db, tenantId: string, month: Month): Promise<number> {
  const { last } = await db
    .insertInto('number_series')
    .values({ tenant_id: tenantId, series: 'ledger', year: Number(month.slice(0, 4)), last: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['tenant_id', 'series', 'year'])
        .doUpdateSet(eb => ({ last: eb('number_series.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
