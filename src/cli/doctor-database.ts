import type { Engine } from '#platform/database/engine.ts'
import { migrationsDue } from '#platform/database/migrate.ts'
import { createTenants, type Tenant } from '#platform/tenants/tenants.ts'
import type { Said } from './command-door.ts'
import { explain } from './failures.ts'
import { bad, type Finding, fine, report, warn } from './finding.ts'
import { ourMigrations } from './prepare-database.ts'

async function engineFinding({ kind, pool }: Engine): Promise<Finding[]> {
  const { rows } = await pool.query<{ version: string; seconds: number }>(
    `select current_setting('server_version') as version`,
  )
  const version = rows[0]?.version ?? 'unknown'
  return kind === 'postgres'
    ? [fine(`PostgreSQL ${version} answers.`)]
    : [
        fine(`The embedded engine (PostgreSQL ${version}) answers.`),
        warn(
          'The embedded engine survives a killed program, but not a power cut: it does not flush to disk. Use PostgreSQL for real files.',
        ),
      ]
}

async function migrationFinding({ pool }: Engine): Promise<Finding> {
  const due = await migrationsDue(pool, ourMigrations())
  return due.length === 0
    ? fine('The schema is the newest.')
    : bad(`Migrations are due: ${due.join(', ')}. Run \`npm run --silent reliance -- migrate\`.`)
}

type Login = { readonly login: string; readonly over: boolean; readonly member: boolean }

const loginQuery = `
  select session_user as login,
    (select rolsuper or rolbypassrls from pg_roles where rolname = session_user) as over,
    exists (select from pg_roles where rolname = 'reliance_app') and pg_has_role(session_user,
      (select oid from pg_roles where rolname = 'reliance_app'), 'member') as member`

async function loginFinding({ kind, pool }: Engine): Promise<readonly Finding[]> {
  if (kind === 'embedded') return []
  const { rows } = await pool.query<Login>(loginQuery)
  const [{ login, over, member } = { login: '?', over: false, member: false }] = rows
  if (!member)
    return [bad(`${login} may not act for the application. \`doctor --bootstrap\` prints what to run.`)]
  return [
    over
      ? warn(
          `${login} stands above the wall between centres (superuser or BYPASSRLS). Use a login of its own.`,
        )
      : fine(`${login} acts for the application and stands behind the wall between centres.`),
  ]
}

const centreFinding = (tenant: Tenant): Finding =>
  tenant.court === undefined
    ? bad(
        `${tenant.name.fr}: no labour court is set. Without it no notification can be sent. The director writes it on the page /centre.`,
      )
    : fine(
        `${tenant.name.fr}${tenant.demonstration ? ' (demonstration)' : ''}: appeals go to ${tenant.court.name.fr}.`,
      )

async function centreFindings({ pool }: Engine): Promise<readonly Finding[]> {
  const tenants = await createTenants(pool).all()
  return tenants.length === 0
    ? [warn('There is no centre yet: `npm run --silent reliance -- centre add CENTRE.json`.')]
    : tenants.map(centreFinding)
}

/** Looks at the database: engine, schema, login, centres. What cannot be asked is a finding too. */
export async function databaseChecks(engine: Engine): Promise<Said> {
  const findings: Finding[] = []
  try {
    findings.push(...(await engineFinding(engine)), await migrationFinding(engine))
    findings.push(...(await loginFinding(engine)), ...(await centreFindings(engine)))
  } catch (error) {
    findings.push(bad(explain(error).sentence))
  }
  return report(findings)
}
