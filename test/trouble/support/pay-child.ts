// A program that prepares, approves and settles one run, step by step, until it is killed or done. Started again, it
// goes on where the database says it is.
import { lockSchedule } from '#capabilities/payments/store/lock.ts'
import { closePreparation, fillRun } from '#capabilities/payments/store/prepare.ts'
import { approve, openRun } from '#capabilities/payments/store/runs.ts'
import { settlePayments } from '#capabilities/payments/store/settlement.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { openEmbedded, openPostgres } from '#platform/database/engine.ts'
import { createDatabase, type Db } from '#platform/database/transaction.ts'

const [tenantId = '', preparer = '', approver = '', month = '', piece = '100'] = process.argv.slice(2)
const { DATABASE_URL: url, DATABASE_FOLDER: folder = '' } = process.env
const engine = url === undefined ? await openEmbedded({ folder }) : openPostgres(url, 2)
const database = createDatabase(engine.pool)
const now = Temporal.Now.instant()
const as = (db: Db, actorId: string) => ({ db, tenantId, actorId, now, today: brusselsDate(now) })
const most = Number(piece)

const step = <Value>(work: (db: Db) => Promise<Value>) =>
  database.transact({ tenantId }, async db => {
    await lockSchedule(db, tenantId)
    return work(db)
  })

const stateOf = (id: string) =>
  step(db => db.selectFrom('payment_run').select('state').where('id', '=', id).executeTakeFirstOrThrow())

/** The next payments that are on their way; none when all arrived. */
const settleSome = (runId: string) =>
  step(async db => {
    const rows = await db
      .selectFrom('payment')
      .select('id')
      .where('run_id', '=', runId)
      .where('state', '=', 'prepared')
      .limit(most)
      .execute()
    const payments = rows.map(({ id }) => ({ paymentId: id, settledOn: month }))
    await settlePayments(db, { tenantId, now, by: approver, payments })
    return rows.length
  })

const { id } = await step(db => openRun(as(db, preparer), { kind: 'month', month, executeOn: month }))
process.stdout.write('begun\n')
for (;;) {
  const { state } = await stateOf(id)
  if (state === 'preparing') {
    const taken = await step(db => fillRun(as(db, preparer), { runId: id, executeOn: month, most }))
    if (taken === 0) await step(db => closePreparation(db, id))
  } else if (state === 'prepared') await step(db => approve(as(db, approver), id))
  else if (state === 'approved') await settleSome(id)
  else break
}
await engine.close()
process.stdout.write('done\n')
