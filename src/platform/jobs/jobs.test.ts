import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { uuidv7 } from '#kernel/uuid.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { type JobQueue, job, openJobs, prepareJobs } from './jobs.ts'

const held = useDatabase()
const text = JSON.stringify({ fr: 'x', nl: 'x', de: 'x', en: 'x' })
const queues: JobQueue[] = []
afterAll(() => Promise.all(queues.map(queue => queue.stop())))

/** A work that notes what it was given, and fails as often as told. */
function noting(failures: number) {
  const seen: string[] = []
  let left = failures
  const noted = job({
    name: 'test.note',
    payload: z.strictObject({ tenantId: z.string(), word: z.string() }),
    async run(_tools: null, { word }) {
      if (left-- > 0) throw new Error('not yet')
      seen.push(word)
    },
  })
  return { noted, seen }
}

async function openTenant(): Promise<string> {
  const id = uuidv7()
  await held.engine.pool.query(
    `insert into tenant (id, host, name, languages, street, postal_code, municipality, nis_code, phone, opening_hours)
     values ($1, $2, $3, '{fr}', 'Rue 1', '1000', 'Bruxelles', '21004', '02', $3)`,
    [id, `${id}.test`, text],
  )
  return id
}

async function openQueue(): Promise<JobQueue> {
  await prepareJobs(held.engine, ['test.note'])
  const queue = await openJobs(held.engine, 'worker')
  queues.push(queue)
  return queue
}

test('a work queued in a transaction that fails never happens; one that commits does, once', async () => {
  const tenantId = await openTenant()
  const queue = await openQueue()
  const { noted, seen } = noting(0)
  const failing = held.database.transact({ tenantId }, async () => {
    await queue.enqueue('test.note', { tenantId, word: 'undone' })
    throw new Error('undo')
  })
  await expect(failing).rejects.toThrow('undo')
  await held.database.transact({ tenantId }, () => queue.enqueue('test.note', { tenantId, word: 'done' }))
  await queue.work([noted], null, { tenantIds: async () => [tenantId] })
  await expect.poll(() => seen, { timeout: 15_000 }).toEqual(['done'])
})

test('a second preparation finds everything there', async () => {
  await prepareJobs(held.engine, ['test.note'])
  const { rows } = await held.engine.pool.query(
    "select count(*)::int as n from pgboss.queue where name = 'test.note'",
  )
  expect(rows[0].n).toBe(1)
})

test('the application may add a work, and neither change nor erase one', async () => {
  const { rows } = await held.engine.pool.query(
    "select has_table_privilege('reliance_app', 'pgboss.job', 'insert') as add, has_table_privilege('reliance_app', 'pgboss.job', 'update') as change, has_table_privilege('reliance_app', 'pgboss.job', 'delete') as erase",
  )
  expect(rows).toEqual([{ add: true, change: false, erase: false }])
})

test('a centre that is opened while works are taken up gets its works too', async () => {
  const [first, second] = [await openTenant(), await openTenant()]
  const open = [first]
  const nightly = { ...noting(0).noted, every: '40 4 * * *' }
  const queue = await openQueue()
  await queue.work([nightly], null, { tenantIds: async () => open, everyMs: 50 })
  const planned = async () => {
    const { rows } = await held.engine.pool.query(
      "select key from pgboss.schedule where name = 'test.note' order by created_on",
    )
    return rows.map(({ key }) => key)
  }
  expect(await planned()).toEqual([first])
  open.push(second)
  await expect.poll(planned, { timeout: 10_000 }).toEqual([first, second])
})
