import type pg from 'pg'

/** A table as a backup knows it: its columns that hold data, in order, with the type each is read back as. */
export type TableShape = {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  /** Rows belong to one centre and are read centre by centre: the wall stands before the owner too. */
  readonly ofTenant: boolean
}

/** The history of the schema is written by the migrations themselves. */
const ledger = 'migration'

const shapesQuery = `
  select c.relname as name,
    json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns,
    bool_or(a.attname = 'tenant_id') as "ofTenant"
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> $1
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  group by c.oid, c.relname order by c.relname collate "C"`

/** Every table of ours, by name. */
export async function tableShapes(client: pg.ClientBase): Promise<readonly TableShape[]> {
  const { rows } = await client.query<TableShape>(shapesQuery, [ledger])
  return rows
}

/** A name from the catalogue, safe inside a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Texts leave and enter the same way whatever the server, the login and the time zone are. */
export const plainTexts = `
  set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local intervalstyle = 'postgres'`

/** A table of the database cannot be read by this login: a backup without it would be half a backup. */
export class CannotReadAll extends Error {
  override readonly name = 'CannotReadAll'
}

/** @throws CannotReadAll naming the first table that this login may not read. */
export async function requireReadable(client: pg.ClientBase, tables: readonly TableShape[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select name from unnest($1::text[]) name where not has_table_privilege(quote_ident(name), 'select') limit 1",
    [tables.map(({ name }) => name)],
  )
  if (rows[0] !== undefined)
    throw new CannotReadAll(
      `This login may not read the table ${rows[0].name}. Give the owner's in MIGRATE_URL.`,
    )
}
