// Paying: how long a run of 9,000 and of 220,000 items takes to prepare, to list who is missing, to approve and to book,
// in a database that has never paid, beside bare inserts of the same rows; then the page of one file among all these payments.
import { bookRun } from '#capabilities/ledger/index.ts'
import { itemsOfDossier, rightsOfDossier } from '#capabilities/payments/queries/file-payments.ts'
import { listAbsences } from '#capabilities/payments/store/absences.ts'
import { lockSchedule } from '#capabilities/payments/store/lock.ts'
import { closePreparation, fillRun } from '#capabilities/payments/store/prepare.ts'
import { approve, openRun } from '#capabilities/payments/store/runs.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { createDatabase, type Db } from '#platform/database/transaction.ts'
import { givenManyRights } from '../test/support/many-rights.ts'
import { openBigCentre } from './support/big-centre.ts'

const limits = { small: 3_000, large: 30_000, page: 50, memory: 500 }
const centre = await openBigCentre({ persons: 300 })
const { engine, tenantId } = centre
const { pool } = engine
const database = createDatabase(pool)
const now = Temporal.Now.instant()
const late: string[] = []

const hold = (what: string, value: number, limit: number) => {
  console.log(`${what}: ${value.toFixed(value < 100 ? 1 : 0)} (limit ${limit})`)
  if (value > limit) late.push(what)
}

const workers = await pool.query<{ id: string; service: string | null; role: string }>(
  'select id, service_ids[1] as service, roles[1] as role from worker',
)
const who = (role: string) => workers.rows.find(worker => worker.role === role)
const [caseworker, director] = [who('caseworker'), who('director')]
if (caseworker?.service == null || director === undefined) throw new Error('The centre has nobody.')

const step = <Value>(work: (db: Db) => Promise<Value>) =>
  database.transact({ tenantId }, async db => {
    await lockSchedule(db, tenantId)
    return work(db)
  })

async function pay(month: string): Promise<string> {
  const as = (db: Db, actorId: string) => ({ db, tenantId, actorId, now, today: brusselsDate(now) })
  const { id } = await step(db =>
    openRun(as(db, caseworker?.id ?? ''), { kind: 'month', month, executeOn: month }),
  )
  while ((await step(db => fillRun({ db, now }, { runId: id, executeOn: month }))) > 0);
  await step(db => closePreparation(db, id))
  await step(db => listAbsences(db, id))
  await pool.query(`update run_absence set accepted_by = $2, accepted_at = now() where run_id = $1`, [
    id,
    director?.id,
  ])
  await step(async db => {
    const actor = director?.id ?? ''
    await approve(as(db, actor), id)
    await bookRun(db, { tenantId, actor, now, runId: id })
  })
  return id
}

/** The same payments into a table without any key, rule or trigger. */
async function bare(runId: string): Promise<number> {
  await pool.query('drop table if exists bare_payment')
  await pool.query('create table bare_payment (like payment)')
  const begun = performance.now()
  await pool.query('insert into bare_payment select * from payment where run_id = $1', [runId])
  return performance.now() - begun
}

async function measure(count: number, month: string, limit: number): Promise<void> {
  const { id: workerId, service } = caseworker ?? { id: '', service: '' }
  const mark = `b${count}`
  await givenManyRights(pool, { tenantId, workerId, serviceId: service ?? '', count, month, mark })
  const begun = performance.now()
  const runId = await pay(month)
  hold(`Preparing, approving and booking ${count} items, ms`, performance.now() - begun, limit)
  console.log(`  bare inserts of the same payments: ${(await bare(runId)).toFixed(0)} ms`)
  hold('  memory of the program, MB', process.memoryUsage().rss / 1_048_576, limits.memory)
}

/** The page of a file, 95 times in 100. */
async function pages(): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    'select dossier_id as id from payment order by random() limit 200',
  )
  const times: number[] = []
  for (const { id } of rows) {
    const begun = performance.now()
    await database.transact({ tenantId }, async db => [
      await rightsOfDossier(db, id),
      await itemsOfDossier(db, id, 1),
    ])
    times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rows.length * 0.95)] ?? Number.POSITIVE_INFINITY
}

try {
  await measure(9_000, '2026-01-01', limits.small)
  await measure(220_000, '2026-02-01', limits.large)
  hold('The payments of a file, ms', await pages(), limits.page)
} finally {
  await centre.close()
}
if (late.length > 0) {
  console.error(`Over the limit: ${late.join(', ')}`)
  process.exitCode = 1
}
