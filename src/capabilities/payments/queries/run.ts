import type { Db } from '#platform/database/transaction.ts'

/** The name of a worker, as colleagues know it. */
export async function workerName(db: Db, workerId: string): Promise<string> {
  const row = await db
    .selectFrom('worker')
    .select(['given_name', 'family_name'])
    .where('id', '=', workerId)
    .executeTakeFirst()
  return row === undefined ? '?' : `${row.given_name} ${row.family_name}`
}

/** How many transfers a run holds: without any, there is no file to write. */
export async function transfersIn(db: Db, runId: string): Promise<number> {
  const { count } = await db
    .selectFrom('payment')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('run_id', '=', runId)
    .where('method', '=', 'transfer')
    .where('state', '=', 'prepared')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Runs whose filling was begun and not ended. */
export async function unfinishedRuns(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('payment_run').select('id').where('state', '=', 'preparing').execute()
  return rows.map(({ id }) => id)
}
