import { systemClock } from '#kernel/calendar.ts'
import { openEngine } from '#platform/database/engine.ts'
import { FolderInUse } from '#platform/database/folder-lock.ts'
import { askCommandDoor, type Said } from './command-door.ts'
import { backupFindings } from './doctor-backups.ts'
import { databaseChecks } from './doctor-database.ts'
import { machineFindings } from './doctor-machine.ts'
import { providerFindings } from './doctor-providers.ts'
import { explain } from './failures.ts'
import { bad, report, warn } from './finding.ts'
import { readEnvironment } from './read-environment.ts'

/**
 * What a database administrator runs once: an owner for the schema, a login for the pages, one for the later works.
 * None of them is a superuser; none of the last two owns a table or passes the wall between centres.
 */
export const bootstrapSql = `-- Once a cluster, as a superuser. Choose your own passwords.
do $$ begin
  if not exists (select from pg_roles where rolname = 'reliance_app') then create role reliance_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'reliance_works') then create role reliance_works nologin; end if;
end $$;
create role reliance_owner login nosuperuser nobypassrls password 'change-me-1';
create role reliance_web login nosuperuser nobypassrls password 'change-me-2';
create role reliance_worker login nosuperuser nobypassrls password 'change-me-3';
grant reliance_app to reliance_web;
grant reliance_app, reliance_works to reliance_worker;
create database reliance owner reliance_owner;
-- Then, connected to that database, still as a superuser:
create extension if not exists btree_gist;
create extension if not exists unaccent;
-- npm run --silent reliance -- migrate   MIGRATE_URL=postgres://reliance_owner:…@host/reliance
-- npm run serve                          DATABASE_URL=postgres://reliance_web:…@host/reliance
-- npm run work                           DATABASE_URL=postgres://reliance_worker:…@host/reliance`

async function askDatabase(config: ReturnType<typeof readEnvironment>): Promise<Said> {
  try {
    const engine = await openEngine(config)
    try {
      return await databaseChecks(engine)
    } finally {
      await engine.close()
    }
  } catch (error) {
    if (!(error instanceof FolderInUse)) return report([bad(explain(error).sentence)])
    const said = await askCommandDoor(config.dataDir, ['doctor'])
    return said ?? report([warn(`${error.message} The database was not looked at.`)])
  }
}

/** `doctor`: machine and what it reaches first, then the database, through the running server when it owns the folder. */
export async function doctor(words: readonly string[]): Promise<Said> {
  if (words.includes('--bootstrap')) return { code: 0, out: [bootstrapSql], err: [] }
  const config = readEnvironment()
  const machine = report([
    ...machineFindings(config),
    ...(await backupFindings(config, systemClock.now())),
    ...(await providerFindings(config.providers)),
  ])
  const database = await askDatabase(config)
  return {
    code: Math.max(machine.code, database.code),
    out: [...machine.out, ...database.out],
    err: database.err,
  }
}
