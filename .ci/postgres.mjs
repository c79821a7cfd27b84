// Prints the address of a PostgreSQL that the tests may use, or nothing: the one the environment names, else the
// one of this machine, as user postgres. Needs `pg` only, not the tools of PostgreSQL.
import pg from 'pg'

const named = process.env.TEST_DATABASE_URL
const addresses = named
  ? [named]
  : ['postgres://postgres@127.0.0.1:5432/postgres', 'postgres://postgres:postgres@127.0.0.1:5432/postgres']

/** True when the address answers, and lets its user make databases and roles. */
async function isUsable(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user')
    return rows[0]?.rolsuper === true
  } catch (error) {
    console.error(`No PostgreSQL at ${new URL(connectionString).host}: ${error.message || error.code}`)
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

for (const address of addresses) {
  if (!(await isUsable(address))) continue
  console.log(address)
  process.exit(0)
}
process.exit(1)
