import { sql } from 'kysely'
import { nextNumber } from '#capabilities/requests/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { theHouse, type Writing } from './lock.ts'

/** What kind of run, of which month (its first day, ISO), to be carried out when. */
export type NewRun = {
  readonly kind: 'month' | 'supplement' | 'urgent'
  readonly month: string
  readonly executeOn: string
}

/** Opens a run; a month that has one already gives that one. */
export async function openRun(
  writing: Writing,
  { kind, month, executeOn }: NewRun,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { db, tenantId, actorId, now } = writing
  if (kind === 'month') {
    const found = await db
      .selectFrom('payment_run')
      .select('id')
      .where('kind', '=', 'month')
      .where('month', '=', month)
      .where('state', '<>', 'discarded')
      .executeTakeFirst()
    if (found !== undefined) return { id: found.id, isNew: false }
  }
  const id = uuidv7()
  const number = await nextNumber(writing, { series: 'payment-run', prefix: 'P-' })
  await db
    .insertInto('payment_run')
    .values({
      tenant_id: tenantId,
      id,
      number,
      kind,
      month,
      execute_on: executeOn,
      state: 'preparing',
      message_id: `${number}-${id.slice(-8)}`,
      prepared_by: actorId === theHouse ? null : actorId,
      prepared_at: now,
    })
    .execute()
  return { id, isNew: true }
}

/** A run's row, held until the end of the transaction. */
export const lockRun = (db: Db, runId: string) =>
  db.selectFrom('payment_run').selectAll().where('id', '=', runId).forUpdate().executeTakeFirst()

/** What a run really holds. */
export async function countRun(
  db: Db,
  runId: string,
): Promise<{ readonly items: number; readonly cents: number }> {
  const { rows } = await sql<{ items: number; cents: number }>`
    select count(*)::int as items, coalesce(sum(amount_cents), 0)::bigint as cents from payment
    where run_id = ${runId} and state = 'prepared'`.execute(db)
  return rows[0] ?? { items: 0, cents: 0 }
}

/** Who approves, and the day it is carried out: today when its day has passed. */
export async function approve({ db, actorId, now, today }: Writing, runId: string): Promise<void> {
  await sql`
    update payment_run set state = 'approved', approved_by = ${actorId}, approved_at = ${now},
      execute_on = greatest(execute_on, ${today}::date), version = version + 1
    where id = ${runId}`.execute(db)
}

/** Lets a run go: its payments are withdrawn, its items wait again. */
export async function discard({ db, actorId }: Writing, runId: string, reason: string): Promise<void> {
  await sql`
    with gone as (
      update payment set state = 'withdrawn' where run_id = ${runId} and state = 'prepared' returning tenant_id, due_item_id
    )
    update due_item i set state = 'planned' from gone g
    where i.tenant_id = g.tenant_id and i.id = g.due_item_id and i.state = 'in-run'`.execute(db)
  await sql`
    update payment_run set state = 'discarded', discarded_by = ${actorId}, discarded_reason = ${reason}, version = version + 1
    where id = ${runId}`.execute(db)
}

/** Why payments left a run, and who took them out. */
export async function keepWithdrawals(
  { db, actorId, now }: Writing,
  { runId, itemId, reason }: { readonly runId: string; readonly itemId: string; readonly reason: string },
): Promise<void> {
  await sql`
    insert into payment_withdrawal (tenant_id, payment_id, reason, withdrawn_by, withdrawn_at)
    select tenant_id, id, ${reason}, ${actorId}, ${now} from payment
    where run_id = ${runId} and due_item_id = ${itemId} and state = 'withdrawn'
    on conflict do nothing`.execute(db)
}
