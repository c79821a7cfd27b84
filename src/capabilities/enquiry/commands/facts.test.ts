import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { factsOf } from '../queries/facts.ts'
import { resourceVersions, withdrawnFacts } from '../queries/history.ts'
import { as, partner, situation, wage } from '../testing/facts.ts'
import { recordMember } from './record-member.ts'
import { recordResource } from './record-resource.ts'
import { saveSituation } from './save-situation.ts'
import { withdrawFact } from './withdraw-fact.ts'

const house = useHouse()
const current = (dossierId: string) => house().inside(db => factsOf(db, dossierId))

const keep = (dossierId: string, told: object = {}) =>
  house().execute(recordResource, as(house()), { ...wage, dossierId, ...told })

async function keptId(dossierId: string, told: object = {}): Promise<string> {
  const result = await keep(dossierId, told)
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value.id
}

test('a changed fact stands beside its former version, and can be brought back', async () => {
  const { dossierId } = await givenRequest(house())
  const first = await keptId(dossierId)
  const second = await keptId(dossierId, { amountCents: 50_000, replaces: { id: first, version: 1 } })
  await keptId(dossierId, { replaces: { id: second, version: 2 } })
  const versions = await house().inside(db => resourceVersions(db, { dossierId, id: first }))
  expect(versions.map(({ fact, supersededAt }) => [fact.amountCents, supersededAt === null])).toEqual([
    [40_000, true],
    [50_000, false],
    [40_000, false],
  ])
  expect((await current(dossierId))?.facts.resources.map(({ version }) => version)).toEqual([3])
})

test('who saves what somebody else replaced is told, and nothing is lost', async () => {
  const { dossierId } = await givenRequest(house())
  const replaces = { id: await keptId(dossierId), version: 1 }
  await keptId(dossierId, { amountCents: 50_000, replaces })
  const late = await keep(dossierId, { amountCents: 60_000, replaces })
  expect(late).toEqual({ ok: false, refusal: { kind: 'StaleVersion', current: 2 } })
  expect((await current(dossierId))?.facts.resources.map(({ amountCents }) => amountCents)).toEqual([50_000])
})

test.skipIf(!onPostgres)(
  'two people save the same fact at the same moment: one wins, the other is told',
  async () => {
    const { dossierId } = await givenRequest(house())
    const replaces = { id: await keptId(dossierId), version: 1 }
    const results = await Promise.all(
      [50_000, 60_000, 70_000].map(amountCents => keep(dossierId, { amountCents, replaces })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(result => (result.ok ? [] : [result.refusal.kind]))).toEqual([
      'StaleVersion',
      'StaleVersion',
    ])
    expect((await current(dossierId))?.facts.resources).toHaveLength(1)
  },
)

test.skipIf(!onPostgres)(
  'two people complete the situation for the first time: one wins, the other is told',
  async () => {
    const { dossierId } = await givenRequest(house())
    const save = () => house().execute(saveSituation, as(house()), { ...situation, dossierId })
    const results = await Promise.all([save(), save()])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(result => (result.ok ? [] : [result.refusal]))).toEqual([
      { kind: 'StaleVersion', current: 1 },
    ])
  },
)

test('what a member has follows the version of the member that counts', async () => {
  const { dossierId } = await givenRequest(house())
  const added = await house().execute(recordMember, as(house()), { ...partner, dossierId })
  if (!added.ok) throw new Error(added.refusal.kind)
  await keptId(dossierId, { memberId: added.value.id, kind: 'pension' })
  const replaces = { id: added.value.id, version: 1 }
  const changed = await house().execute(recordMember, as(house()), {
    ...partner,
    dossierId,
    replaces,
    givenName: 'Samy',
  })
  if (!changed.ok) throw new Error(changed.refusal.kind)
  expect((await current(dossierId))?.facts.resources.map(({ memberId }) => memberId)).toEqual([
    changed.value.id,
  ])
  const late = await keep(dossierId, { memberId: added.value.id })
  expect(late).toEqual({ ok: false, refusal: { kind: 'MemberChanged' } })
})

test('a fact written by mistake no longer counts, stays readable, and is recorded again from there', async () => {
  const { dossierId } = await givenRequest(house())
  const id = await keptId(dossierId)
  const out = { dossierId, table: 'resource', id, version: 1 }
  expect((await house().execute(withdrawFact, as(house()), out)).ok).toBe(true)
  expect((await current(dossierId))?.facts.resources).toEqual([])
  expect(await house().inside(db => withdrawnFacts(db, dossierId))).toEqual([
    { table: 'resource', id, code: 'wage', name: null },
  ])
  expect(await keep(dossierId, { replaces: { id, version: 1 } })).toMatchObject({
    refusal: { kind: 'StaleVersion' },
  })
  await keptId(dossierId, { replaces: { id, version: 2 } })
  expect((await current(dossierId))?.facts.resources).toHaveLength(1)
})

test.each([
  ['ends before it starts', { untilOn: '2025-12-31' }, { kind: 'EndsBeforeItStarts' }],
  ['was seen tomorrow', { seenOn: '2999-01-01' }, { kind: 'SeenInFuture' }],
  ['the law cannot read', { details: { reason: 'x' } }, { kind: 'NotReadable', field: 'reason' }],
  [
    'a shortage job without its length',
    { details: { exemption: { kind: 'shortageJob' } } },
    { kind: 'NotReadable', field: 'contractMonths' },
  ],
])('a resource that %s is not kept', async (_name, told, refusal) => {
  const { dossierId } = await givenRequest(house())
  expect(await keep(dossierId, told)).toEqual({ ok: false, refusal })
})

test('a category chosen by hand needs its reason', async () => {
  const { dossierId } = await givenRequest(house())
  const result = await house().execute(saveSituation, as(house()), { ...situation, dossierId, category: 3 })
  expect(result).toEqual({ ok: false, refusal: { kind: 'ReasonMissing' } })
})

test('a fact of another file is not touched', async () => {
  const [one, other] = [await givenRequest(house()), await givenRequest(house())]
  const id = await keptId(one.dossierId)
  const result = await keep(other.dossierId, { replaces: { id, version: 1 } })
  expect(result).toEqual({ ok: false, refusal: { kind: 'NotFound' } })
})

test.each(['reception', 'clerk', 'director', 'committee', 'dpo', 'it', 'otherCaseworker'] as const)(
  'a %s does not write facts',
  async role => {
    const { dossierId } = await givenRequest(house())
    const caller = { tenantId: house().centre.tenantId, actor: house().actor(role) }
    const result = await house().execute(recordResource, caller, { ...wage, dossierId })
    expect(result).toEqual({ ok: false, refusal: { kind: 'Forbidden' } })
  },
)
