import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../test/support/house.ts'
import { type PastClock, sendLetters } from './letters.ts'
import { payThePast } from './payments.ts'
import { fillTheRooms } from './rooms.ts'
import { invent, plant } from './seed.ts'

const house = useHouse()

/** What stands in each room once an invented centre was lived in: kinds and states, with how many. */
const found = `select string_agg(line, ', ' order by line collate "C") as all from (
  select 'asked ' || state || ' ' || count(*) as line from paper_ask where tenant_id = $1 group by state
  union all select 'paper ' || state || ' ' || form || ' ' || channel || ' ' || count(*) from paper where tenant_id = $1
    group by state, form, channel
  union all select 'said ' || kind || ' ' || channel || ' ' || coalesce(outcome, 'open') || ' ' || count(*) from voice
    where tenant_id = $1 group by kind, channel, outcome
  union all select 'offer ' || state || ' ' || count(*) from hand_off where tenant_id = $1 group by state
  union all select 'question ' || state || ' ' || count(*) from colleague_ask where tenant_id = $1 group by state
  union all select 'outside ' || state || ' ' || count(*) from orientation where tenant_id = $1 group by state
  union all select 'attested ' || kind || ' ' || count(*) from attestation where tenant_id = $1 group by kind
  union all select 'half-way ' || language || ' ' || count(*) from ask_draft where tenant_id = $1
    and request_id is null group by language
  union all select 'to call ' || count(*) from ask_callback where tenant_id = $1 and done_at is null
  union all select 'asked at ' || door || ' ' || count(*) from ask where tenant_id = $1 group by door
  union all select 'double ' || count(*) from ask_double where tenant_id = $1 and answer is null
) lines`

const lines = async (tenantId: string): Promise<readonly string[]> => {
  const { rows } = await house().engine.pool.query<{ all: string }>(found, [tenantId])
  return rows[0]?.all.split(', ') ?? []
}

let tenantId = ''

beforeAll(async () => {
  const { engine, execute, database, tools, clock } = house()
  const past: PastClock = { now: () => clock.now(), set: moment => clock.set(moment.toString()) }
  const now = Temporal.Instant.from('2026-11-23T10:00:00Z')
  const order = { persons: 160, years: 2, randomState: 7, letters: 12, receipts: 0, now }
  const invented = invent(order, tools.secrets)
  tenantId = invented.world.tenantId
  await plant(engine.pool, invented)
  await sendLetters(invented, { execute, clock: past })
  await payThePast(invented, { execute, database, clock: past })
  await fillTheRooms(invented, { execute, clock: past, database, tools })
})

test('each room has somebody in it, in each state that a day brings', async () => {
  expect(await lines(tenantId)).toEqual([
    'asked accepted 2',
    'asked at partner 1',
    'asked at web 2',
    'asked open 4',
    'asked sent 2',
    'asked without 1',
    'attested aid 2',
    'attested paid 1',
    'double 1',
    'half-way en 1',
    'half-way fr 1',
    'half-way nl 1',
    'offer offered 1',
    'offer refused 1',
    'outside arrived 1',
    'outside needs 1',
    'outside not-come 1',
    'outside waiting 1',
    'paper accepted file my-file 1',
    'paper accepted seen counter 1',
    'paper unread file my-file 1',
    'paper unread file post 1',
    'paper unreadable file my-file 1',
    'question answered 1',
    'question asked 1',
    'said change counter open 1',
    'said change phone recorded 1',
    'said change web open 1',
    'said complaint counter open 1',
    'said complaint web founded-in-part 1',
    'said contest web open 1',
    'said why phone explained 1',
    'to call 2',
  ])
})

test('nothing that was invented lies in the future', async () => {
  const { rows } = await house().engine.pool.query<{ count: number }>(
    `select count(*)::int from journal_event where tenant_id = $1 and happened_at > '2026-11-23T10:00:00Z'`,
    [tenantId],
  )
  expect(rows).toEqual([{ count: 0 }])
})
