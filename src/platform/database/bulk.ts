import type pg from 'pg'
import { toDatabase } from './values.ts'

/** A row as columns: lists and objects for arrays and jsonb, bytes, Temporal values. */
export type Row = Readonly<Record<string, unknown>>

/** Rows for one table. `actor` names who writes them, where a rule of the table asks. */
export type TableRows = {
  readonly table: string
  readonly rows: readonly Row[]
  readonly actor?: string | undefined
}

/** Rows a statement: its text stays far below what one message may hold, and the event loop gets its turn. */
const rowsAtOnce = 1_000

const plainName = /^[a-z_]+$/

const written = (value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : toDatabase(value)

const plain = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(value)]))

/** Every row has the columns of the first; a column that none names keeps its default. */
async function insertRows(client: pg.ClientBase, { table, rows }: TableRows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (![table, ...columns].every(name => plainName.test(name))) throw new Error('Not the name of a column.')
  const list = columns.join(', ')
  const text = `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await client.query(text, [JSON.stringify(rows.slice(from, from + rowsAtOnce).map(plain))])
}

/**
 * Adds many rows to many tables of one centre, in the order given: all of them or none. For what arrives whole: a
 * new centre, a demonstration, a take-over from another program. Needs the owner's login on PostgreSQL; the wall
 * between centres stands here too. Afterwards the database counts what it got: without that it plans as if every
 * table were empty, and a page took twenty seconds.
 */
export async function loadRows(pool: pg.Pool, tenantId: string, tables: readonly TableRows[]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.tenant', $1, true)", [tenantId])
    for (const each of tables) {
      if (each.rows.length === 0) continue
      if (each.actor !== undefined)
        await client.query("select set_config('app.actor', $1, true)", [each.actor])
      await insertRows(client, each)
    }
    await client.query('commit')
    await client.query('analyze')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
