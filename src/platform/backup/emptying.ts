import type pg from 'pg'
import { quoted } from './tables.ts'

const ours = `
  select c.relname as name, c.relkind as kind from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('e', 'a', 'i'))`

const functions = `
  select p.oid::regprocedure::text as name from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')`

/** True when the database holds no centre: never migrated, or migrated and never used. */
export async function holdsNothing(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>("select to_regclass('tenant') is not null as found")
  if (!rows[0]?.found) return true
  const { rowCount } = await client.query('select from tenant limit 1')
  return rowCount === 0
}

/** The French name of each centre, as whoever replaces them must type it. */
export async function centresIn(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>("select name->>'fr' as name from tenant order by id")
  return rows.map(({ name }) => name)
}

/** Takes away every table, function and queue of ours, in the open transaction. Extensions stay: they are the server's. */
export async function emptyDatabase(client: pg.ClientBase): Promise<void> {
  await client.query('drop schema if exists pgboss cascade')
  const { rows } = await client.query<{ name: string; kind: string }>(ours)
  const words: Readonly<Record<string, string>> = { v: 'view', S: 'sequence' }
  for (const { name, kind } of rows)
    await client.query(`drop ${words[kind] ?? 'table'} if exists ${quoted(name)} cascade`)
  const { rows: made } = await client.query<{ name: string }>(functions)
  for (const { name } of made) await client.query(`drop function if exists ${name} cascade`)
}
