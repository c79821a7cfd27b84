import { AsyncLocalStorage } from 'node:async_hooks'
import { Socket } from 'node:net'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import { brusselsToday, type Clock, systemClock } from '#kernel/calendar.ts'
import type { Schema } from './schema.ts'
import { toDatabase } from './values.ts'

/** The query builder. Usable only inside `transact`; anywhere else a query throws. */
export type Db = Kysely<Schema>

/** Whose data a transaction may see, and who is asking. */
export type Scope = {
  readonly tenantId: string
  readonly actorId?: string | undefined
}

/** The one door to the database. */
export type Database = {
  /**
   * Runs `work` in one transaction, as the application's role, inside one tenant. Commits what it returns,
   * undoes everything when it throws.
   *
   * @throws NestedTransaction when one is already open: on one connection it would wait for itself for ever.
   */
  transact<Value>(scope: Scope, work: (db: Db) => Promise<Value>): Promise<Value>
}

/** A bug: a second transaction was asked for inside the first. */
export class NestedTransaction extends Error {
  override readonly name = 'NestedTransaction'
}

/** A bug: a query outside any transaction, which would have no tenant and no role. */
export class OutsideTransaction extends Error {
  override readonly name = 'OutsideTransaction'
}

/** What is sent: a text with numbered places, and a value for each. */
type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>

type Open = {
  client: pg.PoolClient | undefined
  readonly last: Statement[]
}

const current = new AsyncLocalStorage<Open>()
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const statementNames = new Map<string, string>()

/** Named statements are prepared once a connection: they doubled the throughput of the file page. */
function nameOf(text: string): string {
  const known = statementNames.get(text)
  if (known !== undefined) return known
  const name = `s${statementNames.size}`
  statementNames.set(text, name)
  return name
}

/** The client of the transaction that is open in this asynchronous context. */
export function currentClient(): pg.PoolClient {
  const client = current.getStore()?.client
  if (client === undefined) throw new OutsideTransaction('No transaction is open here.')
  return client
}

/**
 * Sends a statement together with the commit of the open transaction, without waiting for it in between. For what
 * nothing after it needs, such as the journal of a page: should it fail, the commit undoes all and `transact` throws.
 */
export function sendWithCommit(query: Statement): void {
  const open = current.getStore()
  if (open?.client === undefined) throw new OutsideTransaction('No transaction is open here.')
  open.last.push(query)
}

/**
 * Holds back what is sent until the program waits again, so that `begin` leaves with the first statement, what a page
 * asks for together with the rest of it, and the journal with `commit`: on a page of ten statements, the writes to the
 * socket were a third of the work of the program.
 */
function inOnePacket<Value>({ connection: { stream } }: pg.PoolClient, ask: () => Value): Value {
  if (!(stream instanceof Socket)) return ask() // the embedded engine has no socket
  stream.cork()
  process.nextTick(() => stream.uncork())
  return ask()
}

const send = (client: pg.PoolClient, { sql, parameters }: Statement) =>
  inOnePacket(client, () =>
    client.query({ name: nameOf(sql), text: sql, values: parameters.map(toDatabase) }),
  )

const connection: DatabaseConnection = {
  async executeQuery<Row>(statement: Statement) {
    const result = await send(currentClient(), statement)
    return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) } as QueryResult<Row>
  },
  streamQuery() {
    throw new Error('Reliance reads pages, not streams.')
  },
}

const refuseTransaction = async () => {
  throw new NestedTransaction('Use transact, which sets the role and the tenant.')
}

const driver: Driver = {
  init: async () => undefined,
  acquireConnection: async () => connection,
  beginTransaction: refuseTransaction,
  commitTransaction: refuseTransaction,
  rollbackTransaction: refuseTransaction,
  releaseConnection: async () => undefined,
  destroy: async () => undefined,
}

const db: Db = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: kysely => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/**
 * One statement, hence one round trip; the ids are checked, since a simple query takes no parameters. The day comes
 * along, so that who is away and who stands in follow the same clock in a view as in a command.
 */
function opening({ tenantId, actorId }: Scope, clock: Clock): string {
  for (const id of [tenantId, actorId]) if (id !== undefined && !uuid.test(id)) throw new Error('Not a UUID.')
  return `begin; select set_config('role', 'reliance_app', true), set_config('app.tenant', '${tenantId}', true), set_config('app.actor', '${actorId ?? ''}', true), set_config('app.today', '${brusselsToday(clock)}', true)`
}

/** Joins the pool to transactions. A client is always returned clean: rolled back before release, or thrown away. */
export function createDatabase(pool: pg.Pool, clock: Clock = systemClock): Database {
  return {
    async transact(scope, work) {
      if (current.getStore()?.client !== undefined)
        throw new NestedTransaction('A transaction is already open.')
      const begin = opening(scope, clock)
      const client = await pool.connect()
      const store: Open = { client, last: [] }
      try {
        const begun = inOnePacket(client, () => client.query(begin))
        const [value] = await Promise.all([current.run(store, () => work(db)), begun])
        await inOnePacket(client, () =>
          Promise.all([...store.last.map(query => send(client, query)), client.query('commit')]),
        )
        client.release()
        return value
      } catch (error) {
        store.client = undefined
        await undo(client)
        throw error
      } finally {
        store.client = undefined // work that was not awaited throws instead of using another's connection
      }
    },
  }
}

async function undo(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('rollback')
    client.release()
  } catch (broken) {
    client.release(broken instanceof Error ? broken : true)
  }
}
