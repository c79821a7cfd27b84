import { PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { Engine } from '../database/engine.ts'
import { currentClient } from '../database/transaction.ts'
import { type Centres, type Planner, planFor } from './plan.ts'

/** Ids and dates only: a payload outlives its transaction and is seen by administrators. */
export type JobPayload = { readonly tenantId: string } & Readonly<Record<string, string | number>>

/** A later work. The payload is checked when it is taken up; a failure is tried again, slower each time. */
export type Job<Payload extends JobPayload, Tools> = {
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** When it comes back by itself, in Belgian time (cron, five fields). One a tenant. */
  readonly every?: string
  run(tools: Tools, payload: Payload): Promise<void>
}

/** A job of whatever payload, as the queue holds it. */
export type AnyJob<Tools> = Pick<Job<JobPayload, Tools>, 'name' | 'every'> & {
  readonly payload: z.ZodType
  run(tools: Tools, payload: never): Promise<void>
}

/** Keeps the types of a job together; the only way jobs are written. */
export const job = <Payload extends JobPayload, Tools>(spec: Job<Payload, Tools>): Job<Payload, Tools> => spec

/** Queues a work in the transaction that is open. */
export type Enqueue = (
  name: string,
  payload: Readonly<Record<string, string | number>>,
  options?: { readonly startAfter?: Temporal.Instant },
) => Promise<void>

/** The queue, in the same database as everything else. */
export type JobQueue = {
  enqueue(
    name: string,
    payload: JobPayload,
    options?: { readonly startAfter?: Temporal.Instant },
  ): Promise<void>
  /**
   * Starts taking up works. Without it, this process only adds to the queue. The centres are asked for again every
   * minute: one that is opened meanwhile gets its works too.
   */
  work<Tools>(jobs: readonly AnyJob<Tools>[], tools: Tools, centres: Centres): Promise<void>
  stop(): Promise<void>
}

/** What the queue needs of the database. */
type Pool = Pick<Engine, 'kind' | 'pool'>

type Rows = { rows: unknown[] }

/** pg-boss compares instants as `Date`; our pool reads them as Temporal, whose values refuse to be compared so. */
const asDate = (value: unknown) =>
  value instanceof Temporal.Instant ? new Date(value.epochMilliseconds) : value

const asPgBossReads = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asDate(value)]))

/**
 * One statement text may hold several commands; the rows of all come back. Whatever fails is rolled back before the
 * connection is given to anyone else: on one shared session a dead transaction would swallow the next one.
 */
async function executeOnPool(engine: Pool, text: string, values: unknown[] | undefined): Promise<Rows> {
  const client = await engine.pool.connect()
  try {
    const result: unknown = await client.query(text, values)
    client.release()
    return { rows: [result].flat().flatMap(part => rowsOf(part)) }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    client.release()
    throw error
  }
}

function rowsOf(result: unknown): unknown[] {
  return typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows)
    ? result.rows.map(asPgBossReads)
    : []
}

/** The application may add works and no more; the worker's own role takes them up. */
const grants = `
  grant usage on schema pgboss to reliance_app;
  grant select, insert on all tables in schema pgboss to reliance_app;`

/** Creates the queues' tables. Runs as the owner, after the migrations. */
export async function prepareJobs(engine: Pool, names: readonly string[]): Promise<void> {
  const boss = makeBoss(engine, { supervise: false, schedule: false, migrate: true })
  await boss.start()
  for (const name of names) if ((await boss.getQueue(name)) === null) await boss.createQueue(name, retrying)
  await executeOnPool(engine, grants, undefined)
  await boss.stop({ graceful: false })
}

const retrying = { retryLimit: 8, retryBackoff: true, retryDelay: 5 }

function makeBoss(
  engine: Pool,
  options: { supervise: boolean; schedule: boolean; migrate: boolean },
): PgBoss {
  const boss = new PgBoss({
    ...options,
    createSchema: options.migrate,
    db: { executeSql: (text, values) => executeOnPool(engine, text, values) as Promise<{ rows: never[] }> },
  })
  boss.on('error', error =>
    console.error(JSON.stringify({ level: 'error', at: 'jobs', message: error.message })),
  )
  return boss
}

/** Opens the queue. `prepareJobs` must have run once on this database. */
export async function openJobs(engine: Pool, role: 'worker' | 'sender'): Promise<JobQueue> {
  const works = role === 'worker'
  const boss = makeBoss(engine, { supervise: works, schedule: works, migrate: false })
  await boss.start()
  const planners: Planner[] = []
  return {
    async enqueue(name, payload, options) {
      const startAfter = options?.startAfter?.toString()
      await boss.send(name, payload, {
        ...(startAfter === undefined ? {} : { startAfter }),
        db: {
          executeSql: async (text, values) => {
            const result: unknown = await currentClient().query(text, values)
            return { rows: [result].flat().flatMap(rowsOf) as never[] }
          },
        },
      })
    },
    async work(jobs, tools, centres) {
      for (const spec of jobs) await takeUp(boss, spec, tools)
      planners.push(await planFor(boss, jobs, centres))
    },
    async stop() {
      for (const planner of planners) await planner.stop()
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

async function takeUp<Tools>(boss: PgBoss, spec: AnyJob<Tools>, tools: Tools): Promise<void> {
  await boss.work(spec.name, { pollingIntervalSeconds: 2 }, async works => {
    for (const { data } of works) await spec.run(tools, spec.payload.parse(data) as never)
  })
}
