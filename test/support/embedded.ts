import { readFileSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { type Engine, engineOn, openPglite } from '#platform/database/engine.ts'

/** A database of this process, what it held when it was new, and what its schema looked like. */
type Kept = { readonly pglite: PGlite; readonly given: readonly Given[]; readonly shape: string }

/** A table that migrations fill, as JSON. */
type Given = { readonly name: string; readonly columns: string; readonly rows: string }

/** Those that no test file holds. Opening one costs a second of a core; emptying one a fiftieth. */
const idle: Kept[] = []

/** Every row of the catalogue with who wrote it last: a file that changed the schema, or measured it, is seen. */
const shapeOf = async (pglite: PGlite): Promise<string> => {
  const catalogues = [
    'class',
    'attribute',
    'proc',
    'trigger',
    'constraint',
    'policy',
    'namespace',
    'type',
    'statistic',
  ]
  const sums = [...catalogues, 'authid', 'auth_members', 'db_role_setting'].map(
    name => `select '${name}' as name, count(*) as rows, sum(xmin::text::bigint) as writers from pg_${name}`,
  )
  const { rows } = await pglite.query(`select * from (${sums.join(' union all ')}) c order by name`)
  return rows
    .map(row => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}` : value)))
    .join()
}

type Table = { readonly name: string; readonly columns: string }

/** Every table of ours and of the queue that holds rows itself, with the columns one may write. */
const tablesOf = async (pglite: PGlite): Promise<readonly Table[]> => {
  const { rows } = await pglite.query<Table>(`
    select format('%I.%I', n.nspname, c.relname) as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname in ('public', 'pgboss') and c.relkind = 'r' group by 1 order by 1`)
  return rows
}

const rowsOf = async (pglite: PGlite, { name }: Pick<Table, 'name'>): Promise<string> => {
  const { rows } = await pglite.query<{ all: string }>(
    `select coalesce(json_agg(t order by t::text), '[]')::text as all from ${name} t`,
  )
  return rows[0]?.all ?? '[]'
}

async function openNew(image: string): Promise<Kept> {
  const pglite = await openPglite({ image: new Blob([readFileSync(image)]) })
  const given: Given[] = []
  for (const table of await tablesOf(pglite)) {
    const rows = await rowsOf(pglite, table)
    if (rows !== '[]') given.push({ ...table, rows })
  }
  return { pglite, given, shape: await shapeOf(pglite) }
}

/** Empties what a file filled, without its triggers: they refuse it, rightly, to everybody else. */
async function empty({ pglite, given }: Kept): Promise<void> {
  const tables = await tablesOf(pglite)
  const some = tables.map(({ name }) => `select '${name}' as name where exists (select from ${name})`)
  const filled = await pglite.query<{ name: string }>(some.join(' union all '))
  const names = filled.rows.map(({ name }) => name).filter(name => !given.some(each => each.name === name))
  await pglite.transaction(async tx => {
    await tx.exec('set local session_replication_role = replica')
    for (const name of names) await tx.exec(`delete from ${name}`)
    for (const { name, columns, rows } of given) {
      await tx.exec(`delete from ${name}`)
      const put = `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1)`
      await tx.query(put, [rows])
    }
  })
  for (const name of names) await pglite.exec(`vacuum ${name}`)
}

/** The session as it was: a file may have left a role, a setting, a transaction or a name behind. */
const forgetSession = async (pglite: PGlite): Promise<void> => {
  await pglite.exec('rollback')
  await pglite.exec('reset session authorization; reset all; deallocate all; unlisten *')
}

/** Kept for the next file when it is what it was; else closed. */
async function giveBack(kept: Kept): Promise<void> {
  await forgetSession(kept.pglite)
  if ((await shapeOf(kept.pglite)) !== kept.shape) return kept.pglite.close()
  await empty(kept)
  idle.push(kept)
}

/** A migrated, empty database: one that a file of this process gave back, or a new one from the image. */
export async function borrowEmbedded(image: string): Promise<Engine> {
  const kept = idle.pop() ?? (await openNew(image))
  return engineOn(kept.pglite, () => giveBack(kept))
}
