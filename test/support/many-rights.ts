import type pg from 'pg'

/** How many rights, of which centre; each is paid 1 000,00 € a month from the first of this month (ISO day). */
export type ManyRights = {
  readonly tenantId: string
  readonly workerId: string
  readonly serviceId: string
  readonly count: number
  readonly month: string
  /** Tells the ids of one filling from those of another. */
  readonly mark: string
}

const id = (what: string) => `md5('${what}' || $2::text || n)::uuid`

/** Parents before children; every id comes from the count, so that no rows need to travel. */
const statements: readonly string[] = [
  `insert into person (tenant_id, id, family_name, given_name, language, contact_channel, no_address, sort_key)
   select $1::uuid, ${id('person')}, 'Invente' || n, 'Nora', 'fr', 'in-person', true, 'invente' || n || ' nora'
   from generate_series(1, $3::int) n`,
  `insert into dossier (tenant_id, id, number, person_id, opened_at)
   select $1::uuid, ${id('dossier')}, $2::text || n, ${id('person')}, now() from generate_series(1, $3::int) n`,
  `insert into request (tenant_id, id, number, dossier_id, kind, channel, wording, requested_on, registered_at, registered_by,
     state, service_id, pilot_id, pilot_reason, next_step, next_step_on)
   select $1::uuid, ${id('request')}, $2::text || n, ${id('dossier')}, 'integration-income', 'counter', 'aide', $6::date, now(), $4::uuid,
     'in-execution', $5::uuid, $4::uuid, '{}', 'review', $6::date from generate_series(1, $3::int) n`,
  `insert into decision (tenant_id, id, number, request_id, dossier_id, authority, outcome, amount_cents, per, from_on,
     motives_fact, motives_law, decided_on, recorded_by, recorded_at, published_at, paid_every, paid_how)
   select $1::uuid, ${id('decision')}, $2::text || n, ${id('request')}, ${id('dossier')}, 'president', 'grant', 100000, 'month', $6::date,
     'fait', 'droit', $6::date, $4::uuid, now(), now(), 'month', 'transfer' from generate_series(1, $3::int) n`,
  `insert into entitlement (tenant_id, id, dossier_id, person_id, request_id, kind, per, paid_every, opened_at, planned_until)
   select $1::uuid, ${id('right')}, ${id('dossier')}, ${id('person')}, ${id('request')}, 'integration-income', 'month', 'month', now(),
     ($6::date + interval '1 month' - interval '1 day')::date from generate_series(1, $3::int) n`,
  `insert into entitlement_term (tenant_id, id, entitlement_id, decision_id, from_on, amount_cents, recorded_at)
   select $1::uuid, ${id('term')}, ${id('right')}, ${id('decision')}, $6::date, 100000, now() from generate_series(1, $3::int) n`,
  `insert into payment_route (tenant_id, id, entitlement_id, share, method, payee_kind, payee_name, iban, basis, basis_on,
     source, from_on, recorded_by, recorded_at)
   select $1::uuid, ${id('route')}, ${id('right')}, 0, 'transfer', 'person', 'Nora Invente', 'BE68539007547034', 'own', $6::date,
     'carte', $6::date, $4::uuid, now() from generate_series(1, $3::int) n`,
  `insert into due_item (tenant_id, id, entitlement_id, dossier_id, term_id, kind, period_from, period_until, amount_cents,
     pay_on, explanation, state, created_at)
   select $1::uuid, ${id('item')}, ${id('right')}, ${id('dossier')}, ${id('term')}, 'regular', $6::date,
     ($6::date + interval '1 month' - interval '1 day')::date, 100000, $6::date, '{"key":"whole-month","args":{}}',
     'planned', now() from generate_series(1, $3::int) n`,
]

/** Fills a centre with rights that have one item each, waiting to be paid: all in a handful of statements. */
export async function givenManyRights(pool: pg.Pool, asked: ManyRights): Promise<void> {
  const { tenantId, workerId, serviceId, count, month, mark } = asked
  const values = [tenantId, mark, count, workerId, serviceId, month]
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.tenant', $1, true)", [tenantId])
    for (const text of statements) await client.query(numbered(text), [...used(text, values)])
    await client.query('commit')
    await client.query('analyze')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const marksOf = (text: string): readonly number[] =>
  [...new Set([...text.matchAll(/\$(\d)/g)].map(match => Number(match[1])))].toSorted((a, b) => a - b)

/** A statement names only the values it uses, counted from one. */
const numbered = (text: string): string =>
  text.replace(/\$(\d)/g, (_, mark) => `$${marksOf(text).indexOf(Number(mark)) + 1}`)

const used = (text: string, values: readonly unknown[]): readonly unknown[] =>
  marksOf(text).map(mark => values[mark - 1])
