import { expect, test } from 'vitest'
import { parseNationalNumber } from '#kernel/national-number.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { openTestEngine } from '../../test/support/database.ts'
import { syntheticNumber } from './persons.ts'
import { createRandom } from './random.ts'
import { invent, plant, type SeedOrder } from './seed.ts'

const order: SeedOrder = {
  persons: 120,
  years: 2,
  randomState: 7,
  letters: 5,
  receipts: 0,
  now: Temporal.Instant.from('2026-11-23T10:00:00Z'),
}
const secrets = createSecrets(Buffer.alloc(32, 3))
const textOf = (change: Partial<SeedOrder> = {}) =>
  JSON.stringify(invent({ ...order, ...change }, secrets).world.rows.tables())

test('the same order gives the same rows, another state of chance gives others', () => {
  const once = textOf()
  expect(once.length).toBeGreaterThan(500_000)
  expect(textOf() === once).toBe(true)
  expect(textOf({ randomState: 8 }) === once).toBe(false)
})

test('chance keeps to its bounds and reaches them', () => {
  const random = createRandom(1)
  const drawn = new Set(Array.from({ length: 400 }, () => random.between(3, 6)))
  expect([...drawn].toSorted()).toEqual([3, 4, 5, 6])
  expect(() => random.pick([])).toThrow('Nothing to pick')
})

test('an invented national number checks modulo 97, is a BIS number, and is nobody else’s', () => {
  const birth = Temporal.PlainDate.from('2001-05-03')
  const numbers = Array.from({ length: 35_000 }, (_, nth) => syntheticNumber(birth, nth))
  expect(new Set(numbers).size).toBe(35_000)
  for (const number of numbers.slice(0, 3_000))
    expect(parseNationalNumber(number)).toMatchObject({ ok: true, value: { kind: 'bis' } })
  expect(parseNationalNumber(syntheticNumber(Temporal.PlainDate.from('1960-01-01'), 5)).ok).toBe(true)
})

const questions = {
  'an open request has a next step and a day': `select count(*) from request
    where state not in ('closed', 'transferred', 'withdrawn') and (next_step = 'none' or next_step_on is null)`,
  'every request has one pilot, the one it names': `select count(*) from request r where (select count(*)
    from request_pilot p where p.request_id = r.id and p.worker_id = r.pilot_id and p.until is null) <> 1`,
  'every request has its receipt clock and its decision clock': `select count(*) from request r where (select
    count(*) from clock c where c.request_id = r.id and kind in ('receipt', 'decision')) <> 2`,
  'nothing was decided without a published decision': `select count(*) from request r where state in ('decided', 'notified', 'in-execution')
    and not exists (select from decision d where d.request_id = r.id and published_at is not null)`,
  'a closed meeting decided all its items': `select count(*) from agenda_item i join meeting m on m.id = i.meeting_id
    where m.state = 'closed' and not exists (select from decision d where d.agenda_item_id = i.id)`,
  'a monthly grant is what the law computed': `select count(*) from decision d join computation c on c.id = d.computation_id
    where d.outcome = 'grant' and d.amount_cents is distinct from c.monthly_cents`,
  'nothing happened in the future': `select count(*) from journal_event where happened_at > '2026-11-23T10:00:00Z'`,
  'every act is in the journal': `select count(*) from request r where not exists (select from journal_event j
    where j.request_id = r.id and j.action = 'request:register')`,
} as const

/** What a newcomer finds of the committee: each state once at least; two meetings wait for the program to print them. */
const committee = `select (select count(*)::int from delegation where revoked_at is null) given,
  (select count(*)::int from delegation where revoked_at is not null) revoked,
  (select count(*)::int from decision where casting_vote) tied,
  (select count(*)::int from urgent_aid where ratified = 'ratified') ratified,
  (select count(*)::int from meeting where state = 'planned' and cardinality(present_ids) = 3) held`

test('what was planted holds together, and every state is there', async () => {
  const engine = await openTestEngine()
  try {
    await plant(engine.pool, invent(order, secrets))
    const wrong: string[] = []
    for (const [claim, question] of Object.entries(questions)) {
      const { rows } = await engine.pool.query<{ count: number }>(question)
      if (rows[0]?.count !== 0) wrong.push(`${claim}: ${rows[0]?.count}`)
    }
    expect(wrong).toEqual([])
    const { rows } = await engine.pool.query<{ state: string }>('select distinct state from request')
    expect(rows).toHaveLength(10)
    expect((await engine.pool.query(committee)).rows).toEqual([
      { given: 1, revoked: 1, tied: 2, ratified: 1, held: 2 },
    ])
  } finally {
    await engine.close()
  }
})
