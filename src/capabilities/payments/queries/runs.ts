import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

export const runStates = [
  'preparing',
  'prepared',
  'approved',
  'written',
  'sent',
  'closed',
  'discarded',
] as const
export type RunState = (typeof runStates)[number]

export const runKinds = ['month', 'supplement', 'urgent'] as const
export type RunKind = (typeof runKinds)[number]

/** A run as lists and its page show it. Days are ISO; `month` is its first day. */
export type RunCard = {
  readonly id: string
  readonly version: number
  readonly number: string
  readonly kind: RunKind
  readonly month: string
  readonly executeOn: string
  readonly state: RunState
  readonly items: number
  readonly cents: number
  readonly preparedById: string | null
  readonly preparedBy: string | null
  readonly approvedBy: string | null
  readonly discardedBy: string | null
  readonly discardedReason: string | null
}

/** The columns of a run as cards show it, of `payment_run r`; the people in it come with `cardPeople`. */
export const cardColumns = sql`r.id, r.version, r.number, r.kind, r.month, r.execute_on as "executeOn", r.state, r.item_count as items,
  r.total_cents as cents, r.prepared_by as "preparedById", p.given_name || ' ' || p.family_name as "preparedBy",
  a.given_name || ' ' || a.family_name as "approvedBy", g.given_name || ' ' || g.family_name as "discardedBy",
  r.discarded_reason as "discardedReason"`
export const cardPeople = sql`left join worker p on p.tenant_id = r.tenant_id and p.id = r.prepared_by
  left join worker a on a.tenant_id = r.tenant_id and a.id = r.approved_by
  left join worker g on g.tenant_id = r.tenant_id and g.id = r.discarded_by`

/** One run. */
export async function runCard(db: Db, runId: string): Promise<RunCard | undefined> {
  const { rows } =
    await sql<RunCard>`select ${cardColumns} from payment_run r ${cardPeople} where r.id = ${runId}`.execute(
      db,
    )
  return rows[0]
}

/** Somebody who was paid last month and is not in the run. */
export type AbsenceLine = {
  readonly entitlementId: string
  readonly dossierId: string
  readonly personName: string
  readonly lastCents: number
  readonly cause: string
  readonly accepted: boolean
}

/** Who is missing: what nobody has read first. A hundred at most; the rest is read by cause. */
export async function absencesOf(db: Db, runId: string): Promise<readonly AbsenceLine[]> {
  const { rows } = await sql<AbsenceLine>`
    select a.entitlement_id as "entitlementId", a.dossier_id as "dossierId",
      p.given_name || ' ' || p.family_name as "personName", a.last_cents as "lastCents", a.cause,
      a.accepted_at is not null as accepted
    from run_absence a
    join dossier d on d.tenant_id = a.tenant_id and d.id = a.dossier_id
    join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    where a.run_id = ${runId} order by a.accepted_at is not null, a.cause, p.sort_key, a.entitlement_id limit 100`.execute(
    db,
  )
  return rows
}

/** How many are missing of each cause, read or not. */
export async function absenceCounts(
  db: Db,
  runId: string,
): Promise<readonly { readonly cause: string; readonly count: number; readonly unread: number }[]> {
  const { rows } = await sql<{ cause: string; count: number; unread: number }>`
    select cause, count(*)::int as count, count(*) filter (where accepted_at is null)::int as unread
    from run_absence where run_id = ${runId} group by cause order by cause`.execute(db)
  return rows
}

/** What a run pays of each kind of aid. */
export async function totalsByAid(
  db: Db,
  runId: string,
): Promise<readonly { readonly kind: string; readonly items: number; readonly cents: number }[]> {
  const { rows } = await sql<{ kind: string; items: number; cents: number }>`
    select e.kind, count(*)::int as items, sum(p.amount_cents)::bigint as cents
    from payment p join entitlement e on e.tenant_id = p.tenant_id and e.id = p.entitlement_id
    where p.run_id = ${runId} and p.state <> 'withdrawn' group by e.kind order by e.kind`.execute(db)
  return rows
}

