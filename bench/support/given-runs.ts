import type pg from 'pg'
import { uuidv7 } from '#kernel/uuid.ts'

/** Runs statements of the owner with no trigger or key in their way: a bench needs the rows, not their history. */
export async function load(
  pool: pg.Pool,
  statements: readonly (readonly [text: string, values: readonly unknown[]])[],
) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("set local session_replication_role = 'replica'")
    for (const [text, values] of statements) await client.query(text, [...values])
    await client.query('commit')
  } finally {
    client.release()
  }
  await pool.query('analyze')
}

/** A right for every monthly decision of the invented centre. */
export const givenRights = (pool: pg.Pool, tenantId: string) =>
  load(pool, [
    [
      `insert into entitlement (tenant_id, id, dossier_id, person_id, request_id, kind, per, paid_every, opened_at)
       select distinct on (r.id) d.tenant_id, gen_random_uuid(), d.dossier_id, o.person_id, r.id,
         case r.kind when 'transfer' then 'other' else r.kind end, 'month', 'month', now()
       from decision d join request r on r.id = d.request_id join dossier o on o.id = d.dossier_id
       where d.tenant_id = $1 and d.per = 'month' and d.published_at is not null
         and not exists (select from entitlement e where e.request_id = r.id)`,
      [tenantId],
    ],
    [
      `insert into entitlement_term (tenant_id, id, entitlement_id, decision_id, from_on, amount_cents, recorded_at)
       select distinct on (e.id) e.tenant_id, gen_random_uuid(), e.id, d.id, '2026-01-01'::date, 131420, now()
       from entitlement e join decision d on d.request_id = e.request_id where e.tenant_id = $1
         and not exists (select from entitlement_term t where t.entitlement_id = e.id)`,
      [tenantId],
    ],
  ])

/** An approved run of so many payments, spread over the rights; gives its id. */
export async function givenRun(
  pool: pg.Pool,
  { tenantId, month, items }: { readonly tenantId: string; readonly month: string; readonly items: number },
): Promise<string> {
  const [runId, approver] = [uuidv7(), uuidv7()]
  const spread = `
    (select row_number() over () as n, e.id as entitlement_id, e.dossier_id, t.id as term_id
     from entitlement e join entitlement_term t on t.entitlement_id = e.id where e.tenant_id = $1) r`
  await load(pool, [
    [
      `insert into payment_run (tenant_id, id, number, kind, month, execute_on, state, item_count, total_cents, message_id,
         prepared_at, approved_by, approved_at)
       values ($1, $2::uuid, 'P-' || right($2::text, 8), 'supplement', $3::date, $3::date + 24, 'approved', $4::int, $4::bigint * 131420, $2::text, now(),
         $5, now())`,
      [tenantId, runId, month, items, approver],
    ],
    [
      `insert into due_item (tenant_id, id, entitlement_id, dossier_id, term_id, kind, period_from, period_until, cause_id,
         amount_cents, pay_on, explanation, state, created_at)
       select $1, gen_random_uuid(), r.entitlement_id, r.dossier_id, r.term_id, 'difference', $2::date, $2::date + 27,
         gen_random_uuid(), 131420, $2::date, jsonb_build_object('run', $4::text), 'in-run', now()
       from generate_series(1, $3::int) s(n)
       join ${spread} on r.n = 1 + s.n % (select count(*) from entitlement_term where tenant_id = $1)`,
      [tenantId, month, items, runId],
    ],
    [
      `insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, share, attempt, route_id, method,
         payee_name, iban, amount_cents, end_to_end_id, state)
       select tenant_id, gen_random_uuid(), $2::uuid, id, entitlement_id, dossier_id, 0, 1, gen_random_uuid(), 'transfer',
         'Invented', 'BE68539007547034', amount_cents, replace(id::text, '-', ''), 'prepared'
       from due_item where tenant_id = $1 and explanation ->> 'run' = $2::text`,
      [tenantId, runId],
    ],
  ])
  return runId
}

/** Writes that the bank settled every payment of a run on one day. */
export const settleAll = (pool: pg.Pool, runId: string) =>
  load(pool, [["update payment set state = 'settled', settled_on = '2026-11-26' where run_id = $1", [runId]]])
