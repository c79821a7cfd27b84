import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { randomRuns, randomTime } from '../../../../test/support/random-runs.ts'
import { as, broken, merge, pair, propose, register, saying, undo } from '../testing/merging.ts'
import { decideMerge } from './decide.ts'
import { proposeMerge } from './propose.ts'
import { undoMerge } from './undo.ts'

const house = useHouse()
const rows = async <Row extends object>(statement: string, values: readonly unknown[] = []) =>
  (await house().engine.pool.query<Row>(statement, [...values])).rows

async function idOf(merging: ReturnType<typeof merge>): Promise<string> {
  const said = await merging
  if (!said.ok) throw new Error(`not merged: ${said.refusal.kind}`)
  return said.value.id
}

test('two become one: one file of two, nothing rewritten; undone, each has its own again', async () => {
  const { a, b } = await pair(house())
  const journal = () =>
    rows<{ id: string }>('select id from journal_event where dossier_id = $1 order by id', [b.dossierId])
  const before = [await journal(), await rows('select * from request where id = $1', [b.requestId])]
  const id = await idOf(merge(house(), a.personId, b.personId))
  expect(await rows('select one_file($1) as files', [b.dossierId])).toEqual([
    { files: [a.dossierId, b.dossierId].sort() },
  ])
  expect([await journal(), await rows('select * from request where id = $1', [b.requestId])]).toEqual(before)
  const lead = await house().browse('lead')
  const page = await (await lead.get(`/people/${a.personId}`)).text()
  expect(page).toContain('Aussi écrit·e comme Nora Asis')
  expect((await lead.get(`/people/${b.personId}`)).headers.get('location')).toBe(`/people/${a.personId}`)
  const found = await (await lead.get('/search?q=Asis')).text()
  expect(found).toContain(`/people/${a.personId}"`)
  expect(found).toContain('trouvé·e sous Nora Asis')
  expect(found).not.toContain(`/people/${b.personId}"`)
  expect((await undo(house(), id, 'kept')).ok).toBe(true)
  expect(await rows('select one_file($1) as files', [b.dossierId])).toEqual([{ files: [b.dossierId] }])
  expect((await lead.get(`/people/${b.personId}`)).status).toBe(200)
})

test('whoever proposes does not decide, and a no says why', async () => {
  const { a, b } = await pair(house())
  const versions = { keptVersion: 1, mergedVersion: 1 }
  const both = { keptId: a.personId, mergedId: b.personId, ...versions, reason: 'Même visage.' }
  const asked = await house().execute(proposeMerge, as(house(), 'lead'), both)
  if (!asked.ok) throw new Error('not proposed')
  const own = await house().execute(decideMerge, as(house(), 'lead'), {
    ...saying,
    id: asked.value.id,
    answer: 'one',
  })
  expect(own).toMatchObject({ refusal: { kind: 'OwnProposal' } })
  expect(await house().execute(proposeMerge, as(house(), 'reception'), both)).toMatchObject({
    refusal: { kind: 'AskedAlready' },
  })
  const no = { ...saying, id: asked.value.id, answer: 'two' } as const
  expect(await house().execute(decideMerge, as(house(), 'director'), no)).toMatchObject({
    refusal: { kind: 'ReasonMissing' },
  })
  const said = await house().execute(decideMerge, as(house(), 'director'), { ...no, refusal: 'Deux sœurs.' })
  expect(said.ok).toBe(true)
  expect(
    await rows(
      "select done_at is null as open from task where kind = 'merging:same-person' and cause_id = $1",
      [asked.value.id],
    ),
  ).toEqual([{ open: false }])
})

test('two numbers, the wrong one kept, oneself, a circle, a file gone elsewhere: refused with a reason', async () => {
  const one = await givenPerson(house(), { nationalNumber: '85073003328' })
  const two = await givenPerson(house(), { nationalNumber: '93051822361' })
  const bare = await givenPerson(house())
  const gone = await givenRequest(house(), { personId: await givenPerson(house()), state: 'transferred' })
  expect(await propose(house(), one, two)).toMatchObject({ refusal: { kind: 'TwoNumbers' } })
  expect(await propose(house(), bare, one)).toMatchObject({ refusal: { kind: 'KeepTheNumber' } })
  expect(await propose(house(), bare, bare)).toMatchObject({ refusal: { kind: 'Oneself' } })
  expect(await propose(house(), one, gone.personId)).toMatchObject({ refusal: { kind: 'Transferred' } })
  await idOf(merge(house(), one, bare))
  expect(await propose(house(), bare, one)).toMatchObject({ refusal: { kind: 'AlreadyMerged' } })
})

