import { describe, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { givenPublishedDecision, givenRight, itemsOf, openRights } from '../testing/given-right.ts'

const house = useHouse()
const at = (day: string) => house().clock.set(`${day}T09:00:00Z`)

const tasksOf = (dossierId: string) =>
  house().inside(async db =>
    (
      await db.selectFrom('task').select(['kind', 'due_on']).where('dossier_id', '=', dossierId).execute()
    ).map(({ kind, due_on }) => `${kind} ${due_on}`),
  )

describe('a published decision', () => {
  test('opens a right, plans its items, asks the pilot where the money goes within fifteen days', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    expect(await itemsOf(house(), right.entitlementId)).toEqual([
      'regular 2026-11-01 127039 planned',
      'regular 2026-12-01 131420 planned',
      'regular 2027-01-01 131420 planned',
    ])
    expect(await tasksOf(right.dossierId)).toEqual(['payments:route-missing 2026-12-08'])
  })

  test('that is published again opens nothing again', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    const before = await itemsOf(house(), right.entitlementId)
    await openRights(house(), [right.decisionId])
    await openRights(house(), [right.decisionId])
    expect(await itemsOf(house(), right.entitlementId)).toEqual(before)
    expect(await tasksOf(right.dossierId)).toHaveLength(1)
  })

  test('of a review changes the amount from its day on', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    const review = await givenPublishedDecision(house(), right, { amountCents: 90_000, fromOn: '2026-12-01' })
    await openRights(house(), [review])
    expect(await itemsOf(house(), right.entitlementId)).toEqual([
      'regular 2026-11-01 127039 planned',
      'regular 2026-12-01 90000 planned',
      'regular 2027-01-01 90000 planned',
    ])
  })

  test('that takes the right away ends it on its day', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    const end = await givenPublishedDecision(house(), right, { outcome: 'refuse', fromOn: '2026-12-01' })
    await openRights(house(), [end])
    expect(await itemsOf(house(), right.entitlementId)).toEqual([
      'regular 2026-11-01 127039 planned',
      'regular 2026-12-01 131420 cancelled',
      'regular 2027-01-01 131420 cancelled',
    ])
  })
})

describe('a decision that corrects, is given once, or gives nothing', () => {
  test('that corrects another stands in its place, also for the days before its own first', async () => {
    at('2026-11-23')
    const right = await givenRight(house())
    const corrected = await givenPublishedDecision(house(), right, {
      fromOn: '2026-11-16',
      supersedesId: right.decisionId,
    })
    await openRights(house(), [corrected])
    expect((await itemsOf(house(), right.entitlementId))[0]).toBe('regular 2026-11-01 65710 planned')
  })

  test('of an aid given once plans it once, and its correction changes that one', async () => {
    at('2026-11-23')
    const right = await givenRight(house(), { per: 'once', amountCents: 25_000, fromOn: '2026-11-20' })
    expect(await itemsOf(house(), right.entitlementId)).toEqual(['regular 2026-11-20 25000 planned'])
    const corrected = await givenPublishedDecision(house(), right, {
      per: 'once',
      amountCents: 30_000,
      fromOn: '2026-11-21',
      supersedesId: right.decisionId,
    })
    await openRights(house(), [corrected])
    expect(await itemsOf(house(), right.entitlementId)).toEqual(['regular 2026-11-20 30000 planned'])
  })

  test('that says the counter needs no account', async () => {
    at('2026-11-23')
    const right = await givenRight(house(), { paidHow: 'counter' })
    expect(await tasksOf(right.dossierId)).toEqual([])
  })

  test('that refuses what was never given opens nothing', async () => {
    at('2026-11-23')
    await expect(givenRight(house(), { outcome: 'refuse' })).rejects.toThrow()
  })
})
