import type pg from 'pg'

const scalar: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  date: 'string',
  timestamptz: 'Instant',
  jsonb: 'Json',
  bytea: 'Buffer',
  _text: 'readonly string[]',
  _uuid: 'readonly string[]',
}

type Column = {
  table_name: string
  column_name: string
  udt_name: string
  is_nullable: string
  has_default: boolean
}

const columnsQuery = `
  select c.table_name, c.column_name, c.udt_name, c.is_nullable, c.column_default is not null as has_default
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and c.table_name <> 'migration'
  order by c.table_name collate "C", c.ordinal_position`

function typeOf(column: Column): string {
  const base = scalar[column.udt_name]
  if (base === undefined) throw new Error(`No TypeScript type for ${column.table_name}.${column.column_name}`)
  const type = column.is_nullable === 'YES' ? `${base} | null` : base
  return column.has_default ? `Generated<${type}>` : type
}

/** Writes the TypeScript types of the migrated schema; a test shows that the committed file is the same. */
export async function generateSchema(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(columnsQuery)
  const tables = Map.groupBy(rows, row => row.table_name)
  const entries = [...tables].map(([table, columns]) => {
    const fields = columns.map(column => `    ${column.column_name}: ${typeOf(column)}`)
    return `  ${table}: {\n${fields.join('\n')}\n  }`
  })
  return `// Generated from the migrated schema: \`npm run schema\`. Do not edit.
import type { ColumnType, Generated as Defaulted } from 'kysely'

type Instant = Temporal.Instant
/** Read as parsed JSON, written as JSON text (pg would turn a bare array into a PostgreSQL array). */
type Json = ColumnType<unknown, string, string>
type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : Defaulted<T>

/** Every table and its columns. */
export type Schema = {
${entries.join('\n')}
}
`
}