test('what came since is given by hand, and the undoing waits for it; after thirty days it is too late', async () => {
  const { a, b } = await pair(house())
  const id = await idOf(merge(house(), a.personId, b.personId))
  const asked = await register(house(), b.personId, 'Une facture d’eau.')
  if (!asked.ok) throw new Error('not registered')
  expect(asked.value).toMatchObject({ personId: a.personId, dossierId: a.dossierId })
  const bare = { id, version: 2, reason: 'Deux sœurs.', sides: {} }
  expect(await house().execute(undoMerge, as(house(), 'lead'), bare)).toMatchObject({
    refusal: { kind: 'Unassigned' },
  })
  expect((await undo(house(), id, 'merged')).ok).toBe(true)
  expect(await rows('select dossier_id from request where id = $1', [asked.value.requestId])).toEqual([
    { dossier_id: b.dossierId },
  ])
  const again = await idOf(merge(house(), a.personId, b.personId))
  house().clock.set(
    Temporal.Now.instant()
      .add({ hours: 24 * 32 })
      .toString(),
  )
  expect(await undo(house(), again, 'kept')).toMatchObject({ refusal: { kind: 'TooLate' } })
  house().clock.set(Temporal.Now.instant().toString())
})

test('the database itself refuses a circle, two numbers, one human, a deletion and a file handed to a stranger', async () => {
  const { a, b } = await pair(house())
  await idOf(merge(house(), a.personId, b.personId))
  const refuses = (statement: string, why: RegExp) =>
    expect(house().engine.pool.query(statement)).rejects.toThrow(why)
  const of = `where kept_id = '${a.personId}'`
  await refuses(`delete from person_merge ${of}`, /never deleted/)
  await refuses(`update person_merge set state = 'proposed' ${of}`, /cannot go/)
  await refuses(`update person_merge set decided_by = proposed_by ${of}`, /cannot go/)
  await refuses(`update dossier set person_id = '${b.personId}' where id = '${b.dossierId}'`, /belongs to/)
  await refuses(
    `insert into dossier (tenant_id, id, number, person_id, opened_at)
     values ('${house().centre.tenantId}', gen_random_uuid(), 'x', '${b.personId}', now())`,
    /no file is opened/,
  )
})

test('whatever is merged, registered and undone in any order, every request keeps its pilot, clocks and tasks', {
  timeout: randomTime(60_000),
}, async () => {
  const act = fc.oneof(
    fc.record({ act: fc.constant('merge' as const), one: fc.nat(2), other: fc.nat(2) }),
    fc.record({ act: fc.constant('register' as const), one: fc.nat(2), other: fc.nat(2) }),
    fc.record({ act: fc.constant('undo' as const), one: fc.nat(2), other: fc.nat(2) }),
  )
  let nth = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 7 }), async history => {
      const persons: string[] = []
      for (const familyName of ['Un', 'Deux', 'Trois'])
        persons.push(
          (await givenRequest(house(), { personId: await givenPerson(house(), { familyName }) })).personId,
        )
      const done: string[] = []
      for (const { act: what, one, other } of history) {
        nth += 1
        if (what === 'register') await register(house(), persons[one] ?? '', `demande ${nth}`)
        if (what === 'undo')
          await undo(
            house(),
            done[one % Math.max(1, done.length)] ?? persons[0] ?? '',
            other === 0 ? 'kept' : 'merged',
          )
        if (what !== 'merge') continue
        const merged = await merge(house(), persons[one] ?? '', persons[other] ?? '')
        if (merged.ok) done.push(merged.value.id)
      }
      expect(await broken(house())).toEqual([])
    }),
    { numRuns: randomRuns(6), seed: 29 },
  )
})

test.skipIf(!onPostgres)(
  'two merges the other way round at one instant: one happens, the other says why',
  async () => {
    const { a, b } = await pair(house())
    const [one, other] = [
      await propose(house(), a.personId, b.personId),
      await propose(house(), b.personId, a.personId),
    ]
    expect(other).toMatchObject({ refusal: { kind: 'AskedAlready' } })
    if (!one.ok) throw new Error('not proposed')
    const yes = () =>
      house().execute(decideMerge, as(house(), 'lead'), { ...saying, id: one.value.id, answer: 'one' })
    const said = await Promise.all([yes(), yes(), yes()])
    expect(said.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await broken(house())).toEqual([])
  },
)

test.skipIf(!onPostgres)('a request asked at the instant of the merge belongs to the one file', async () => {
  for (const nth of [1, 2, 3, 4]) {
    const { a, b } = await pair(house())
    const asked = await propose(house(), a.personId, b.personId)
    if (!asked.ok) throw new Error('not proposed')
    const [merged, registered] = await Promise.all([
      house().execute(decideMerge, as(house(), 'lead'), { ...saying, id: asked.value.id, answer: 'one' }),
      register(house(), b.personId, `au même instant ${nth}`),
    ])
    if (!merged.ok || !registered.ok) throw new Error('one of the two was lost')
    const whose = await rows('select person_id from dossier where id = $1', [registered.value.dossierId])
    expect(whose).toEqual([{ person_id: a.personId }])
  }
  expect(await broken(house())).toEqual([])
})
