import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { JournalState, PaidEntry, RunEntry } from '../domain/run-entry.ts'

/** A run of which the journal outside does not know the last step. */
export type UntoldRun = {
  readonly state: JournalState
  readonly run: RunEntry['run']
  /** The journal knows nothing of what it pays. */
  readonly isNew: boolean
  /** How many payments in cash of it were handed out. */
  readonly handed: number
}

type Row = Omit<UntoldRun, 'isNew'> & { readonly told: JournalState | null }

/** One process at a time adds to the journal of a centre; the lock ends with the transaction. */
export async function lockJournal(db: Db, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(7236019, hashtext(${tenantId}))`.execute(db)
}

const leaving = sql`r.state in ('approved', 'written', 'sent', 'closed')
  and (j.state is distinct from r.state or coalesce(j.handed, 0) < c.handed)`
const comingBack = sql`r.state in ('preparing', 'prepared', 'discarded') and j.state is not null and j.state <> 'dropped'`

/** Runs whose last step is not in the journal yet. */
export async function untoldRuns(db: Db): Promise<readonly UntoldRun[]> {
  const { rows } = await sql<Row>`
    select case when ${leaving} then r.state else 'dropped' end as state, j.state as told, c.handed,
      json_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'month', r.month, 'executeOn', r.execute_on,
        'messageId', r.message_id, 'preparedBy', r.prepared_by, 'preparedAt', r.prepared_at, 'approvedBy', r.approved_by,
        'approvedAt', r.approved_at, 'fileHash', r.file_hash) as run
    from payment_run r
    left join lateral (select p.state, p.handed from payment_journal p where p.tenant_id = r.tenant_id and p.run_id = r.id
      order by p.seq desc limit 1) j on true
    cross join lateral (select count(*)::int as handed from payment p
      join counter_receipt s on s.tenant_id = p.tenant_id and s.payment_id = p.id
      where p.tenant_id = r.tenant_id and p.run_id = r.id and p.method = 'counter'
        and (r.state <> 'closed' or j.state is distinct from 'closed')) c
    where (${leaving}) or (${comingBack}) order by r.prepared_at, r.id`.execute(db)
  return rows.map(({ told, ...row }) => ({ ...row, isNew: told === null || told === 'dropped' }))
}

const earlierOnes = sql`(select coalesce(json_agg(json_build_object('attempt', x.attempt, 'state', x.state, 'settledOn', x.settled_on,
    'failedOn', x.failed_on, 'failureCode', x.failure_code) order by x.attempt), '[]'::json)
  from payment x where x.tenant_id = p.tenant_id and x.due_item_id = p.due_item_id and x.share = p.share and x.attempt < p.attempt)`

/** Everything a run pays, with what it rests on. */
export async function paymentsOf(db: Db, runId: string): Promise<readonly PaidEntry[]> {
  const { rows } = await sql<{ paid: PaidEntry }>`
    select json_build_object('id', p.id, 'endToEndId', p.end_to_end_id, 'dossierId', p.dossier_id, 'entitlementId', p.entitlement_id,
      'rightKind', e.kind, 'share', p.share, 'attempt', p.attempt, 'routeId', p.route_id, 'method', p.method,
      'payeeName', p.payee_name, 'iban', p.iban, 'reference', p.reference, 'cents', p.amount_cents,
      'item', json_build_object('id', i.id, 'termId', i.term_id, 'kind', i.kind, 'from', i.period_from, 'until', i.period_until,
        'causeId', i.cause_id, 'cents', i.amount_cents, 'payOn', i.pay_on, 'explanation', i.explanation),
      'earlier', ${earlierOnes}) as paid
    from payment p
    join due_item i on i.tenant_id = p.tenant_id and i.id = p.due_item_id
    join entitlement e on e.tenant_id = p.tenant_id and e.id = p.entitlement_id
    where p.run_id = ${runId} and p.state <> 'withdrawn' order by p.id`.execute(db)
  return rows.map(({ paid }) => paid)
}

/** The cash of a run that was handed out, and who signed for it. */
export async function handedOf(db: Db, runId: string): Promise<NonNullable<RunEntry['handed']>> {
  const { rows } = await sql<{ handed: NonNullable<RunEntry['handed']>[number] }>`
    select json_build_object('paymentId', p.id, 'on', p.settled_on, 'at', s.handed_at, 'signedBy', s.signed_by,
      'handedBy', s.handed_by) as handed
    from payment p join counter_receipt s on s.tenant_id = p.tenant_id and s.payment_id = p.id
    where p.run_id = ${runId} and p.settled_on is not null order by p.id`.execute(db)
  return rows.map(({ handed }) => handed)
}

/** The last entry this database knows of. */
export async function lastTold(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('payment_journal')
    .select(({ fn }) => fn.coalesce(fn.max('seq'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow()
  return Number(last)
}

/** An entry that is on the disk. */
export type Told = {
  readonly tenantId: string
  readonly seq: number
  readonly mac: string
  readonly runId: string
  readonly state: JournalState
  readonly handed: number
  readonly now: Temporal.Instant
}

/** Says in the database that an entry is in the journal outside. */
export async function keepTold(db: Db, { tenantId, runId, now, ...told }: Told): Promise<void> {
  await db
    .insertInto('payment_journal')
    .values({ tenant_id: tenantId, run_id: runId, written_at: now, ...told })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
