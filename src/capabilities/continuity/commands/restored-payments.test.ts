import { beforeAll, expect, test } from 'vitest'
import { givenRight } from '#capabilities/payments/testing/given-right.ts'
import { givenRoute, givenRun, personRoute } from '#capabilities/payments/testing/given-run.ts'
import { useYears } from '#capabilities/payments/testing/years.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { requireWholePayments } from '../store/check-restored.ts'
import { backUpHouse, restoreTwin } from '../testing/twin-house.ts'

const house = useHouse()
const { nextYear, sentRun } = useYears(house)
const query = (text: string) => house().engine.pool.query(text)
const unique = 'payment_tenant_id_end_to_end_id_key'

/** Two payments that were sent to the bank. */
beforeAll(async () => {
  const { from, ...when } = await nextYear()
  for (const count of [1, 2]) {
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right, count))
  }
  expect(await sentRun(await givenRun(house(), when))).toHaveLength(2)
  await query('create schema aside')
  await query('create table aside.as_it_was as select * from payment')
})

/** One of the two payments is changed; `other` is the other one. */
const changing = (change: string) =>
  `update payment p set ${change} from aside.as_it_was other where p.id <> other.id and p.id = (select min(id::text)::uuid from payment)`

/** Somebody who may do all changes the rows past every rule; a backup is taken; then all is as it was. */
async function tampered(change: string): Promise<string> {
  await query('alter table payment disable trigger user')
  await query(`alter table payment drop constraint ${unique}`)
  await query(changing(change))
  const folder = await backUpHouse(house())
  await query(
    `update payment p set run_id = o.run_id, due_item_id = o.due_item_id, entitlement_id = o.entitlement_id, dossier_id = o.dossier_id,
       route_id = o.route_id, share = o.share, amount_cents = o.amount_cents, end_to_end_id = o.end_to_end_id from aside.as_it_was o where o.id = p.id`,
  )
  await query(`alter table payment add constraint ${unique} unique (tenant_id, end_to_end_id)`)
  await query('alter table payment enable trigger user')
  return folder
}

const restored = async (folder: string) => {
  const twin = await restoreTwin(house(), folder)
  const { rows } = await twin.engine.pool.query<{ count: number }>(
    'select count(*)::int as count from payment',
  )
  const walls =
    "select from pg_class where relname in ('payment', 'due_item', 'payment_route', 'payment_run') and relforcerowsecurity"
  const { rowCount } = await twin.engine.pool.query(walls)
  await twin.close()
  return { payments: rows[0]?.count, walls: rowCount }
}

test('payments that hang together are put back, and the wall stands again', async () => {
  expect(await restored(await backUpHouse(house()))).toEqual({ payments: 2, walls: 4 })
})

test.for([
  [
    'the same id for the bank twice',
    'end_to_end_id = other.end_to_end_id',
    `the table payment breaks the rule ${unique}`,
  ],
  ['more than is due', 'amount_cents = p.amount_cents + 1', '1 add up to more than is due'],
] as const)(
  'a backup with payments that do not hang together is refused: %s',
  async ([, change, sentence]) => {
    const folder = await tampered(change)
    await expect(restoreTwin(house(), folder)).rejects.toThrow(sentence)
  },
)

test.for([
  ['an id that no bank takes', "end_to_end_id = 'Loyer / été'", '1 bear an id that no bank takes'],
  ['an item of another right', 'due_item_id = other.due_item_id, share = 7', '1 name an item'],
  ['no item', 'due_item_id = gen_random_uuid()', '1 name an item'],
  ['a file that is not that of the item', 'dossier_id = other.dossier_id', '1 name an item'],
  ['the account of another right', 'route_id = other.route_id', '1 name an account'],
  ['no run', 'run_id = gen_random_uuid()', '1 are in a run that does not exist'],
] as const)('the last question of a restore finds it: %s', async ([, change, sentence]) => {
  const client = await house().engine.pool.connect()
  try {
    await client.query('begin')
    await client.query('alter table payment disable trigger all')
    await client.query(changing(change))
    await expect(requireWholePayments(client)).rejects.toThrow(sentence)
  } finally {
    await client.query('rollback')
    client.release()
  }
})
