import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { requestCard } from '../queries/request-cards.ts'
import { givenRequest } from '../testing/given-request.ts'
import { aRegistration } from '../testing/register-input.ts'
import { type RegisterRequest, registerRequest } from './register-request.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

type Role = 'reception' | 'caseworker' | 'clerk' | 'lead' | 'director' | 'it' | 'dpo'

const register = (input: RegisterRequest, submissionId = uuidv7(), role: Role = 'reception') =>
  house().execute(
    registerRequest,
    { tenantId: house().centre.tenantId, actor: house().actor(role), submissionId },
    input,
  )

const registered = async (input: RegisterRequest) => {
  const result = await register(input)
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}

const countPersons = (familyName: string) =>
  house().inside(async db => {
    const rows = await db.selectFrom('person').select('id').where('family_name', '=', familyName).execute()
    return rows.length
  })

test('a newcomer gets a file, a pilot with a reason, a next step and two clocks at once', async () => {
  const { requestId, dossierId } = await registered(aRegistration('2026-11-20', { familyName: 'Alpha' }))
  const card = await house().inside(db => requestCard(db, requestId))
  expect(card).toMatchObject({
    dossierId,
    number: expect.stringMatching(/^D-2026-\d{5}$/),
    pilot: { id: house().centre.workers.caseworker },
    pilotReason: { code: 'rule', handles: true, speaks: true, present: true },
    service: { id: house().centre.services.general },
    nextStep: 'first-interview',
    nextStepOn: '2026-11-26',
  })
  expect(card?.clocks.map(({ kind, startsOn, dueOn }) => [kind, startsOn, dueOn])).toEqual([
    ['receipt', '2026-11-20', '2026-11-20'],
    ['decision', '2026-11-20', '2026-12-20'],
  ])
})

test('one who is known is found again: same person, same file, same pilot', async () => {
  const known = await givenRequest(house(), {
    pilotId: house().centre.workers.otherCaseworker,
    kind: 'housing',
  })
  const asked = { ...aRegistration('2026-11-23'), who: { kind: 'known' as const, personId: known.personId } }
  const second = await registered(asked)
  expect(second).toMatchObject({ personId: known.personId, dossierId: known.dossierId })
  const card = await house().inside(db => requestCard(db, second.requestId))
  expect(card).toMatchObject({
    pilot: { id: house().centre.workers.otherCaseworker },
    pilotReason: { code: 'continuity' },
  })
})

test('a double click registers once', async () => {
  const submission = uuidv7()
  const input = aRegistration('2026-11-23', { familyName: 'Bravo' })
  const [first, second] = [await register(input, submission), await register(input, submission)]
  expect(second).toEqual(first)
  expect(await countPersons('Bravo')).toBe(1)
})

test('a like person stops the registration until a human has looked', async () => {
  await givenPerson(house(), { familyName: 'Charlier', birthDate: '1990-05-05' })
  const typed = aRegistration('2026-11-23', { familyName: 'Charlie', birthDate: '1990-05-05' })
  expect(await register(typed)).toEqual({ ok: false, refusal: { kind: 'LikelyDuplicates' } })
  expect(await countPersons('Charlie')).toBe(0)
  expect(
    await register({ ...typed, who: { ...typed.who, looked: true } as RegisterRequest['who'] }),
  ).toMatchObject({ ok: true })
  expect(await countPersons('Charlie')).toBe(1)
})

test('a national number is never held by two, even when somebody insists', async () => {
  await givenPerson(house(), { familyName: 'Delta', nationalNumber: '85073003328' })
  const typed = aRegistration('2026-11-23', { familyName: 'Other', nationalNumber: '85073003328' })
  const insisting = { ...typed, who: { ...typed.who, looked: true } as RegisterRequest['who'] }
  expect(await register(typed)).toEqual({ ok: false, refusal: { kind: 'LikelyDuplicates' } })
  expect(await register(insisting)).toEqual({ ok: false, refusal: { kind: 'NationalNumberTaken' } })
  expect(await countPersons('Other')).toBe(0)
})

test.skipIf(!onPostgres)(
  'two counters, one national number, one second: one person (PostgreSQL)',
  async () => {
    const typed = aRegistration('2026-11-23', { familyName: 'Echo', nationalNumber: '93051822361' })
    const results = await Promise.all([register(typed), register(typed), register(typed)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await countPersons('Echo')).toBe(1)
  },
)

test.skipIf(!onPostgres)('two requests of one person at once open one file (PostgreSQL)', async () => {
  const personId = await givenPerson(house(), { familyName: 'Foxtrot' })
  const asked = { ...aRegistration('2026-11-23'), who: { kind: 'known' as const, personId } }
  const [first, second] = await Promise.all([registered(asked), registered({ ...asked, kind: 'housing' })])
  expect(second.dossierId).toBe(first.dossierId)
})

test.each<[string, RegisterRequest, string]>([
  ['asked in the future', aRegistration('2026-11-24'), 'AskedInFuture'],
  ['asked more than a year ago', aRegistration('2025-11-21'), 'AskedTooLongAgo'],
  ['born in the future', aRegistration('2026-11-23', { birthDate: '2026-11-24' }), 'BornInFuture'],
  [
    'no birth date and no PIN',
    aRegistration('2026-11-23', { birthDate: null, familyName: 'Golf' }),
    'PinNeeded',
  ],
  [
    'a person who is not there',
    { ...aRegistration('2026-11-23'), who: { kind: 'known', personId: uuidv7() } },
    'NotFound',
  ],
])('refused: %s', async (_, input, kind) => {
  expect(await register(input)).toMatchObject({ ok: false, refusal: { kind } })
})

test('without any caseworker nothing is created, and it is said', async () => {
  const { engine, centre } = house()
  const everyone = [centre.workers.caseworker, centre.workers.otherCaseworker]
  await engine.pool.query('update worker set active = false where id = any($1)', [everyone])
  const result = await register(aRegistration('2026-11-23', { familyName: 'Hotel' }))
  await engine.pool.query('update worker set active = true where id = any($1)', [everyone])
  expect(result).toEqual({ ok: false, refusal: { kind: 'NoPilot' } })
  expect(await countPersons('Hotel')).toBe(0)
})

test.each<[Role, boolean]>([
  ['reception', true],
  ['caseworker', true],
  ['clerk', true],
  ['lead', true],
  ['director', false],
  ['it', false],
  ['dpo', false],
])('%s may register: %s', async (role, may) => {
  const result = await register(aRegistration('2026-11-23', { familyName: `Role ${role}` }), uuidv7(), role)
  expect(result.ok).toBe(may)
})

test('the same words of the same person on the same day are one request; other words are another', async () => {
  const { personId, requestId } = await registered(aRegistration('2026-11-23', { familyName: 'Zulu' }))
  const again = { ...aRegistration('2026-11-23'), who: { kind: 'known' as const, personId } }
  expect((await registered(again)).requestId).toBe(requestId)
  expect((await registered({ ...again, wording: 'Et le loyer.' })).requestId).not.toBe(requestId)
})
