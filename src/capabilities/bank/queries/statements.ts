import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Trouble } from '../domain/match.ts'

export const statementsPerPage = 30
export const entriesPerPage = 100

/** A statement in a list: its days, its balances, and what of it is still to explain. */
export type StatementCard = {
  readonly id: string
  readonly bankId: string
  readonly iban: string
  readonly openingCents: number
  readonly openingOn: string
  readonly closingCents: number
  readonly closingOn: string
  readonly entriesCents: number
  readonly entries: number
  readonly schema: 'valid' | 'not-checked'
  readonly importedAt: Temporal.Instant
  readonly importedBy: string
  readonly unknown: number
  readonly reconciled: number
  readonly returned: number
}

const statementColumns = sql`
  s.id, s.statement_id as "bankId", s.iban, s.opening_cents as "openingCents", s.opening_on as "openingOn",
  s.closing_cents as "closingCents", s.closing_on as "closingOn", s.entries_cents as "entriesCents",
  s.entry_count as entries, s.schema_check as schema, s.imported_at as "importedAt",
  w.given_name || ' ' || w.family_name as "importedBy",
  (select count(*)::int from statement_entry e where e.tenant_id = s.tenant_id and e.statement_id = s.id and e.state = 'unknown') as unknown,
  (select count(*)::int from statement_entry e where e.tenant_id = s.tenant_id and e.statement_id = s.id and e.state = 'reconciled') as reconciled,
  (select count(*)::int from statement_entry e where e.tenant_id = s.tenant_id and e.statement_id = s.id and e.state = 'returned') as returned`

const fromStatements = sql`from bank_statement s join worker w on w.tenant_id = s.tenant_id and w.id = s.imported_by`

/** One page of statements, newest first; the second value is how many there are. */
export async function statementsPage(
  db: Db,
  page: number,
): Promise<{ readonly rows: readonly StatementCard[]; readonly total: number }> {
  const { rows } = await sql<StatementCard & { total: number }>`
    select ${statementColumns}, count(*) over ()::int as total ${fromStatements}
    order by s.closing_on desc, s.id desc limit ${statementsPerPage} offset ${(page - 1) * statementsPerPage}`.execute(
    db,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

/** One statement. */
export async function statementCard(db: Db, id: string): Promise<StatementCard | undefined> {
  const { rows } =
    await sql<StatementCard>`select ${statementColumns} ${fromStatements} where s.id = ${id}`.execute(db)
  return rows[0]
}

export const entryStates = ['unknown', 'returned', 'reconciled', 'explained'] as const
export type EntryState = (typeof entryStates)[number]

/** A movement, the payment it was matched with and the person that payment is for. */
export type EntryCard = {
  readonly id: string
  readonly version: number
  readonly statementId: string
  readonly bankId: string
  readonly cents: number
  readonly bookedOn: string
  readonly reference: string | null
  readonly endToEndId: string | null
  readonly counterpartyName: string | null
  readonly counterpartyIban: string | null
  readonly communication: string | null
  readonly reasonCode: string | null
  readonly reasonText: string | null
  readonly state: EntryState
  readonly trouble: Trouble | null
  readonly explanation: string | null
  readonly explainedBy: string | null
  readonly paymentId: string | null
  readonly paymentCents: number | null
  readonly paymentIban: string | null
  readonly payeeName: string | null
  readonly runNumber: string | null
  readonly runId: string | null
  readonly personId: string | null
  readonly personName: string | null
}

const entryColumns = sql`
  e.id, e.version, e.statement_id as "statementId", s.statement_id as "bankId", e.amount_cents as cents,
  e.booked_on as "bookedOn", e.reference, e.end_to_end_id as "endToEndId", e.counterparty_name as "counterpartyName",
  e.counterparty_iban as "counterpartyIban", e.communication, e.reason_code as "reasonCode",
  e.reason_text as "reasonText", e.state, e.trouble, e.explained_reason as explanation,
  w.given_name || ' ' || w.family_name as "explainedBy", p.id as "paymentId", p.amount_cents as "paymentCents",
  p.iban as "paymentIban", p.payee_name as "payeeName", r.number as "runNumber", r.id as "runId",
  h.id as "personId", h.given_name || ' ' || h.family_name as "personName"`

const fromEntries = sql`
  from statement_entry e
  join bank_statement s on s.tenant_id = e.tenant_id and s.id = e.statement_id
  left join worker w on w.tenant_id = e.tenant_id and w.id = e.explained_by
  left join payment p on p.tenant_id = e.tenant_id and p.id = e.payment_id
  left join payment_run r on r.tenant_id = p.tenant_id and r.id = p.run_id
  left join dossier d on d.tenant_id = p.tenant_id and d.id = p.dossier_id
  left join person h on h.tenant_id = d.tenant_id and h.id = d.person_id`

/** Which movements: of one statement or of all, in one state or in any, which page from 1. */
export type EntriesAsked = {
  readonly statementId?: string | undefined
  readonly state?: EntryState | undefined
  readonly page: number
}

/** One page of movements, in the bank's order, oldest statement first; the second value is how many there are. */
export async function entriesPage(
  db: Db,
  { statementId, state, page }: EntriesAsked,
): Promise<{ readonly rows: readonly EntryCard[]; readonly total: number }> {
  const ofStatement = sql<SqlBool>`(${statementId ?? null}::uuid is null or e.statement_id = ${statementId ?? null}::uuid)`
  const inState = sql<SqlBool>`(${state ?? null}::text is null or e.state = ${state ?? null}::text)`
  const { rows } = await sql<EntryCard & { total: number }>`
    select ${entryColumns}, count(*) over ()::int as total ${fromEntries} where ${ofStatement} and ${inState}
    order by e.booked_on, e.statement_id, e.position, e.part
    limit ${entriesPerPage} offset ${(page - 1) * entriesPerPage}`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** One movement. */
export async function entryCard(db: Db, id: string): Promise<EntryCard | undefined> {
  const { rows } = await sql<EntryCard>`select ${entryColumns} ${fromEntries} where e.id = ${id}`.execute(db)
  return rows[0]
}

/** How many movements nobody has explained. */
export async function unknownCount(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('statement_entry')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'unknown')
    .executeTakeFirstOrThrow()
  return count
}
