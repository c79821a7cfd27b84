import { join } from 'node:path'
import type { Config } from '#platform/config/config.ts'
import { type Engine, openPostgres } from '#platform/database/engine.ts'
import { migrate, migrationsDue, readMigrations } from '#platform/database/migrate.ts'
import { prepareJobs } from '#platform/jobs/jobs.ts'
import { projectRoot } from '#platform/pdf/project-root.ts'
import { jobNames } from '../rooms.ts'
import { CannotStart } from './failures.ts'

/** The migrations of this program. */
export const ourMigrations = () => readMigrations(join(projectRoot(), 'db', 'migrations'))

/**
 * Every login may see which migrations ran, so that it can refuse to start on another schema. Works change rows of the
 * queue; who only serves pages may add to it and no more.
 */
const loginGrants = `do $$ begin
  grant select on migration to reliance_app;
  grant update, delete on pgboss.instance to reliance_app; -- each process says there that it lives
  if exists (select from pg_roles where rolname = 'reliance_works') then
    grant usage on schema pgboss to reliance_works;
    grant select, insert, update, delete on all tables in schema pgboss to reliance_works;
    grant execute on all functions in schema pgboss to reliance_works;
  end if;
end $$`

/** Lends the owner's connection: on PostgreSQL that of MIGRATE_URL, on the embedded engine the only one there is. */
export async function asOwner<Value>(
  { migrateUrl, databaseUrl }: Config,
  engine: Engine,
  work: (owner: Engine) => Promise<Value>,
): Promise<Value> {
  const url = migrateUrl ?? databaseUrl
  if (url === undefined) return work(engine)
  const owner = openPostgres(url, 2)
  try {
    return await work(owner)
  } finally {
    await owner.close()
  }
}

/**
 * Brings the database to what this program needs: schema, queues, rights. Safe to run again, and by several
 * processes at once. Returns the migrations that ran.
 */
export function prepareDatabase(config: Config, engine: Engine): Promise<readonly string[]> {
  return asOwner(config, engine, async owner => {
    const done = await migrate(owner.pool, ourMigrations())
    await prepareJobs(owner, jobNames)
    if (owner.kind === 'postgres') await owner.pool.query(loginGrants)
    return done
  })
}

/**
 * Makes sure that this login can serve, before a person finds out.
 * @throws CannotStart when migrations are due, or when the login may not act as the application.
 */
export async function requirePrepared(engine: Engine): Promise<void> {
  const due = await migrationsDue(engine.pool, ourMigrations())
  if (due.length > 0)
    throw new CannotStart(
      'databaseNotReady',
      `The database is not ready: ${due.length} migrations are due. Run \`npm run --silent reliance -- migrate\` first.`,
    )
  const { rows } = await engine.pool.query<{ login: string; member: boolean }>(
    "select session_user as login, pg_has_role(session_user, 'reliance_app', 'member') as member",
  )
  if (!rows[0]?.member)
    throw new CannotStart(
      'databaseNotReady',
      `The login ${rows[0]?.login} may not act for the application. Run as the owner: grant reliance_app to "${rows[0]?.login}";`,
    )
}
