import { expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { factChanges } from '../domain/fact-history.ts'
import { writtenFacts } from '../queries/fact-history.ts'
import { factsOf } from '../queries/facts.ts'
import { memberVersions } from '../queries/history.ts'
import { as, partner, situation, wage } from '../testing/facts.ts'
import { decideEquity } from './decide-equity.ts'
import { recordMember } from './record-member.ts'
import { recordResource } from './record-resource.ts'
import { saveSituation } from './save-situation.ts'
import { withdrawFact } from './withdraw-fact.ts'

const house = useHouse()
const mother = { ...partner, relation: 'parent', givenName: 'Zohra' } as const
const care = { amountCents: 100_000, reason: 'Elle soigne son frère.' }

async function added(dossierId: string, told: object = {}): Promise<string> {
  const result = await house().execute(recordMember, as(house()), { ...mother, dossierId, ...told })
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value.id
}

const decide = (dossierId: string, id: string, told: object = {}) =>
  house().execute(decideEquity, as(house()), {
    dossierId,
    member: { id, version: 1 },
    equity: care,
    ...told,
  })

const current = async (dossierId: string) =>
  (await house().inside(db => factsOf(db, dossierId)))?.facts.members[0]

async function decided(dossierId: string, id: string, told: object = {}): Promise<string> {
  const result = await decide(dossierId, id, told)
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value.id
}

test('a decision of equity stands with its reason, and the version before it stays readable', async () => {
  const { dossierId } = await givenRequest(house())
  const first = await added(dossierId)
  const second = await decided(dossierId, first)
  expect(await current(dossierId)).toMatchObject({ id: second, version: 2, equity: care, givenName: 'Zohra' })
  const whole = { amountCents: 0, reason: 'Santé.' }
  await decided(dossierId, second, { member: { id: second, version: 2 }, equity: whole })
  const versions = await house().inside(db => memberVersions(db, { dossierId, id: first }))
  expect(versions.map(({ fact }) => fact.equity)).toEqual([whole, care, null])
})

test('it stays when what is known of the person is corrected, and goes when the law no longer asks it', async () => {
  const { dossierId } = await givenRequest(house())
  const second = await decided(dossierId, await added(dossierId))
  const third = await added(dossierId, { replaces: { id: second, version: 2 }, familyName: 'Benali' })
  expect(await current(dossierId)).toMatchObject({ familyName: 'Benali', equity: care })
  await added(dossierId, { replaces: { id: third, version: 3 }, relation: 'sibling' })
  expect((await current(dossierId))?.equity).toBeNull()
})

test('by default again: the reason goes with it', async () => {
  const { dossierId } = await givenRequest(house())
  const second = await decided(dossierId, await added(dossierId))
  await decided(dossierId, second, { member: { id: second, version: 2 }, equity: null })
  expect((await current(dossierId))?.equity).toBeNull()
})

test('who decides on what somebody else replaced is told, and a tie the law does not ask about is refused', async () => {
  const { dossierId } = await givenRequest(house())
  const first = await added(dossierId)
  await decided(dossierId, first)
  expect(await decide(dossierId, first)).toEqual({ ok: false, refusal: { kind: 'StaleVersion', current: 2 } })
  const friend = await added(dossierId, { relation: 'friend' })
  expect(await decide(dossierId, friend)).toEqual({ ok: false, refusal: { kind: 'NotAskedOfTie' } })
  const elsewhere = await givenRequest(house())
  expect(await decide(elsewhere.dossierId, first)).toMatchObject({ refusal: { kind: 'NotFound' } })
})

test.skipIf(!onPostgres)('two people decide at the same moment: one wins, the other is told', async () => {
  const { dossierId } = await givenRequest(house())
  const id = await added(dossierId)
  const whole = { equity: { amountCents: 0, reason: 'Santé.' } }
  const results = await Promise.all([decide(dossierId, id), decide(dossierId, id, whole)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap(result => (result.ok ? [] : [result.refusal.kind]))).toEqual(['StaleVersion'])
})

test('the database itself keeps an amount and its reason together, and only where the law asks', async () => {
  const { dossierId } = await givenRequest(house())
  const id = await added(dossierId)
  const says = (change: string) =>
    databaseSays(house(), `update household_member set ${change} where id = $1`, [id])
  expect(await says('equity_cents = 0')).toMatch(/check/)
  expect(await says(`equity_reason = 'x'`)).toMatch(/check/)
  expect(await says(`equity_cents = -1, equity_reason = 'x'`)).toMatch(/check/)
  expect(await says(`equity_cents = 0, equity_reason = 'x', relation = 'partner'`)).toMatch(/check/)
  expect(await says(`equity_cents = 0, equity_reason = 'x'`)).toBe('allowed')
})

test('the history says who noted, changed and took out what, with what stood before', async () => {
  const { dossierId } = await givenRequest(house())
  const memberId = await decided(dossierId, await added(dossierId))
  const kept = await house().execute(recordResource, as(house()), { ...wage, dossierId, memberId })
  if (!kept.ok) throw new Error(kept.refusal.kind)
  const out = { dossierId, table: 'resource', id: kept.value.id, version: 1 } as const
  await house().execute(withdrawFact, as(house()), out)
  await house().execute(saveSituation, as(house()), { ...situation, dossierId })
  const again = { ...situation, dossierId, version: 1, homelessWithProject: true }
  await house().execute(saveSituation, as(house()), again)
  const changes = factChanges(await house().inside(db => writtenFacts(db, dossierId)))
  const told = changes.map(({ act, table, by, before }) =>
    `${act} ${table} ${before ? 'before' : ''} ${by}`.trim(),
  )
  expect(told.toSorted()).toEqual([
    'added member  Test caseworker',
    'added resource  Test caseworker',
    'added situation  Test caseworker',
    'changed member before Test caseworker',
    'changed situation before Test caseworker',
    'removed resource  Test caseworker',
  ])
})
