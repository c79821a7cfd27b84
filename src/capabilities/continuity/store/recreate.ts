import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { PaidEntry, ToldRun } from '../domain/run-entry.ts'
import { toldRows } from './told.ts'

/** One transaction in which runs are made again from the journal. */
export type Recreating = { readonly db: Db; readonly tenantId: string; readonly now: Temporal.Instant }

/** From here to the end of the transaction the lock lets runs through: they have left already. */
export async function allowRecreating(db: Db): Promise<void> {
  await sql`select set_config('app.reconciling', 'on', true)`.execute(db)
}

/** A run as this database knows it. */
export const knownRun = (db: Db, runId: string) =>
  db.selectFrom('payment_run').select(['id', 'state']).where('id', '=', runId).executeTakeFirst()

const withdraw = (db: Db, which: ReturnType<typeof sql>) =>
  sql`with gone as (
      update payment p set state = 'withdrawn' from payment_run r
      where r.tenant_id = p.tenant_id and r.id = p.run_id and r.state in ('preparing', 'prepared') and p.state = 'prepared' and ${which}
      returning p.tenant_id, p.due_item_id, p.run_id
    ), waiting as (
      update due_item i set state = 'planned' from gone g where i.tenant_id = g.tenant_id and i.id = g.due_item_id and i.state = 'in-run'
    )
    update payment_run r set item_count = item_count - g.items, version = version + 1
    from (select run_id, count(*)::int as items from gone group by run_id) g where r.id = g.run_id`.execute(
    db,
  )

async function recount(db: Db, runId: string): Promise<void> {
  await sql`
    update payment_run r set item_count = c.items, total_cents = c.cents
    from (select count(*)::int as items, coalesce(sum(amount_cents), 0)::bigint as cents from payment
      where run_id = ${runId} and state = 'prepared') c
    where r.id = ${runId}`.execute(db)
}

async function recountOpen(db: Db): Promise<void> {
  const runs = await db
    .selectFrom('payment_run')
    .select('id')
    .where('state', 'in', ['preparing', 'prepared'])
    .execute()
  for (const { id } of runs) await recount(db, id)
}

/** The month left under another run: the one that was being prepared when the backup was made never was. The page of runs reads the reason back. */
async function discardRival({ db }: Recreating, { run }: ToldRun): Promise<void> {
  if (run.kind !== 'month') return
  const rival = sql`r.kind = 'month' and r.month = ${run.month}::date and r.id <> ${run.id}`
  await withdraw(db, rival)
  await sql`
    update payment_run r set state = 'discarded', discarded_reason = ${`replaced by ${run.number}`},
      version = version + 1
    where ${rival} and r.state in ('preparing', 'prepared')`.execute(db)
}

/** The row of a run, made when it is not there; its number is never given again. */
export async function ensureRun(recreating: Recreating, told: ToldRun): Promise<void> {
  const { db, tenantId } = recreating
  const { run } = told
  await discardRival(recreating, told)
  const taken = await db
    .selectFrom('payment_run')
    .select('id')
    .where('number', '=', run.number)
    .where('id', '<>', run.id)
    .executeTakeFirst()
  await db
    .insertInto('payment_run')
    .values({
      tenant_id: tenantId,
      id: run.id,
      number: taken === undefined ? run.number : `${run.number}-R`, // given again since: both stay findable
      kind: run.kind,
      month: run.month,
      execute_on: run.executeOn,
      state: 'preparing',
      message_id: run.messageId,
      prepared_by: run.preparedBy,
      prepared_at: Temporal.Instant.from(run.preparedAt),
    })
    .onConflict(conflict => conflict.columns(['tenant_id', 'id']).doNothing())
    .execute()
  const [, year, last] = /(\d{4})-(\d+)$/.exec(run.number) ?? []
  if (year !== undefined)
    await sql`
      insert into number_series (tenant_id, series, year, last) values (${tenantId}, 'payment-run', ${year}::int, ${last}::bigint)
      on conflict (tenant_id, series, year) do update set last = greatest(number_series.last, excluded.last)`.execute(
      db,
    )
}

/** What the journal knows of earlier attempts: they came back, or were withdrawn; only then could this one leave. */
async function settleEarlier({ db, tenantId }: Recreating, payments: readonly PaidEntry[]): Promise<void> {
  await sql`
    update payment x set state = f.state, failed_on = f."failedOn", failure_code = f."failureCode"
    from ${toldRows(payments)}
    cross join lateral jsonb_to_recordset(t.earlier) as f(attempt smallint, state text, "failedOn" date, "failureCode" text)
    where x.tenant_id = ${tenantId} and x.due_item_id = (t.item->>'id')::uuid and x.share = t.share and x.attempt = f.attempt
      and (x.state in ('prepared', 'sent') and f.state in ('rejected', 'returned', 'withdrawn')
        or x.state = 'settled' and f.state = 'returned')`.execute(db)
}

/** The items of told payments: made again when they are gone, and as they were when they were paid. */
async function ensureItems({ db, tenantId, now }: Recreating, payments: readonly PaidEntry[]): Promise<void> {
  await sql`
    insert into due_item (tenant_id, id, entitlement_id, dossier_id, term_id, kind, period_from, period_until, cause_id,
      amount_cents, pay_on, explanation, state, created_at)
    select distinct on (t.item->>'id') ${tenantId}::uuid, (t.item->>'id')::uuid, t."entitlementId", t."dossierId",
      (t.item->>'termId')::uuid, t.item->>'kind', (t.item->>'from')::date, (t.item->>'until')::date, (t.item->>'causeId')::uuid,
      (t.item->>'cents')::bigint, (t.item->>'payOn')::date, t.item->'explanation', 'in-run', ${now}
    from ${toldRows(payments)} order by t.item->>'id' on conflict do nothing`.execute(db)
  await sql`
    update due_item i set state = 'in-run', closed_reason = null, amount_cents = (t.item->>'cents')::bigint
    from ${toldRows(payments)}
    where i.tenant_id = ${tenantId} and i.id = (t.item->>'id')::uuid and i.state in ('planned', 'cancelled', 'in-run')`.execute(
    db,
  )
}

/** The payments of a run that was not approved here yet, exactly those that the journal tells. */
export async function ensurePayments(recreating: Recreating, told: ToldRun): Promise<void> {
  const { db, tenantId } = recreating
  const { payments, run } = told
  await settleEarlier(recreating, payments)
  await ensureItems(recreating, payments)
  await withdraw(
    db,
    sql`p.run_id = ${run.id} and not (p.end_to_end_id = any(${payments.map(each => each.endToEndId)}))`,
  )
  await withdraw(
    db,
    sql`p.run_id <> ${run.id} and (p.due_item_id, p.share) in (select (t.item->>'id')::uuid, t.share from ${toldRows(payments)})`,
  )
  await sql`
    insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, share, attempt, route_id, method,
      payee_name, iban, reference, amount_cents, end_to_end_id, state)
    select ${tenantId}::uuid, t.id, ${run.id}::uuid, (t.item->>'id')::uuid, t."entitlementId", t."dossierId", t.share, t.attempt,
      t."routeId", t.method, t."payeeName", t.iban, t.reference, t.cents, t."endToEndId", 'prepared'
    from ${toldRows(payments)} on conflict (tenant_id, end_to_end_id) do nothing`.execute(db)
  await sql`update due_item i set state = 'in-run' from payment p where p.tenant_id = i.tenant_id and p.due_item_id = i.id
    and p.run_id = ${run.id} and p.state = 'prepared' and i.state = 'planned'`.execute(db)
  await recountOpen(db)
}
