import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenRight } from '../testing/given-right.ts'
import { givenRoute, givenRun, personRoute } from '../testing/given-run.ts'
import { useYears } from '../testing/years.ts'

const house = useHouse()
const { nextYear } = useYears(house)
const says = (text: string) => databaseSays(house(), text, [])

type Named = 'tenant_id' | 'run_id' | 'due_item_id' | 'entitlement_id' | 'dossier_id' | 'route_id'
type Row = Readonly<Record<Named | 'id', string>>
let one: Row
let other: Row

beforeAll(async () => {
  const { from, ...when } = await nextYear()
  for (const count of [1, 2]) {
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right, count))
  }
  const runId = await givenRun(house(), when)
  const text =
    'select id, tenant_id, run_id, due_item_id, entitlement_id, dossier_id, route_id from payment where run_id = $1'
  const { rows } = await house().engine.pool.query<Row>(text, [runId])
  const [first, second] = rows
  if (first === undefined || second === undefined) throw new Error('Two rights make two payments.')
  one = first
  other = second
})

/** A second share of the first payment's item, written past the program; withdrawn, so that no sum stands in its way. */
const anotherShare = (changed: Partial<Row> = {}) => {
  const id = uuidv7()
  const row = { ...one, ...changed, id }
  return `insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, route_id, share, attempt, method,
      payee_name, amount_cents, end_to_end_id, state)
    values ('${row.tenant_id}', '${id}', '${row.run_id}', '${row.due_item_id}', '${row.entitlement_id}', '${row.dossier_id}',
      '${row.route_id}', 9, 9, 'counter', 'x', 1, '${id.slice(0, 35)}', 'withdrawn')`
}

test('a payment whose names all exist and belong together is taken', async () => {
  expect(await says(anotherShare())).toBe('allowed')
})

const named: readonly Named[] = [
  'tenant_id',
  'run_id',
  'due_item_id',
  'entitlement_id',
  'dossier_id',
  'route_id',
]

test.for(named)('a payment never names what does not exist: %s', async column => {
  expect(await says(anotherShare({ [column]: uuidv7() }))).toContain('names what does not exist')
  expect(await says(`update payment set ${column} = '${uuidv7()}' where id = '${one.id}'`)).toContain(
    'a payment is never rewritten',
  )
})

test.for(['due_item_id', 'entitlement_id', 'dossier_id', 'route_id'] as const)(
  'a payment never names what belongs to another right: %s',
  async column => {
    expect(await says(anotherShare({ [column]: other[column] }))).toContain('belongs to another right')
  },
)

test('many rows in one statement are refused for a single one', async () => {
  const rows = `select tenant_id, gen_random_uuid(), run_id, due_item_id, entitlement_id, dossier_id, 8, 8,
    case when id = '${one.id}' then gen_random_uuid() else route_id end, 'counter', 'x', 1, gen_random_uuid()::text, 'withdrawn'
    from payment where run_id = '${one.run_id}'`
  const text = `insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, share, attempt, route_id,
    method, payee_name, amount_cents, end_to_end_id, state) ${rows.replace('gen_random_uuid()::text', 'left(gen_random_uuid()::text, 35)')}`
  expect(await says(text)).toContain('names what does not exist')
})

test.for([
  ['payment_run', 'run_id', ['id', 'tenant_id']],
  ['due_item', 'due_item_id', ['id', 'tenant_id', 'entitlement_id', 'dossier_id']],
  ['payment_route', 'route_id', ['id', 'tenant_id', 'entitlement_id']],
  ['entitlement', 'entitlement_id', ['id', 'tenant_id']],
  ['dossier', 'dossier_id', ['id', 'tenant_id']],
  ['tenant', 'tenant_id', ['id']],
] as const)('what a payment names is never taken away nor renamed: %s', async ([table, column, keys]) => {
  const where = `where id = '${one[column]}'`
  expect(await says(`delete from ${table} ${where}`)).not.toBe('allowed')
  for (const key of keys)
    expect([key, await says(`update ${table} set ${key} = '${uuidv7()}' ${where}`)]).not.toEqual([
      key,
      'allowed',
    ])
})

test.for(['payment_run', 'due_item', 'payment_route'])('%s is never emptied', async table => {
  expect(await says(`truncate ${table} cascade`)).toContain('never taken away')
})