/** What the runs of the month before paid, all together. */
export async function lastMonthCents(db: Db, month: string): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(total_cents), 0)::bigint as cents from payment_run
    where month = (${month}::date - interval '1 month')::date and state in ('approved', 'written', 'sent', 'closed')`.execute(
    db,
  )
  return rows[0]?.cents ?? 0
}

export const runSorts = ['person', 'amount', 'state'] as const

/** Which payments of a run, and in which order. `search`: the start of a name. */
export type RunAsked = {
  readonly search: string
  readonly sort: (typeof runSorts)[number]
  readonly direction: 'asc' | 'desc'
  readonly page: number
}

/** One payment of a run. */
export type RunLine = {
  readonly id: string
  readonly itemId: string
  readonly dossierId: string
  readonly personId: string
  readonly personName: string
  readonly dueKind: string
  readonly periodFrom: string
  readonly periodUntil: string
  readonly payeeName: string
  readonly method: 'transfer' | 'counter'
  readonly iban: string | null
  readonly amountCents: number
  readonly state: string
}

export const linesPerPage = 50

const orders = {
  person: { asc: sql`n.sort_key, p.id`, desc: sql`n.sort_key desc, p.id` },
  amount: { asc: sql`p.amount_cents, p.id`, desc: sql`p.amount_cents desc, p.id` },
  state: { asc: sql`p.state, n.sort_key, p.id`, desc: sql`p.state desc, n.sort_key, p.id` },
}

/** One page of the payments of a run, and how many there are. */
export async function paymentsOfRun(
  db: Db,
  runId: string,
  { search, sort, direction, page }: RunAsked,
): Promise<{ readonly rows: readonly RunLine[]; readonly total: number }> {
  const pattern = `${search.replace(/[\\%_]/g, '').toLowerCase()}%`
  const named =
    search === '' ? sql`true` : sql`(n.sort_key like ${pattern} or lower(p.payee_name) like ${pattern})`
  const { rows } = await sql<RunLine & { all: number }>`
    select p.id, p.due_item_id as "itemId", p.dossier_id as "dossierId", n.id as "personId",
      n.given_name || ' ' || n.family_name as "personName", i.kind as "dueKind", i.period_from as "periodFrom",
      i.period_until as "periodUntil", p.payee_name as "payeeName", p.method, p.iban, p.amount_cents as "amountCents", p.state,
      count(*) over ()::int as all
    from payment p
    join due_item i on i.tenant_id = p.tenant_id and i.id = p.due_item_id
    join dossier d on d.tenant_id = p.tenant_id and d.id = p.dossier_id
    join person n on n.tenant_id = d.tenant_id and n.id = d.person_id
    where p.run_id = ${runId} and p.state <> 'withdrawn' and ${named}
    order by ${orders[sort][direction]} limit ${linesPerPage} offset ${(page - 1) * linesPerPage}`.execute(db)
  return { rows, total: rows[0]?.all ?? 0 }
}

/** One payment of the counter, or one item of a run, with whose it is. */
export async function lineOf(db: Db, runId: string, id: string): Promise<RunLine | undefined> {
  const { rows } = await sql<RunLine>`
    select p.id, p.due_item_id as "itemId", p.dossier_id as "dossierId", n.id as "personId",
      n.given_name || ' ' || n.family_name as "personName", i.kind as "dueKind", i.period_from as "periodFrom",
      i.period_until as "periodUntil", p.payee_name as "payeeName", p.method, p.iban, p.amount_cents as "amountCents", p.state
    from payment p
    join due_item i on i.tenant_id = p.tenant_id and i.id = p.due_item_id
    join dossier d on d.tenant_id = p.tenant_id and d.id = p.dossier_id
    join person n on n.tenant_id = d.tenant_id and n.id = d.person_id
    where p.run_id = ${runId} and p.id = ${id}`.execute(db)
  return rows[0]
}
