import type pg from 'pg'
import { watchRelays } from '#capabilities/handoffs/index.ts'
import { watchClocks } from '#capabilities/requests/index.ts'
import type { House } from '../../src/compose.ts'

/** Seconds that some work took. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1_000
}

/** The work of a night on every running delay, and on what sleeps; then the look that finds nothing left, in seconds. */
export async function nightOf(house: House, tenantId: string) {
  const clocks = await secondsOf(() => watchClocks.run(house, { tenantId }))
  const relays = await secondsOf(() => watchRelays.run(house, { tenantId }))
  const again = await secondsOf(async () => {
    await watchClocks.run(house, { tenantId })
    await watchRelays.run(house, { tenantId })
  })
  return { clocks, relays, again }
}

const line = (table: string, action: string) =>
  `insert into journal_event (tenant_id, id, happened_at, kind, action, actor_kind, purpose, request_id)
   select tenant_id, gen_random_uuid(), now(), 'write', '${action}', 'system', 'task', request_id from ${table}`

const taskOf = (table: string, kind: string) =>
  `insert into task (tenant_id, id, kind, cause_id, dossier_id, request_id, owner_id, service_id, due_on, created_at)
   select x.tenant_id, gen_random_uuid(), '${kind}', x.id, r.dossier_id, r.id, r.pilot_id, r.service_id, $1::date, now()
   from ${table} x join request r on r.tenant_id = x.tenant_id and r.id = x.request_id`

const marked = (update: string, { kind, action }: { readonly kind: string; readonly action: string }) =>
  `with x as (${update} returning tenant_id, id, request_id), t as (${taskOf('x', kind)}) ${line('x', action)}`

/** The same rows by one statement for each kind, as the owner: no row level security, no program, no refusal. */
const bare: readonly string[] = [
  marked(
    'update clock set breached_at = now() where stopped_on is null and due_on < $1 and breached_at is null',
    {
      kind: 'requests:breach',
      action: 'clocks:breached',
    },
  ),
  `with x as (select * from clock c where stopped_on is null and warn_on <= $1 and not exists (select from task t
     where t.tenant_id = c.tenant_id and t.kind = 'requests:clock' and t.cause_id = c.id)) ${taskOf('x', 'requests:clock')}`,
  marked(
    "update hand_off set escalated_at = now() where state = 'offered' and escalated_at is null and answer_by < $1",
    {
      kind: 'handoffs:sleeping',
      action: 'handoffs:wake',
    },
  ),
  marked(
    "update colleague_ask set escalated_at = now() where state = 'asked' and escalated_at is null and answer_by < $1",
    {
      kind: 'handoffs:ask-sleeping',
      action: 'handoffs:wake',
    },
  ),
  marked(
    'update orientation set reminded_on = $1 where settled_at is null and reminded_on is null and follow_on < $1::date - 7',
    {
      kind: 'handoffs:lost',
      action: 'handoffs:wake',
    },
  ),
]

/** Seconds of the same night by bare statements; undone afterwards. */
export async function bareNight(pool: pg.Pool, today: string): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const seconds = await secondsOf(async () => {
      for (const text of bare) await client.query(text, [today])
    })
    await client.query('rollback')
    return seconds
  } finally {
    client.release()
    await pool.query('vacuum analyze')
  }
}
