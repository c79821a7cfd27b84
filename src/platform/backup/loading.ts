import type pg from 'pg'
import { BackupUnusable, type Manifest } from './manifest.ts'
import { type BackupPlace, readPart } from './parts.ts'
import { rowsAStatement, writeRows } from './rows.ts'
import { quoted, tableShapes } from './tables.ts'

type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string }

const foreignKeys = `
  select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`

const walls = `select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity`

type Row = { readonly name: string }

/**
 * While rows come in: no trigger speaks (each row is as a trigger once let it through), no foreign key asks (a child
 * may come before its parent), and the wall does not stand before the owner. Afterwards everything is back, and the
 * foreign keys are checked over all rows: a backup that does not hang together is refused as a whole.
 */
export async function withDoorsOpen(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  const tables = await tableShapes(client)
  const keys = (await client.query<ForeignKey>(foreignKeys)).rows
  const walled = (await client.query<Row>(walls)).rows
  for (const { name } of walled) await client.query(`alter table ${quoted(name)} no force row level security`)
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${quoted(name)}`)
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`)
  await work()
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`)
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`)
  for (const { name } of walled) await client.query(`alter table ${quoted(name)} force row level security`)
}

async function loadTable(client: pg.ClientBase, place: BackupPlace, manifest: Manifest): Promise<void> {
  for (const shape of manifest.tables) {
    await client.query(`delete from ${quoted(shape.name)}`) // what a migration planted is in the backup too
    for (const part of manifest.parts.filter(({ table }) => table === shape.name))
      for await (const lines of readPart(place, part, rowsAStatement)) await writeRows(client, shape, lines)
    const { rows } = await client.query<{ count: number }>(`select count(*) from ${quoted(shape.name)}`)
    if (rows[0]?.count !== shape.rows)
      throw new BackupUnusable(
        `The table ${shape.name} has ${rows[0]?.count} rows, not the ${shape.rows} of the backup.`,
      )
  }
}

/** The schema made by the same migrations must have the columns of the backup, each of the same type. */
async function requireSameShapes(client: pg.ClientBase, { tables }: Manifest): Promise<void> {
  const here = new Map((await tableShapes(client)).map(shape => [shape.name, JSON.stringify(shape.columns)]))
  for (const { name, columns } of tables)
    if (here.get(name) !== JSON.stringify(columns))
      throw new BackupUnusable(`The table ${name} of the backup has other columns than the one made here.`)
}

/** Puts all rows of a backup into a schema of its own level, and counts them. */
export async function loadRowsOf(
  client: pg.ClientBase,
  place: BackupPlace,
  manifest: Manifest,
): Promise<void> {
  await requireSameShapes(client, manifest)
  await withDoorsOpen(client, () => loadTable(client, place, manifest))
}
