import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { endGround } from '../commands/end-ground.ts'
import { enterGround } from '../commands/enter-ground.ts'
import { as, givenGround, ground, suspend } from '../testing/given-ground.ts'

const house = useHouse()
const literal = (value: unknown) => (value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`)

/** The owner's own hand, past every wall. Values stand in the text: the embedded engine loses a refused statement's others. */
const run = (text: string, values: readonly unknown[] = []) =>
  house().engine.pool.query(text.replace(/\$(\d+)/g, (_, nth) => literal(values[Number(nth) - 1])))

/** A file asked on 5 November, its clock and a ground. */
async function given() {
  house().clock.set('2026-11-23T09:00:00Z')
  const file = await givenRequest(house(), { requestedOn: '2026-11-05', state: 'enquiry' })
  const { rows } = await run('select id from clock where request_id = $1', [file.requestId])
  return { ...file, clockId: `${rows[0].id}`, groundId: await givenGround(house()) }
}

type Row = Readonly<Record<string, unknown>>

/** Writes a suspension past every command. */
function insert({ clockId, groundId }: { clockId: string; groundId: string }, told: Row = {}) {
  const row: Row = {
    tenant_id: house().centre.tenantId,
    id: uuidv7(),
    clock_id: clockId,
    ground_id: groundId,
    from_on: '2026-11-23',
    until_on: '2026-11-30',
    reason: 'Par une porte de derrière.',
    suspended_by: house().centre.workers.lead,
    suspended_at: '2026-11-23T09:00:00Z',
    ...told,
  }
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  return run(
    `insert into clock_suspension (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}

test('the days of a delay move by its suspensions only, by whatever hand', async () => {
  const { clockId, requestId, groundId } = await given()
  const change = (set: string) => run(`update clock set ${set} where id = $1`, [clockId])
  for (const set of [
    'due_on = due_on + 1',
    'warn_on = warn_on - 1',
    'starts_on = starts_on + 1',
    'due_on = due_on + 3, warn_on = warn_on + 3, suspended_days = 3',
  ])
    await expect(change(set), set).rejects.toThrow(/days of a delay do not move|by its suspensions only/)
  await suspend(house(), { requestId, groundId, from: '2026-11-23', until: '2026-11-30' })
  await expect(change('suspended_days = 0, due_on = due_on - 8, warn_on = warn_on - 8')).rejects.toThrow(
    'a delay moves by its suspensions only',
  )
})

test('a delay does not begin suspended', async () => {
  const { clockId } = await given()
  const copy = `insert into clock (tenant_id, id, request_id, kind, starts_on, due_on, warn_on, article, rule_version,
    suspended_days) select tenant_id, $2, request_id, 'receipt', starts_on, due_on, warn_on, article, rule_version, 4
    from clock where id = $1`
  await expect(run(copy, [clockId, uuidv7()])).rejects.toThrow('a delay moves by its suspensions only')
})

test.for([
  ['more days than the ground allows', { until_on: '2026-12-13' }, 'allows no more days'],
  ['before the delay began', { from_on: '2026-11-04' }, 'does not run on that day'],
  ['after its last day', { from_on: '2026-12-06', until_on: '2026-12-07' }, 'does not run on that day'],
  ['past its day', { suspended_at: '2026-12-06T09:00:00Z' }, 'past its day'],
  ['without an end', { until_on: null }, 'until_on'],
  ['the wrong way round', { until_on: '2026-11-22' }, 'check'],
  ['without a reason', { reason: ' ' }, 'check'],
] as const)('a suspension %s is refused', async ([, told, words]) => {
  await expect(insert(await given(), told)).rejects.toThrow(words)
})

test('nor is the time to appeal, another delay, a stopped or a late one, a day twice, or out of force', async () => {
  const file = await given()
  await insert(file)
  await expect(insert(file, { from_on: '2026-11-30', until_on: '2026-12-01' })).rejects.toThrow(/exclusion/)
  const receipt = await givenGround(house(), { clockKind: 'receipt' })
  await expect(insert({ ...file, groundId: receipt })).rejects.toThrow('not for this delay')
  const later = await givenGround(house(), { from: '2026-11-24' })
  await expect(insert({ ...file, groundId: later })).rejects.toThrow('not in force')
  const appeal = await run(
    `insert into clock (tenant_id, id, request_id, kind, starts_on, due_on, warn_on, article, rule_version)
     select tenant_id, $2, request_id, 'appeal', starts_on, due_on, warn_on, article, rule_version from clock
     where id = $1 returning id`,
    [file.clockId, uuidv7()],
  )
  await expect(insert({ ...file, clockId: `${appeal.rows[0].id}` })).rejects.toThrow('not for this delay')
  const late = await given()
  await run('update clock set breached_at = now() where id = $1', [late.clockId])
  await expect(insert(late)).rejects.toThrow('past its day')
  const stopped = await given()
  await run("update clock set stopped_on = '2026-11-23' where id = $1", [stopped.clockId])
  await expect(insert(stopped)).rejects.toThrow('has stopped')
})

test('a suspension is kept as it was; it ends sooner once, not in the past, not once the delay has stopped', async () => {
  const { clockId, requestId, groundId } = await given()
  await suspend(house(), { requestId, groundId, from: '2026-11-23', until: '2026-11-30' })
  const change = (set: string) => run(`update clock_suspension set ${set} where clock_id = $1`, [clockId])
  const by = `ended_by = suspended_by, ended_at = '2026-11-26T09:00:00Z'`
  await expect(run('delete from clock_suspension where clock_id = $1', [clockId])).rejects.toThrow('is kept')
  for (const set of [
    `until_on = '2026-12-02'`,
    `reason = 'Autre'`,
    `ended_on = '2026-11-24', ${by}`,
    `ended_on = '2026-11-26', until_on = '2026-12-02', ${by}`,
  ])
    await expect(change(set), set).rejects.toThrow('ends sooner once')
  await change(`ended_on = '2026-11-26', ${by}`)
  await expect(change(`ended_on = '2026-11-27', ${by}`)).rejects.toThrow('ends sooner once')
  const other = await given()
  await insert(other)
  await run("update clock set stopped_on = '2026-11-25' where id = $1", [other.clockId])
  await expect(
    run(`update clock_suspension set ended_on = '2026-11-26', ${by} where clock_id = $1`, [other.clockId]),
  ).rejects.toThrow('has stopped')
})

test('a ground is never edited, only ended, once; only by the director; never for the time to appeal', async () => {
  const { groundId } = await given()
  const change = (set: string) => run(`update suspension_ground set ${set} where id = $1`, [groundId])
  for (const set of [
    `article = 'autre'`,
    'most_days = 40',
    `until_on = '2026-12-31'`,
    `clock_kind = 'receipt'`,
  ])
    await expect(change(set), set).rejects.toThrow('never rewritten')
  await expect(run('delete from suspension_ground where id = $1', [groundId])).rejects.toThrow(
    'never rewritten',
  )
  const copy = (kind: string, words: string) =>
    run(
      `insert into suspension_ground (tenant_id, id, clock_kind, words, article, source, most_days, from_on, entered_by,
        entered_at) select tenant_id, $2, $3, $4, article, source, most_days, from_on, entered_by, entered_at
       from suspension_ground where id = $1`,
      [groundId, uuidv7(), kind, words],
    )
  await expect(copy('appeal', '{"fr": "Non."}')).rejects.toThrow('clock_kind')
  await expect(copy('decision', '{"nl": "Neen."}')).rejects.toThrow('words')
  await expect(copy('decision', '[]')).rejects.toThrow('words')
  for (const role of ['lead', 'caseworker', 'it'] as const)
    expect(await house().execute(enterGround, as(house(), role), ground), role).toMatchObject({
      refusal: { kind: 'Forbidden' },
    })
  const end = (on: string) => house().execute(endGround, as(house(), 'director'), { groundId, on })
  expect(await end('2026-11-22')).toMatchObject({ refusal: { kind: 'EndInPast' } })
  expect(await end('2026-11-23')).toMatchObject({ ok: true })
  expect(await end('2026-11-23')).toMatchObject({ refusal: { kind: 'AlreadyEnded', who: 'Test director' } })
  await expect(change(`until_on = '2026-11-20', ended_by = entered_by, ended_at = now()`)).rejects.toThrow(
    'never rewritten',
  )
})
