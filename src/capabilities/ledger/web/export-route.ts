import type { Database } from '#platform/database/transaction.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { showStaffPage } from '#platform/http/staff-pipeline.ts'
import { readLedger as access } from '../domain/access.ts'
import { byteOrderMark, type ControlTotals, csvRow, headerRow, totalsRow } from '../domain/csv.ts'
import { parseMonth } from '../domain/month.ts'
import { exportLines, exportPlan, type Piece, piecesOf } from '../queries/export.ts'
import type { Months } from '../queries/statement.ts'

/** Lines fetched at once: memory holds one piece, never the year. */
const linesAtOnce = 2_000

type File = { readonly pieces: readonly Piece[]; readonly totals: ControlTotals }

/**
 * The file, piece by piece as it is taken: each piece in a transaction of its own, since entries never change. Nothing is
 * asked before the first read, when the transaction of the page is over.
 */
function fileStream(
  database: Database,
  tenantId: string,
  { pieces, totals }: File,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next = -1
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const piece = pieces[next]
    if (next === -1) controller.enqueue(encoder.encode(byteOrderMark + headerRow()))
    else if (piece === undefined) {
      controller.enqueue(encoder.encode(totalsRow(totals)))
      controller.close()
    } else {
      const lines = await database.transact({ tenantId }, db => exportLines(db, piece))
      controller.enqueue(encoder.encode(lines.map(csvRow).join('')))
    }
    next += 1
  }
  return new ReadableStream({ pull }, { highWaterMark: 0 })
}

/** A month (2026-11) or a year (2026), as the address asks for it. */
function askedMonths(url: URL): (Months & { readonly name: string }) | undefined {
  const month = parseMonth(url.searchParams.get('month') ?? '')
  if (month !== undefined) return { from: month, until: month, name: month.slice(0, 7) }
  const year = /^\d{4}$/.exec(url.searchParams.get('year') ?? '')?.[0]
  return year === undefined ? undefined : { from: `${year}-01-01`, until: `${year}-12-01`, name: year }
}

async function exported(context: StaffContext, database: Database): Promise<Answer> {
  const asked = askedMonths(context.url)
  if (asked === undefined) return { notFound: true }
  const { entries, totals } = await exportPlan(context.db, asked)
  context.read({ detail: { period: asked.name, lines: totals.lines } })
  const body = fileStream(database, context.tenant.id, { pieces: piecesOf(entries, linesAtOnce), totals })
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="ledger-${asked.name}.csv"`,
    'cache-control': 'no-store',
  }
  return new Response(body, { headers })
}

/** The books of a month or a year for the accounting program: docs/ledger-export.md says how it is written. */
export const exportRoute: Route = {
  method: 'get',
  path: '/ledger/export.csv',
  action: 'ledger:export',
  access,
  handle: call =>
    showStaffPage(call, {
      action: 'ledger:export',
      access,
      show: context => exported(context, call.parts.database),
    }),
}
