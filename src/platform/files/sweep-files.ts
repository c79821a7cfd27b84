import { sql } from 'kysely'
import { z } from 'zod'
import type { Tools } from '../command/command.ts'
import type { Database, Db } from '../database/transaction.ts'
import { job } from '../jobs/jobs.ts'

type Column = { readonly table: string; readonly column: string }

/**
 * The columns that may name a kept file: a text whose name ends in `hash`, in whatever table of a centre. Taken from
 * the catalogue, so that a room that keeps files need not be told of this one. A password's hash is among them: it
 * names no file, and does no harm.
 */
async function hashColumns(db: Db): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select c.table_name as "table", c.column_name as "column"
    from information_schema.columns c
    join information_schema.columns t on t.table_schema = c.table_schema and t.table_name = c.table_name
      and t.column_name = 'tenant_id'
    join information_schema.tables b on b.table_schema = c.table_schema and b.table_name = c.table_name
      and b.table_type = 'BASE TABLE'
    where c.table_schema = 'public' and c.data_type = 'text' and c.column_name ~ '(^|_)hash$'
    order by 1, 2`.execute(db)
  return rows
}

/** The hashes of all files that a row of this centre names. */
export async function namedFiles(db: Db): Promise<ReadonlySet<string>> {
  const named = new Set<string>()
  for (const { table, column } of await hashColumns(db)) {
    const { rows } = await sql<{ hash: string }>`
      select distinct ${sql.ref(column)} as hash from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(
      db,
    )
    for (const { hash } of rows) named.add(hash)
  }
  return named
}

type Sweeping = { readonly database: Database; readonly tools: Pick<Tools, 'files'> }

/**
 * Removes at night what no row names: bytes whose transaction failed, drafts that were cut off. What is kept while it
 * runs is younger than a day and stays.
 */
export const sweepFiles = job({
  name: 'files.sweep',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '40 4 * * *',
  async run({ database, tools }: Sweeping, { tenantId }) {
    const named = await database.transact({ tenantId }, namedFiles)
    await tools.files.sweepOrphans(tenantId, hash => named.has(hash))
  },
})
