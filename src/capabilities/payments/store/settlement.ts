import { sql } from 'kysely'
import { bookFailures, bookSettlements } from '#capabilities/ledger/index.ts'
import { raiseTasks } from '#capabilities/requests/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { beginExecution } from './begin-execution.ts'
import { lockSchedule } from './lock.ts'

type Where = { readonly tenantId: string; readonly now: Temporal.Instant }

/** A run's file, or files, are kept: the hash, 64 hexadecimal digits. Once a run; true when it was this time. */
export async function markRunWritten(
  db: Db,
  { tenantId, runId, fileHash, now }: Where & { readonly runId: string; readonly fileHash: string },
): Promise<boolean> {
  await lockSchedule(db, tenantId)
  const row = await db
    .updateTable('payment_run')
    .set({ state: 'written', written_at: now, file_hash: fileHash })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', runId)
    .where('state', '=', 'approved')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A written run was handed to the bank: its transfers are on their way. True when it was this time. */
export async function markRunSent(
  db: Db,
  { tenantId, runId, sentBy, now }: Where & { readonly runId: string; readonly sentBy: string },
): Promise<boolean> {
  await lockSchedule(db, tenantId)
  const row = await db
    .updateTable('payment_run')
    .set({ state: 'sent', sent_by: sentBy, sent_at: now })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', runId)
    .where('state', '=', 'written')
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return false
  await db
    .updateTable('payment')
    .set({ state: 'sent' })
    .where('run_id', '=', runId)
    .where('method', '=', 'transfer')
    .where('state', '=', 'prepared')
    .execute()
  return true
}

/** Items whose every cent has arrived are paid; runs that wait for nothing any more are closed. */
export async function concludeFor(db: Db, paymentIds: readonly string[]): Promise<void> {
  await sql`
    update due_item i set state = 'paid'
    where i.id in (select due_item_id from payment where id = any(${paymentIds})) and i.state = 'in-run'
      and i.amount_cents = (select sum(p.amount_cents) from payment p where p.tenant_id = i.tenant_id
        and p.due_item_id = i.id and p.state = 'settled')`.execute(db)
  await sql`
    update payment_run r set state = 'closed', version = r.version + 1
    where r.id in (select run_id from payment where id = any(${paymentIds})) and r.state in ('approved', 'written', 'sent')
      and not exists (select from payment p where p.tenant_id = r.tenant_id and p.run_id = r.id
        and p.state in ('prepared', 'sent'))`.execute(db)
}

/** A payment that arrived, on which day (ISO). */
export type Settled = { readonly paymentId: string; readonly settledOn: string }

/** Payments that arrived, as a statement says or a signature, booked; `by`: who says so. Gives the ids of those that were still on their way. */
export async function settlePayments(
  db: Db,
  { tenantId, now, by, payments }: Where & { readonly by: string; readonly payments: readonly Settled[] },
): Promise<readonly string[]> {
  if (payments.length === 0) return []
  await lockSchedule(db, tenantId)
  const { rows } = await sql<{ id: string }>`
    update payment p set state = 'settled', settled_on = t."settledOn" from payment_run r,
      jsonb_to_recordset(${JSON.stringify(payments)}::jsonb) as t("paymentId" uuid, "settledOn" date)
    where p.id = t."paymentId" and r.tenant_id = p.tenant_id and r.id = p.run_id
      and (p.state = 'sent' or (p.state = 'prepared' and r.state in ('approved', 'written', 'sent')))
    returning p.id`.execute(db)
  const ids = rows.map(({ id }) => id)
  await bookSettlements(db, { tenantId, actor: by, now, paymentIds: ids })
  await concludeFor(db, ids)
  await beginExecution({ db, tenantId, actorId: by, now, today: brusselsDate(now) })
  return ids
}

/** A payment that did not arrive: the day (ISO) and the bank's code. */
export type Failed = { readonly paymentId: string; readonly failedOn: string; readonly code: string }

type Failing = Where & { readonly by: string; readonly payments: readonly Failed[] }
type Fallen = {
  readonly id: string
  readonly itemId: string
  readonly entitlementId: string
  readonly dossierId: string
  readonly cents: number
}

/** Until a human confirms or changes the account, nothing more goes there. */
async function holdRights(db: Db, { tenantId, now, by }: Failing, fallen: readonly Fallen[]): Promise<void> {
  const ids = [...new Set(fallen.map(({ entitlementId }) => entitlementId))]
  const held = await db
    .selectFrom('entitlement_hold')
    .select('entitlement_id')
    .where('entitlement_id', 'in', ids)
    .where('cause', '=', 'returned')
    .where('lifted_at', 'is', null)
    .execute()
  const rows = ids
    .filter(id => !held.some(({ entitlement_id }) => entitlement_id === id))
    .map(entitlement_id => ({
      tenant_id: tenantId,
      id: uuidv7(),
      entitlement_id,
      kind: 'suspend',
      cause: 'returned',
      reason: 'returned',
      from_on: brusselsDate(now).toString(),
      placed_by: by,
      placed_at: now,
    }))
  if (rows.length > 0) await db.insertInto('entitlement_hold').values(rows).execute()
}

async function fail(
  db: Db,
  failing: Failing,
  { state, from }: { readonly state: 'rejected' | 'returned'; readonly from: readonly string[] },
): Promise<readonly string[]> {
  const { tenantId, now, payments } = failing
  if (payments.length === 0) return []
  await lockSchedule(db, tenantId)
  const { rows } = await sql<Fallen>`
    update payment p set state = ${state}, failed_on = t."failedOn", failure_code = t.code
    from jsonb_to_recordset(${JSON.stringify(payments)}::jsonb) as t("paymentId" uuid, "failedOn" date, code text)
    where p.id = t."paymentId" and p.state = any(${from})
    returning p.id, p.due_item_id as "itemId", p.entitlement_id as "entitlementId", p.dossier_id as "dossierId",
      p.amount_cents as cents`.execute(db)
  if (rows.length === 0) return []
  const itemIds = rows.map(({ itemId }) => itemId)
  await db.updateTable('due_item').set({ state: 'planned' }).where('id', 'in', itemIds).execute()
  await holdRights(db, failing, rows)
  const dueOn = brusselsDate(now).add({ days: 2 }).toString()
  const tasks = rows.map(({ id, dossierId, cents }) => ({
    tenantId,
    kind: 'payments:failed' as const,
    causeId: id,
    dossierId,
    detail: { cents },
    dueOn,
    now,
  }))
  await raiseTasks(db, tasks)
  const ids = rows.map(({ id }) => id)
  await bookFailures(db, { tenantId, actor: failing.by, now, paymentIds: ids })
  await concludeFor(db, ids)
  return ids
}

/** The bank refused to carry these out. They wait again, once a human has looked at the account. `by`: who took the answer in. */
export const rejectPayments = (db: Db, failing: Failing): Promise<readonly string[]> =>
  fail(db, failing, { state: 'rejected', from: ['prepared', 'sent'] })

/** The money came back, also after it had arrived. It waits again, once a human has looked at the account. */
export const returnPayments = (db: Db, failing: Failing): Promise<readonly string[]> =>
  fail(db, failing, { state: 'returned', from: ['sent', 'settled'] })
