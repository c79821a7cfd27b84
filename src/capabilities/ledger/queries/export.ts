import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { ControlTotals, ExportLine } from '../domain/csv.ts'
import type { Months } from './statement.ts'

/** An entry to write out: its lines are fetched piece by piece. */
export type ExportEntry = { readonly id: string; readonly lines: number }

/** The entries of the months asked for, in the order they are written, and what they add up to. */
export async function exportPlan(
  db: Db,
  { from, until }: Months,
): Promise<{ readonly entries: readonly ExportEntry[]; readonly totals: ControlTotals }> {
  const entries = await db
    .selectFrom('ledger_entry')
    .select(['id', 'line_count as lines', 'total_cents as cents'])
    .where('month', '>=', from)
    .where('month', '<=', until)
    .orderBy('book_year')
    .orderBy('number')
    .execute()
  const sum = (of: (one: (typeof entries)[number]) => number) =>
    entries.reduce((all, one) => all + of(one), 0)
  const cents = sum(one => one.cents)
  return { entries, totals: { lines: sum(one => one.lines), debitCents: cents, creditCents: cents } }
}

/** A piece of the file: some whole entries, or some lines of one long entry. */
export type Piece = { readonly entryIds: readonly string[]; readonly from: number; readonly until: number }

/** Pieces of about so many lines, in order. */
export function piecesOf(entries: readonly ExportEntry[], size: number): readonly Piece[] {
  const pieces: Piece[] = []
  let held: string[] = []
  let lines = 0
  const flush = () => {
    if (held.length > 0) pieces.push({ entryIds: held, from: 1, until: size })
    held = []
    lines = 0
  }
  for (const entry of entries) {
    if (lines + entry.lines > size) flush()
    if (entry.lines > size)
      for (let from = 1; from <= entry.lines; from += size)
        pieces.push({ entryIds: [entry.id], from, until: from + size - 1 })
    else {
      held.push(entry.id)
      lines += entry.lines
    }
  }
  flush()
  return pieces
}

/** The lines of a piece, in their order. */
export async function exportLines(db: Db, { entryIds, from, until }: Piece): Promise<readonly ExportLine[]> {
  const { rows } = await sql<ExportLine>`
    select e.number, e.book_year as "bookYear", e.month, e.value_on as "valueOn", e.source, e.text, l.line, a.code as account,
      b.code as article, l.aid, l.debit_cents as "debitCents", l.credit_cents as "creditCents",
      p.end_to_end_id as reference, o.number as reverses
    from ledger_entry e join ledger_line l on l.tenant_id = e.tenant_id and l.entry_id = e.id
    join ledger_account a on a.tenant_id = l.tenant_id and a.id = l.account_id
    left join ledger_article b on b.tenant_id = l.tenant_id and b.id = l.article_id
    left join payment p on p.tenant_id = l.tenant_id and p.id = l.payment_id
    left join ledger_entry o on o.tenant_id = e.tenant_id and o.id = e.reverses_id
    where e.id = any (${[...entryIds]}::uuid[]) and l.line between ${from} and ${until}
    order by e.book_year, e.number, l.line`.execute(db)
  return rows
}
