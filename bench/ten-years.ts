// Ten years of a large centre: 8,400 rights paid each month, a million payments, all booked. Then what people open: a person's
// own payments, the same on the page of the file, and the statement of a month. Beside each, an equality on its bare index.
import { bookRun } from '#capabilities/ledger/index.ts'
import { byAccount, byArticle } from '#capabilities/ledger/queries/statement.ts'
import { myPayments } from '#capabilities/my-file/queries/my-payments.ts'
import { itemsOfDossier, rightsOfDossier } from '#capabilities/payments/queries/file-payments.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { createDatabase, type Db } from '#platform/database/transaction.ts'
import { givenManyRights } from '../test/support/many-rights.ts'
import { openBigCentre } from './support/big-centre.ts'
import { load } from './support/given-runs.ts'

const [rights, months, limit, asked] = [8_400, 120, 50, 300]
const centre = await openBigCentre({ persons: 300 })
const { engine, tenantId } = centre
const { pool } = engine
const database = createDatabase(pool)
const now = Temporal.Now.instant()
const first = Temporal.PlainYearMonth.from('2016-12')

const everyMonth = Array.from({ length: months }, (_, nth) =>
  first.add({ months: nth }).toPlainDate({ day: 1 }).toString(),
)

/** The items and the payments of every month, as settled long ago; gives the run of each month. */
async function givenYears(): Promise<readonly string[]> {
  const runs = everyMonth.map(month => ({ id: uuidv7(), month }))
  const list = JSON.stringify(runs)
  const statements: readonly (readonly [string, readonly unknown[]])[] = [
    [
      `insert into payment_run (tenant_id, id, number, kind, month, execute_on, state, item_count, total_cents, message_id,
         prepared_at, approved_by, approved_at)
       select $1, r.id, 'P-' || right(r.id::text, 8), 'supplement', r.month, r.month + 24, 'approved', $3::int, $3::bigint * 131420,
         r.id::text, now(), $4, now() from jsonb_to_recordset($2) r(id uuid, month date)`,
      [tenantId, list, rights, uuidv7()],
    ],
    [
      `insert into due_item (tenant_id, id, entitlement_id, dossier_id, term_id, kind, period_from, period_until,
         amount_cents, pay_on, explanation, state, created_at)
       select $1, gen_random_uuid(), e.id, e.dossier_id, t.id, 'regular', r.month, r.month + 27, 131420,
         r.month + 24, jsonb_build_object('key', 'regular', 'args', '{}'::jsonb, 'run', r.id), 'in-run', now()
       from jsonb_to_recordset($2) r(id uuid, month date)
       cross join (select e.* from entitlement e where exists (select from payment_route o where o.entitlement_id = e.id)
         order by e.id desc limit $3) e
       join entitlement_term t on t.entitlement_id = e.id`,
      [tenantId, list, rights],
    ],
    [
      `insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, share, attempt, route_id, method,
         payee_name, iban, amount_cents, end_to_end_id, state, settled_on)
       select i.tenant_id, gen_random_uuid(), (i.explanation ->> 'run')::uuid, i.id, i.entitlement_id, i.dossier_id, 0, 1, o.id, 'transfer',
         'Invented', 'BE68539007547034', i.amount_cents, replace(i.id::text, '-', ''), 'settled', i.pay_on
       from due_item i join payment_route o on o.entitlement_id = i.entitlement_id and o.share = 0
       where i.tenant_id = $1 and i.explanation ? 'run'`,
      [tenantId],
    ],
  ]
  for (const each of statements) await load(pool, [each]) // rows are counted after each, or the next is planned for none
  return runs.map(({ id }) => id)
}

async function within95(work: (db: Db, nth: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let nth = 0; nth < asked; nth += 1) {
    const begun = performance.now()
    await database.transact({ tenantId }, db => work(db, nth))
    times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(asked * 0.95)] ?? Number.POSITIVE_INFINITY
}

type Shown = { readonly what: string; readonly bare: string; readonly ids: readonly string[] }

async function show({ what, bare, ids }: Shown, work: (db: Db, id: string) => Promise<unknown>) {
  const at = (nth: number) => ids[nth % ids.length] ?? ''
  const ms = await within95((db, nth) => work(db, at(nth)))
  const beside = await within95((_, nth) => pool.query(bare, [at(nth)]))
  console.log(`${what}, 95 in 100 within ${ms.toFixed(1)} ms (limit ${limit}); bare ${beside.toFixed(1)} ms`)
  if (ms > limit) process.exitCode = 1
}

async function prepare(): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string; service: string }>(
    "select id, service_ids[1] as service from worker where 'caseworker' = any(roles) limit 1",
  )
  const { id: workerId = '', service: serviceId = '' } = rows[0] ?? {}
  const month = '2026-12-01'
  await givenManyRights(pool, { tenantId, workerId, serviceId, count: rights, month, mark: 'y' })
  for (const runId of await givenYears())
    await database.transact({ tenantId }, db => bookRun(db, { tenantId, actor: tenantId, now, runId }))
  await pool.query('vacuum analyze')
  const files = await pool.query<{ id: string }>(
    'select dossier_id as id from entitlement where id in (select entitlement_id from payment) order by random() limit 300',
  )
  return files.rows.map(({ id }) => id)
}

try {
  const files = await prepare()
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from payment')
  console.log(`${rows[0]?.count} payments.`)
  const ours = `tenant_id = '${tenantId}'`
  const bareItems = `select * from due_item where ${ours} and dossier_id = $1 order by period_from desc limit 26`
  await show({ what: "A person's own payments", bare: bareItems, ids: files }, (db, dossierId) =>
    myPayments(db, { dossierId, today: '2026-11-23' }),
  )
  await show({ what: 'The payments on the page of a file', bare: bareItems, ids: files }, async (db, id) => [
    await rightsOfDossier(db, id),
    await itemsOfDossier(db, id, 1),
  ])
  const bareMonth = `select id from payment_run where ${ours} and month = $1`
  await show({ what: 'The statement of a month', bare: bareMonth, ids: everyMonth }, async (db, month) => {
    const span = { from: month, until: month }
    return [await byAccount(db, span, 'fr'), await byArticle(db, span, 'fr')]
  })
} finally {
  await centre.close()
}
