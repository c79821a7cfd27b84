import { expect, onTestFinished, test } from 'vitest'
import { nightlyPayments } from '#capabilities/payments/index.ts'
import { as } from '#capabilities/payments/testing/given-run.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenMonth, givenPayee, leftFrom, reopen } from '../testing/given-months.ts'
import { backUpHouse, restoreTwin } from '../testing/twin-house.ts'
import { reconcile } from './reconcile-payments.ts'

const house = useHouse()

/** The same numbers for the same seed (mulberry32): a failure can be looked at again. */
function chances(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const states = ['prepared', 'approved', 'written', 'sent'] as const
const monthAt = (year: number, index: number) =>
  Temporal.PlainYearMonth.from({ year, month: 1 }).add({ months: index }).toString()

/** Each history in years of its own, so that those before it do not stand in the way. A restore costs the embedded engine more. */
test.for(onPostgres ? [1, 2, 3, 4] : [1, 2])(
  'whatever happened around the backup, nobody is paid twice and nobody is lost: history %i',
  { timeout: 180_000 },
  async seed => {
    const chance = chances(seed)
    const year = 2030 + seed * 2
    const clock = (index: number) => house().clock.set(`${monthAt(year, index).toString()}-21T09:00:00Z`)
    clock(-1)
    const retire = { state: 'cancelled', closed_reason: 'of another history' }
    await house().inside(db =>
      db.updateTable('due_item').set(retire).where('state', '=', 'planned').execute(),
    )
    await house().inside(db => db.updateTable('entitlement').set({ planned_until: '2999-12-31' }).execute())
    const from = `${monthAt(year, 0)}-01`
    const early = []
    for (let count = 0; count <= chance(3); count += 1)
      early.push(await givenPayee(house(), from, chance(2) === 0 ? 'one' : 'two'))
    for (let index = 0; index < chance(2); index += 1) await givenMonth(house(), monthAt(year, index), 'sent')
    await givenMonth(house(), monthAt(year, 1), states[chance(4)] ?? 'prepared')
    const folder = await backUpHouse(house())

    if (chance(2) === 0) early.push(await givenPayee(house(), from, 'one')) // unknown to the backup
    await givenMonth(house(), monthAt(year, 1), states[chance(4)] ?? 'sent')
    await givenMonth(house(), monthAt(year, 2), states[chance(4)] ?? 'written')
    const left = await leftFrom(house(), from)

    const twin = await restoreTwin(house(), folder)
    onTestFinished(() => twin.close())
    expect(await twin.house.execute(reconcile, as(twin.house, 'finance'), {})).toMatchObject({
      ok: true,
      value: { faults: 0 },
    })
    const settled = await reopen(twin.house)
    const known = await leftFrom(twin.house, from)
    expect(left).toEqual(expect.arrayContaining([...known]))
    expect(known.length + settled).toBe(left.length)

    for (const index of [1, 2, 3]) {
      if (index === 3) clock(2)
      await nightlyPayments.run(twin.house, { tenantId: twin.house.centre.tenantId })
      await givenMonth(twin.house, monthAt(year, index), 'sent')
    }
    const all = await leftFrom(twin.house, from)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining([...known]))
    const waiting = await twin.engine.pool.query(
      `select from due_item where state = 'planned' and pay_on <= $1 and pay_on >= $2`,
      [`${monthAt(year, 3)}-01`, from],
    )
    expect(waiting.rowCount).toBe(0)
  },
)
