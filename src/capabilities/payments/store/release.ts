import { sql } from 'kysely'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { lockSchedule, type Writing } from './lock.ts'
import { concludeFor } from './settlement.ts'

/** A whole file that the bank refused, by its answer: what the bank said when it was asked. */
export type AskedRelease = { readonly answerId: string; readonly runId: string; readonly reason: string }

/** The first of two says that nothing of the file is carried out. Nothing changes yet. True when it was this time. */
export async function askRelease(
  { db, tenantId, actorId, now }: Writing,
  { answerId, runId, reason }: AskedRelease,
): Promise<boolean> {
  const row = await db
    .insertInto('run_release')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      answer_id: answerId,
      run_id: runId,
      reason,
      asked_by: actorId,
      asked_at: now,
    })
    .onConflict(conflict => conflict.columns(['tenant_id', 'answer_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export type ReleaseRefusal = {
  readonly kind: 'NotAsked' | 'SamePerson' | 'AlreadyReleased' | 'SomeMoved' | 'NothingToRelease'
}

/** What was let go: how many payments, and who asked for it. */
export type Released = { readonly count: number; readonly askedBy: string }

/** The payments of a file as they stand, held. Those that the bank refused by name wait already. */
async function paymentsIn(db: Db, endToEndIds: readonly string[]) {
  const { rows } = await sql<{ id: string; state: string }>`
    select p.id, p.state from payment p join payment_run r on r.tenant_id = p.tenant_id and r.id = p.run_id
    where p.end_to_end_id = any(${endToEndIds}) and p.method = 'transfer' and p.state not in ('rejected', 'withdrawn')
      and r.state in ('written', 'sent', 'closed') order by p.id for update of p`.execute(db)
  return rows
}

async function giveBack({ db, today }: Writing, ids: readonly string[], code: string): Promise<void> {
  await sql`
    with back as (
      update payment set state = 'rejected', failed_on = ${today}::date, failure_code = ${code}
      where id = any(${ids}) and state in ('prepared', 'sent') returning tenant_id, due_item_id
    )
    update due_item i set state = 'planned' from back b
    where i.tenant_id = b.tenant_id and i.id = b.due_item_id and i.state = 'in-run'`.execute(db)
  await concludeFor(db, ids)
}

/**
 * Another confirms: the payments of the file wait for the next run, once, to the accounts they had. Not when one of them
 * moved: then the bank did carry something out. `code`: the bank's, for the whole file.
 */
export async function confirmRelease(
  writing: Writing,
  file: { readonly answerId: string; readonly endToEndIds: readonly string[]; readonly code: string },
): Promise<Result<Released, ReleaseRefusal>> {
  const { db, tenantId, actorId, now } = writing
  await lockSchedule(db, tenantId)
  const asked = await db
    .selectFrom('run_release')
    .select(['id', 'asked_by', 'confirmed_at'])
    .where('answer_id', '=', file.answerId)
    .forUpdate()
    .executeTakeFirst()
  if (asked === undefined) return refuse({ kind: 'NotAsked' })
  if (asked.confirmed_at !== null) return refuse({ kind: 'AlreadyReleased' })
  if (asked.asked_by === actorId) return refuse({ kind: 'SamePerson' })
  const payments = await paymentsIn(db, file.endToEndIds)
  if (payments.some(({ state }) => state === 'settled' || state === 'returned'))
    return refuse({ kind: 'SomeMoved' })
  const ids = payments.map(({ id }) => id)
  if (ids.length === 0) return refuse({ kind: 'NothingToRelease' })
  await giveBack(writing, ids, file.code)
  await db
    .updateTable('run_release')
    .set({ confirmed_by: actorId, confirmed_at: now, payment_count: ids.length })
    .where('id', '=', asked.id)
    .execute()
  return ok({ count: ids.length, askedBy: asked.asked_by })
}
