import type pg from 'pg'
import { quoted, type TableShape } from './tables.ts'

/** Lines of a part, and how many there are. */
export type Batch = { readonly bytes: Buffer; readonly count: number }

const rowsAtOnce = 1_000

const batchOf = (lines: readonly string[]): Batch => ({
  bytes: Buffer.from(`${lines.join('\n')}\n`),
  count: lines.length,
})

async function* readCursor(client: pg.ClientBase, query: string): AsyncGenerator<Batch> {
  await client.query(`declare backup_rows no scroll cursor for ${query}`)
  while (true) {
    const { rows } = await client.query<{ line: string }>(`fetch ${rowsAtOnce} from backup_rows`)
    if (rows.length === 0) break
    yield batchOf(rows.map(({ line }) => line))
  }
  await client.query('close backup_rows')
}

/**
 * The rows of a table as lines of JSON: one array of texts a row, exactly as the database writes each value, so that
 * nothing is rounded or reread on the way. A cursor keeps memory flat, whatever the number of rows.
 */
export async function* readRows(
  client: pg.ClientBase,
  { name, columns, ofTenant }: TableShape,
  tenantIds: readonly string[],
): AsyncGenerator<Batch> {
  const values = columns.map(column => `${quoted(column.name)}::text`).join(', ')
  const query = `select to_json(array[${values}]::text[])::text as line from ${quoted(name)}`
  if (!ofTenant) {
    yield* readCursor(client, query)
    return
  }
  for (const tenantId of tenantIds) {
    await client.query("select set_config('app.tenant', $1, true)", [tenantId])
    yield* readCursor(client, `${query} where tenant_id = '${tenantId}'`)
  }
}

/** Puts lines of `readRows` back. The columns are those of the backup: one that is new keeps its default. */
export async function writeRows(
  client: pg.ClientBase,
  { name, columns }: TableShape,
  lines: readonly string[],
): Promise<void> {
  const list = columns.map(column => quoted(column.name)).join(', ')
  const values = columns.map(({ type }, at) => `(line->>${at})::${type}`).join(', ')
  await client.query(
    `insert into ${quoted(name)} (${list}) overriding system value select ${values} from jsonb_array_elements($1::jsonb) line`,
    [`[${lines.join(',')}]`],
  )
}

/** How many rows of its table a statement puts back. */
export const rowsAStatement = rowsAtOnce
