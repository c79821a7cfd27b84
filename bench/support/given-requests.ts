import type pg from 'pg'
import { givenNamed } from './given-named.ts'
import { load } from './given-runs.ts'
import type { Name } from './many-names.ts'

/** Where the rows go, the human and the team that have them all, and the day they are looked at (ISO). */
export type Filled = {
  readonly tenantId: string
  readonly workerId: string
  readonly serviceId: string
  readonly names: readonly Name[]
  readonly today: string
}

const given = `create temp table given on commit drop as select $1::uuid as tenant, $2::uuid as worker, $3::uuid as service,
  $4::int as many, $5::date as today`
const rows = 'from given g, generate_series(1, g.many) n'
const id = (what: string) => `md5('${what}' || g.tenant || n)::uuid`
const person = 'md5(g.tenant::text || n)::uuid'
const partner = "md5('partner' || g.tenant)::uuid"
/** One in a hundred ran out yesterday; the others end within the next two months, spread evenly. */
const due = '(case when n % 100 = 0 then g.today - 1 else g.today + 1 + n % 59 end)'

/** One request a person, with its pilot and one running delay of the law, of which one is warned ten days before its end. */
const requests: readonly string[] = [
  `insert into dossier (tenant_id, id, number, person_id, first_person_id, opened_at)
   select g.tenant, ${id('dossier')}, 'G' || n, ${person}, ${person}, now() ${rows}`,
  `insert into request (tenant_id, id, number, dossier_id, kind, channel, wording, requested_on, registered_at, registered_by,
     state, service_id, pilot_id, pilot_reason, next_step, next_step_on)
   select g.tenant, ${id('request')}, 'G' || n, ${id('dossier')}, 'integration-income', 'counter', 'Invente', g.today - 30, now(),
     g.worker, 'enquiry', g.service, g.worker, '{}', 'enquire', g.today ${rows}`,
  `insert into request_pilot (tenant_id, request_id, worker_id, since, reason)
   select g.tenant, ${id('request')}, g.worker, now(), '{}' ${rows}`,
  `insert into clock (tenant_id, id, request_id, kind, starts_on, due_on, warn_on, article, rule_version)
   select g.tenant, ${id('clock')}, ${id('request')}, 'decision', ${due} - 30, ${due}, ${due} - 10, 'art. 21', '2002-10-01' ${rows}`,
]

/** What was warned of before today has its task; one offer, one question and one orientation in two hundred sleep. */
const waiting: readonly string[] = [
  `insert into task (tenant_id, id, kind, cause_id, dossier_id, request_id, owner_id, service_id, detail, due_on, lead_days,
     created_at)
   select g.tenant, gen_random_uuid(), 'requests:clock', ${id('clock')}, ${id('dossier')}, ${id('request')}, g.worker, g.service,
     '{"clock":"decision","days":30}', ${due}, 3, now() ${rows} where ${due} - 10 < g.today`,
  `insert into hand_off (tenant_id, id, request_id, from_id, to_service_id, offered_by, offered_at, reason, answer_by)
   select g.tenant, ${id('offer')}, ${id('request')}, g.worker, g.service, g.worker, now(), 'Invente', g.today - 1
   ${rows} where n % 200 = 1`,
  `insert into colleague_ask (tenant_id, id, request_id, from_id, to_service_id, asked_at, question, answer_by)
   select g.tenant, ${id('ask')}, ${id('request')}, g.worker, g.service, now(), 'Invente', g.today - 1 ${rows} where n % 200 = 2`,
  `insert into partner (tenant_id, id, name, kind, phone) select g.tenant, ${partner}, 'Invente', 'food', '02 000 00 00' from given g`,
  `insert into orientation (tenant_id, id, request_id, dossier_id, partner_id, made_by, made_at, first_name, language, agreed_on,
     agreed_how, token_hash, link_until, follow_on)
   select g.tenant, ${id('orientation')}, ${id('request')}, ${id('dossier')}, ${partner}, g.worker, now(), 'Invente', 'fr',
     g.today - 20, 'said', sha256(n::text::bytea), g.today + 10, g.today - 8 ${rows} where n % 200 = 3`,
]

async function named(pool: pg.Pool, { tenantId, names }: Filled): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("set local session_replication_role = 'replica'")
    await givenNamed(client, tenantId, names)
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** Fills a centre with a person, a file, a request and a running delay for each name, in a handful of statements. */
export async function givenRequests(pool: pg.Pool, filled: Filled): Promise<void> {
  const { tenantId, workerId, serviceId, names, today } = filled
  await named(pool, filled)
  const first = [given, [tenantId, workerId, serviceId, names.length, today]] as const
  await load(pool, [first, ...[...requests, ...waiting].map(text => [text, []] as const)])
  await pool.query('vacuum analyze')
}
