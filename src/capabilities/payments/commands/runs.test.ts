import { describe, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { givenPublishedDecision, givenRight, itemsOf, openRights } from '../testing/given-right.ts'
import {
  approveAsIs,
  as,
  givenRoute,
  givenRun,
  paymentsOf,
  personRoute,
  rentRoute,
  runRow,
} from '../testing/given-run.ts'
import { useYears } from '../testing/years.ts'
import { approveRun, discardRun, withdrawPayment } from './approve-run.ts'
import { holdRight } from './hold.ts'

const house = useHouse()
const { nextYear } = useYears(house)

describe('a run', () => {
  test('pays the parts of others first and the rest to the person, once', async () => {
    const { from, ...when } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right))
    await givenRoute(house(), rentRoute(right))
    const runId = await givenRun(house(), when)
    expect(await paymentsOf(house(), runId)).toEqual(['0 71420 prepared 01', '1 60000 prepared 01a'])
    expect(await givenRun(house(), when)).toBe(runId)
    expect(await runRow(house(), runId)).toMatchObject({
      state: 'prepared',
      item_count: 2,
      total_cents: 131_420,
    })
    const supplement = await givenRun(house(), { ...when, kind: 'supplement' })
    expect(await paymentsOf(house(), supplement)).toEqual([])
  })

  test('is approved by another person, who read the same sum; of two, the second is told who', async () => {
    const { from, ...when } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right))
    const runId = await givenRun(house(), when)
    const { version } = await runRow(house(), runId)
    const asked = { runId, version, items: 1, cents: 131_420 }
    expect(await house().execute(approveRun, as(house(), 'finance'), asked)).toMatchObject({
      refusal: { kind: 'SamePerson' },
    })
    expect(await house().execute(approveRun, as(house(), 'director'), { ...asked, cents: 1 })).toMatchObject({
      refusal: { kind: 'DoesNotAddUp' },
    })
    expect(await house().execute(approveRun, as(house(), 'director'), asked)).toMatchObject({ ok: true })
    expect(await house().execute(approveRun, as(house(), 'director'), asked)).toMatchObject({
      refusal: { kind: 'AlreadyApproved', name: expect.any(String) },
    })
  })

  test('that is let go gives everything back to the next one, under a new attempt', async () => {
    const { from, ...when } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right))
    const runId = await givenRun(house(), when)
    const { version } = await runRow(house(), runId)
    const input = { runId, version, reason: 'Mauvaise date.' }
    expect(await house().execute(discardRun, as(house(), 'finance'), input)).toMatchObject({ ok: true })
    const again = await givenRun(house(), when)
    expect(again).not.toBe(runId)
    expect(await paymentsOf(house(), again)).toEqual(['0 131420 prepared 02'])
  })
})

describe('what a run leaves out', () => {
  test('leaves out who has no route, is held, or whose item was withdrawn with a reason', async () => {
    const { from, ...when } = await nextYear()
    const nowhere = await givenRight(house(), { fromOn: from })
    const held = await givenRight(house(), { fromOn: from })
    const out = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(held))
    await givenRoute(house(), personRoute(out))
    const runId = await givenRun(house(), when)
    const { dossierId, entitlementId } = held
    const hold = {
      dossierId,
      entitlementId,
      kind: 'suspend',
      cause: 'person-asks',
      reason: 'Attend son nouveau compte.',
      decisionId: null,
      fromOn: when.executeOn,
      untilOn: null,
    }
    expect(await house().execute(holdRight, as(house(), 'caseworker'), hold)).toMatchObject({ ok: true })
    const [item] = await house().inside(db =>
      db
        .selectFrom('due_item')
        .select('id')
        .where('entitlement_id', '=', out.entitlementId)
        .orderBy('period_from')
        .execute(),
    )
    const withdrawn = { runId, itemId: item?.id, reason: 'Montant à vérifier.' }
    expect(await house().execute(withdrawPayment, as(house(), 'finance'), withdrawn)).toMatchObject({
      ok: true,
    })
    expect(await paymentsOf(house(), runId)).toEqual(['0 131420 withdrawn 01', '0 131420 withdrawn 01'])
    expect(await itemsOf(house(), nowhere.entitlementId)).toContain(`regular ${from} 131420 planned`)
    expect(await approveAsIs(house(), runId)).toMatchObject({ refusal: { kind: 'Empty' } })
  })

  test('that a decision changed before it was approved pays what the decision says', async () => {
    const { from, ...when } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right))
    const runId = await givenRun(house(), when)
    const before = await runRow(house(), runId)
    const less = await givenPublishedDecision(house(), right, { amountCents: 90_000, fromOn: from })
    await openRights(house(), [less])
    const read = { runId, version: before.version, items: before.item_count, cents: before.total_cents }
    expect(await house().execute(approveRun, as(house(), 'director'), read)).toMatchObject({
      refusal: { kind: 'StaleVersion' },
    })
    const supplement = await givenRun(house(), { ...when, kind: 'supplement' })
    expect(await paymentsOf(house(), supplement)).toEqual(['0 90000 prepared 02'])
  })
})
