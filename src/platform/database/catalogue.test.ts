import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { onPostgres, useDatabase } from '../../../test/support/database.ts'
import { generateSchema } from './generate-schema.ts'

const held = useDatabase()

/** Tables that stand outside row level security, each with its reason. */
const outside = new Map([
  ['tenant', 'read before the tenant is known'],
  ['migration', 'the schema’s own history'],
  ['name_spelling', 'words without persons, looked up when one is mistyped'],
  ['request_move', 'the same legal moves for every centre'],
  ['restoration', 'a restore is of the whole installation'],
  ['backup_log', 'a backup is of the whole installation'],
])

type Table = { name: string; rls: boolean; forced: boolean; policies: string[]; key: string[] }

const tablesQuery = `
  select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
    array(select pg_get_expr(p.polqual, p.polrelid) from pg_policy p where p.polrelid = c.oid and p.polpermissive) as policies,
    array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k(attnum, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary order by k.place) as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`

async function faults(): Promise<readonly string[]> {
  const { rows } = await held.engine.pool.query<Table>(tablesQuery)
  return rows
    .filter(({ name }) => !outside.has(name))
    .flatMap(({ name, rls, forced, policies, key }) => [
      ...(rls && forced ? [] : [`${name}: row level security is not enabled and forced`]),
      ...(policies.length === 1 && /app\.tenant/.test(policies[0] ?? '')
        ? []
        : [`${name}: needs exactly one permissive policy, on the tenant`]),
      ...(key[0] === 'tenant_id' ? [] : [`${name}: its key does not begin with tenant_id`]),
    ])
}

test('every tenant table is walled: forced row level security, one policy, the tenant first in its key', async () => {
  expect(await faults()).toEqual([])
})

test('a table without its wall is named', async () => {
  await held.engine.pool.query('create table leak (id uuid primary key)')
  expect(await faults()).toEqual([
    'leak: row level security is not enabled and forced',
    'leak: needs exactly one permissive policy, on the tenant',
    'leak: its key does not begin with tenant_id',
  ])
  await held.engine.pool.query('drop table leak')
})

test('foreign keys stay inside the tenant', async () => {
  const { rows } = await held.engine.pool.query(`
    select conrelid::regclass::text as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace
      and confrelid <> 'tenant'::regclass and pg_get_constraintdef(oid) !~ '^FOREIGN KEY \\(tenant_id, '`)
  expect(rows).toEqual([])
})

test('the application’s role is neither owner nor superuser, and cannot pass the wall', async () => {
  const { rows } = await held.engine.pool.query(
    "select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns from pg_roles where rolname = 'reliance_app'",
  )
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owns: 0 }])
})

test('no function runs with its owner’s rights, and every view with its reader’s', async () => {
  const { rows } = await held.engine.pool.query(`
    select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
      and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')
    union all select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
      and not coalesce('security_invoker=true' = any (reloptions), false)`)
  expect(rows).toEqual([])
})

test('the application cannot rewrite or erase the journal, a computation or a sent letter', async () => {
  const { rows } = await held.engine.pool.query(`
    select table_name, privilege_type from information_schema.role_table_grants
    where grantee = 'reliance_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
      and table_name in ('journal_event', 'computation', 'person_version', 'dossier')
    union all select table_name, privilege_type from information_schema.role_table_grants
    where grantee = 'reliance_app' and privilege_type in ('DELETE', 'TRUNCATE')
      and table_name in ('person', 'request', 'decision', 'document', 'note', 'resource', 'household_member', 'clock', 'report')`)
  expect(rows).toEqual([])
})

test.skipIf(onPostgres)('the committed types are those of the migrated schema', async () => {
  expect(await generateSchema(held.engine.pool)).toBe(readFileSync('src/platform/database/schema.ts', 'utf8'))
})
