import type pg from 'pg'
import { BackupUnusable, type Manifest } from './manifest.ts'
import { comesLate, parentsFirst, type Reference } from './order.ts'
import { type BackupPlace, readPart } from './parts.ts'
import { rowsAStatement, writeRows } from './rows.ts'
import { quoted, tableShapes } from './tables.ts'

type ForeignKey = Reference & { readonly name: string; readonly definition: string }

const foreignKeys = `
  select child.relname as child, parent.relname as parent, conname as name, pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
  where contype = 'f' and connamespace = 'public'::regnamespace`

const walls = `select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity`

type Row = { readonly name: string }

/** From here on, asking a key once over all rows is quicker than asking it at each row. */
const longTable = 20_000

/** The order in which rows come, and the keys that cannot stand meanwhile, or would cost more than they hold. */
async function plan(client: pg.ClientBase, { tables }: Manifest) {
  const keys = (await client.query<ForeignKey>(foreignKeys)).rows
  const order = parentsFirst(
    tables.map(({ name }) => name),
    keys,
  )
  const long = new Set(tables.filter(({ rows }) => rows >= longTable).map(({ name }) => name))
  return { order, down: keys.filter(key => long.has(key.child) || comesLate(order, key)) }
}

/**
 * While rows come in: no trigger speaks (each row is as a trigger once let it through), and the wall does not stand
 * before the owner. Keys that would ask too early or too often are taken down, only those: the server keeps a lock
 * for each part of each, and has room for some thousands. Afterwards everything is back, and what was taken down is
 * checked over all rows: a backup that does not hang together is refused as a whole.
 */
async function withDoorsOpen(
  client: pg.ClientBase,
  down: readonly ForeignKey[],
  work: () => Promise<void>,
): Promise<void> {
  const tables = await tableShapes(client)
  const walled = (await client.query<Row>(walls)).rows
  for (const { name } of walled) await client.query(`alter table ${quoted(name)} no force row level security`)
  for (const { child, name } of down)
    await client.query(`alter table ${quoted(child)} drop constraint ${quoted(name)}`)
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`)
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`)
  await work()
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`)
  for (const { child, name, definition } of down)
    await client.query(`alter table ${quoted(child)} add constraint ${quoted(name)} ${definition}`)
  for (const { name } of walled) await client.query(`alter table ${quoted(name)} force row level security`)
}

type Load = { readonly place: BackupPlace; readonly manifest: Manifest; readonly order: readonly string[] }

async function loadTables(client: pg.ClientBase, { place, manifest, order }: Load): Promise<void> {
  const at = new Map(order.map((name, index) => [name, index]))
  const late = ({ name }: Row) => at.get(name) ?? order.length
  for (const shape of manifest.tables.toSorted((one, other) => late(one) - late(other))) {
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

/** Puts all rows of a backup into a schema of its own level, in the place of what it holds, and counts them. */
export async function loadRowsOf(
  client: pg.ClientBase,
  place: BackupPlace,
  manifest: Manifest,
): Promise<void> {
  await requireSameShapes(client, manifest)
  const { order, down } = await plan(client, manifest)
  await withDoorsOpen(client, down, () => loadTables(client, { place, manifest, order }))
}
