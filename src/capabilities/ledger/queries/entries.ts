import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Month } from '../domain/month.ts'

/** An entry of the books as lists show it. */
export type EntryRow = {
  readonly id: string
  readonly number: number
  readonly month: Month
  readonly valueOn: string
  readonly source: string
  readonly sourceId: string
  readonly text: string
  readonly totalCents: number
  readonly lineCount: number
}

/** Which entries: of a month, and of one account or article when asked. Pages from 1. */
export type EntriesAsked = {
  readonly month: Month
  readonly accountId?: string | undefined
  readonly articleId?: string | undefined
  readonly page: number
}

export const entriesPerPage = 50

const rowColumns = [
  'e.id',
  'e.number',
  'e.month',
  'e.value_on as valueOn',
  'e.source',
  'e.source_id as sourceId',
  'e.text',
  'e.total_cents as totalCents',
  'e.line_count as lineCount',
] as const

/** The entries of a month, the newest first. */
export async function entriesPage(db: Db, asked: EntriesAsked) {
  const { month, accountId, articleId, page } = asked
  const touching =
    accountId === undefined && articleId === undefined
      ? sql<boolean>`true`
      : sql<boolean>`exists (select from ledger_sum s where s.tenant_id = e.tenant_id and s.entry_id = e.id
          and (${accountId ?? null}::uuid is null or s.account_id = ${accountId ?? null}::uuid)
          and (${articleId ?? null}::uuid is null or s.article_id = ${articleId ?? null}::uuid))`
  const base = db.selectFrom('ledger_entry as e').where('e.month', '=', month).where(touching)
  const { total } = await base.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows: readonly EntryRow[] = await base
    .select([...rowColumns])
    .orderBy('e.number', 'desc')
    .limit(entriesPerPage)
    .offset((page - 1) * entriesPerPage)
    .execute()
  return { rows, total }
}

/** One entry with who booked it, and what it reverses or is reversed by. */
export async function entryCard(db: Db, id: string) {
  return db
    .selectFrom('ledger_entry as e')
    .leftJoin('worker as w', 'w.id', 'e.booked_by')
    .leftJoin('ledger_entry as r', 'r.reverses_id', 'e.id')
    .leftJoin('ledger_entry as o', 'o.id', 'e.reverses_id')
    .select([
      ...rowColumns,
      'e.booked_at as bookedAt',
      sql<string | null>`w.given_name || ' ' || w.family_name`.as('by'),
      'r.id as reversedById',
      'r.number as reversedByNumber',
      'o.id as reversesId',
      'o.number as reversesNumber',
    ])
    .where('e.id', '=', id)
    .executeTakeFirst()
}

/** A side of an entry, with the payment it is about. */
export type LineRow = {
  readonly line: number
  readonly account: string
  readonly accountName: string
  readonly unassigned: string | null
  readonly article: string | null
  readonly aid: string | null
  readonly paymentId: string | null
  readonly dossierId: string | null
  readonly runId: string | null
  readonly endToEndId: string | null
  readonly debitCents: number
  readonly creditCents: number
}

export const linesPerPage = 100

type LinesAsked = { readonly entryId: string; readonly page: number; readonly language: Language }

/** The lines of an entry, page by page. */
export async function linesPage(
  db: Db,
  { entryId, page, language }: LinesAsked,
): Promise<readonly LineRow[]> {
  const first = (page - 1) * linesPerPage + 1
  const { rows } = await sql<LineRow>`
    select l.line, a.code as account, coalesce(a.names ->> ${language}, a.names ->> 'fr', a.code) as "accountName", a.unassigned,
      b.code as article, l.aid, l.payment_id as "paymentId", p.dossier_id as "dossierId", p.run_id as "runId",
      p.end_to_end_id as "endToEndId", l.debit_cents as "debitCents", l.credit_cents as "creditCents"
    from ledger_line l join ledger_account a on a.tenant_id = l.tenant_id and a.id = l.account_id
    left join ledger_article b on b.tenant_id = l.tenant_id and b.id = l.article_id
    left join payment p on p.tenant_id = l.tenant_id and p.id = l.payment_id
    where l.entry_id = ${entryId}::uuid and l.line between ${first} and ${first + linesPerPage - 1} order by l.line`.execute(
    db,
  )
  return rows
}

/** The sums of an entry by account, article and aid. */
export const sumsOf = (db: Db, entryId: string) =>
  db
    .selectFrom('ledger_sum')
    .select([
      'account_id as accountId',
      'article_id as articleId',
      'aid',
      'debit_cents as debitCents',
      'credit_cents as creditCents',
      'line_count as lines',
    ])
    .where('entry_id', '=', entryId)
    .orderBy('part')
    .execute()

/** True when a line of the entry is a step of a payment. */
export async function touchesPayments(db: Db, entryId: string): Promise<boolean> {
  const found = await db
    .selectFrom('ledger_line')
    .select('line')
    .where('entry_id', '=', entryId)
    .where('payment_id', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
