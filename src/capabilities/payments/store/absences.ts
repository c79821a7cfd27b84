import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Writing } from './lock.ts'

const held = (
  condition: ReturnType<typeof sql>,
) => sql`exists (select from entitlement_hold h where h.tenant_id = e.tenant_id
  and h.entitlement_id = e.id and h.lifted_at is null and h.from_on <= r.execute_on
  and (h.until_on is null or h.until_on >= r.execute_on) and ${condition})`

const cause = sql`case
  when ${held(sql`h.cause = 'deceased'`)} then 'deceased'
  when ${held(sql`h.kind = 'stop'`)} then 'stopped'
  when ${held(sql`h.cause in ('no-route', 'returned')`)} then 'no-route'
  when ${held(sql`true`)} then 'suspended'
  when exists (select from payment p join due_item i on i.tenant_id = p.tenant_id and i.id = p.due_item_id
    where p.tenant_id = e.tenant_id and p.entitlement_id = e.id and p.state in ('prepared', 'sent', 'settled')
      and i.period_from between r.month and r.month + interval '1 month' - interval '1 day') then 'paid-otherwise'
  when not exists (select from entitlement_term t where t.tenant_id = e.tenant_id and t.entitlement_id = e.id
    and t.superseded_at is null and t.amount_cents > 0
    and daterange(t.from_on, t.until_on, '[]') && daterange(r.month, (r.month + interval '1 month')::date)) then 'ended'
  when not exists (select from payment_route o where o.tenant_id = e.tenant_id and o.entitlement_id = e.id
    and o.share = 0 and o.superseded_at is null) then 'no-route'
  when not exists (select from due_item i where i.tenant_id = e.tenant_id and i.entitlement_id = e.id
    and i.state = 'planned' and i.pay_on <= r.execute_on) then 'nothing-due'
  else 'unknown' end`

/**
 * Lists who was paid last month and is not in this run of the month, with why. Those who came back into it leave the
 * list; what somebody has read already stays read.
 */
export async function listAbsences(db: Db, runId: string): Promise<void> {
  await sql`
    delete from run_absence a where a.run_id = ${runId} and exists (select from payment p where p.tenant_id = a.tenant_id
      and p.run_id = a.run_id and p.entitlement_id = a.entitlement_id and p.state = 'prepared')`.execute(db)
  await sql`
    insert into run_absence (tenant_id, run_id, entitlement_id, dossier_id, last_cents, cause)
    select e.tenant_id, r.id, e.id, e.dossier_id, l.cents, ${cause}
    from payment_run r
    join lateral (select p.entitlement_id, sum(p.amount_cents)::bigint as cents
      from payment_run b join payment p on p.tenant_id = b.tenant_id and p.run_id = b.id and p.state <> 'withdrawn'
      where b.tenant_id = r.tenant_id and b.month = (r.month - interval '1 month')::date
        and b.state in ('approved', 'written', 'sent', 'closed')
      group by p.entitlement_id) l on true
    join entitlement e on e.tenant_id = r.tenant_id and e.id = l.entitlement_id and e.per = 'month'
    left join (select distinct entitlement_id from payment where run_id = ${runId} and state = 'prepared') here
      on here.entitlement_id = e.id
    where r.id = ${runId} and r.kind = 'month' and here.entitlement_id is null
    on conflict do nothing`.execute(db)
}

/** Somebody has read why these are missing: one, or all of a cause. Gives how many. */
export async function acceptAbsences(
  { db, actorId, now }: Writing,
  {
    runId,
    entitlementId,
    cause: of,
  }: {
    readonly runId: string
    readonly entitlementId?: string | undefined
    readonly cause?: string | undefined
  },
): Promise<number> {
  let update = db
    .updateTable('run_absence')
    .set({ accepted_by: actorId, accepted_at: now })
    .where('run_id', '=', runId)
    .where('accepted_at', 'is', null)
  if (entitlementId !== undefined) update = update.where('entitlement_id', '=', entitlementId)
  if (of !== undefined) update = update.where('cause', '=', of)
  const { numUpdatedRows } = await update.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** How many nobody has read yet. */
export async function unreadAbsences(db: Db, runId: string): Promise<number> {
  const { count } = await db
    .selectFrom('run_absence')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('run_id', '=', runId)
    .where('accepted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
