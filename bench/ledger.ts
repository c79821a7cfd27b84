// The books: how long a run of 9,000 and of 220,000 items takes to book, beside bare inserts of the same lines; then
// the statement of one month while the ledger holds a million payments.
import { bookRun, bookSettlements } from '#capabilities/ledger/index.ts'
import { byAccount, byArticle } from '#capabilities/ledger/queries/statement.ts'
import { createDatabase } from '#platform/database/transaction.ts'
import { openBigCentre } from './support/big-centre.ts'
import { givenRights, givenRun, settleAll } from './support/given-runs.ts'

const limits = { small: 2_000, large: 30_000, statement: 50 }
const asked = 200

const centre = await openBigCentre({ persons: 300 })
const { engine, tenantId } = centre
const { pool } = engine
const database = createDatabase(pool)
const now = Temporal.Now.instant()
const actor = tenantId

const timed = async <Value>(work: () => Promise<Value>): Promise<readonly [number, Value]> => {
  const begun = performance.now()
  const value = await work()
  return [performance.now() - begun, value]
}

const late: string[] = []
const hold = (what: string, ms: number, limit: number) => {
  console.log(`${what}: ${ms.toFixed(ms < 100 ? 1 : 0)} ms (limit ${limit} ms)`)
  if (ms > limit) late.push(what)
}

async function book(month: string, items: number): Promise<readonly [number, string]> {
  const runId = await givenRun(pool, { tenantId, month, items })
  const [ms, booked] = await timed(() =>
    database.transact({ tenantId }, db => bookRun(db, { tenantId, actor, now, runId })),
  )
  if (booked.lines !== 2 * items) throw new Error(`${booked.lines} lines for ${items} items`)
  return [ms, runId]
}

/** The bank's statement says that all of a run was paid: the ids are those of its payments. */
async function settle(runId: string): Promise<number> {
  await settleAll(pool, runId)
  const { rows } = await pool.query<{ id: string }>('select id from payment where run_id = $1', [runId])
  const paymentIds = rows.map(({ id }) => id)
  const [ms, booked] = await timed(() =>
    database.transact({ tenantId }, db => bookSettlements(db, { tenantId, actor, now, paymentIds })),
  )
  if (booked.lines !== paymentIds.length + 1) throw new Error(`${booked.lines} lines of settlement`)
  return ms
}

/** The same lines into a table without any key, rule or trigger. */
async function bare(runId: string): Promise<number> {
  await pool.query('drop table if exists bare_line')
  await pool.query('create table bare_line (like ledger_line)')
  const [ms] = await timed(() =>
    pool.query(
      'insert into bare_line select l.* from ledger_line l join ledger_entry e on e.id = l.entry_id where e.source_id = $1',
      [runId],
    ),
  )
  return ms
}

const statement = (month: string) =>
  database.transact({ tenantId }, async db => {
    const months = { from: month, until: month }
    return [await byAccount(db, months, 'fr'), await byArticle(db, months, 'fr')]
  })

async function statements(months: readonly string[]): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < asked; turn += 1) {
    const [ms] = await timed(() => statement(months[turn % months.length] ?? ''))
    times.push(ms)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(asked * 0.95)] ?? Number.POSITIVE_INFINITY
}

try {
  await givenRights(pool, tenantId)
  const [small, smallRun] = await book('2026-01-01', 9_000)
  hold('Booking a run of 9,000 items', small, limits.small)
  console.log(`  bare inserts of its lines: ${(await bare(smallRun)).toFixed(0)} ms`)
  hold('Booking its settlement', await settle(smallRun), limits.small)
  const months = ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01']
  for (const month of months) {
    const [ms, runId] = await book(month, 220_000)
    hold(`Booking a run of 220,000 items (${month})`, ms, limits.large)
    console.log(`  bare inserts of its lines: ${(await bare(runId)).toFixed(0)} ms`)
    if (month === months[0]) hold('Booking its settlement', await settle(runId), limits.large)
  }
  await pool.query('vacuum analyze')
  const { rows } = await pool.query('select count(*) as payments from payment')
  hold(
    `Statement of a month over ${rows[0]?.payments} payments, 95 in 100 within`,
    await statements(months),
    limits.statement,
  )
} finally {
  await centre.close()
}
if (late.length > 0) {
  console.error(`Too slow: ${late.join(', ')}`)
  process.exitCode = 1
}
