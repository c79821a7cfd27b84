import { beforeEach, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { enterWith } from '../commands/enter-with.ts'
import { keepRound, takeRound } from './identity-rounds.ts'

const house = useHouse()
const place = () => {
  const { centre, tools, clock } = house()
  return { tenantId: centre.tenantId, secrets: tools.secrets, now: clock.now() }
}
const going = (state: string) => ({
  browser: 'a browser',
  provider: 'itsme',
  language: 'de' as const,
  kept: { state, nonce: 'a nonce', verifier: 'a verifier of forty-three signs, never shown' },
})
const keep = (state: string) => house().inside(db => keepRound(db, place(), going(state)))
const take = (state: string, browser = 'a browser') =>
  house().inside(db => takeRound(db, place(), { state, browser, provider: 'itsme' }))
const rows = async () => {
  const { rows } = await house().engine.pool.query(
    `select *, encode(sealed, 'escape') as text from identity_round`,
  )
  return rows
}

beforeEach(() => house().clock.set('2026-11-23T10:00:00Z'))

test('what is kept is sealed and named by no state; it is given once, to the browser that left', async () => {
  await keep('state-1')
  expect(JSON.stringify(await rows())).not.toMatch(/state-1|a nonce|a verifier|a browser/)
  expect(await take('state-1', 'another browser')).toBeUndefined()
  expect(await take('state-1')).toEqual({ kept: going('state-1').kept, language: 'de' })
  expect(await take('state-1')).toBeUndefined()
})

test('two who come back at the same moment with one state: one is let through', async () => {
  await keep('state-2')
  const taken = await Promise.all([take('state-2'), take('state-2')])
  expect(taken.filter(each => each !== undefined)).toHaveLength(1)
})

test('who never came back is forgotten when the next one leaves', async () => {
  await keep('state-3')
  house().clock.set('2026-11-23T10:10:00Z')
  expect(await take('state-3')).toBeUndefined()
  await keep('state-4')
  expect(await rows()).toHaveLength(1)
})

test('the database keeps none for longer, changes none, and opens no worker by a provider', async () => {
  const { inside, centre } = house()
  const started_at = Temporal.Instant.from('2026-11-23T10:00:00Z')
  const bytes = Buffer.alloc(32, 1)
  const row = {
    tenant_id: centre.tenantId,
    state_hash: bytes,
    browser_hash: bytes,
    sealed: bytes,
    started_at,
  }
  const insert = (minutes: number) =>
    inside(db =>
      db
        .insertInto('identity_round')
        .values({ ...row, provider: 'itsme', language: 'fr', expires_at: started_at.add({ minutes }) })
        .execute(),
    )
  await expect(insert(16)).rejects.toThrow(/identity_round_check/)
  await expect(insert(0)).rejects.toThrow(/identity_round_check/)
  await expect(
    inside(db => db.updateTable('identity_round').set({ language: 'nl' }).execute()),
  ).rejects.toThrow(/permission denied/)
  const worker = { kind: 'worker' as const, id: centre.workers.reception, proof: 'identity' as const }
  await expect(inside(db => openSession(db, place(), worker))).rejects.toThrow(/session_check/)
})

test('the number of a person of one centre opens nothing in another', async () => {
  const number = '85073003328'
  await givenPerson(house(), { nationalNumber: number })
  const vouched = { ...place(), earlierToken: undefined, number, by: 'itsme' }
  expect(await enterWith(house().database, vouched)).toMatchObject({ ok: true })
  const elsewhere = { ...vouched, tenantId: uuidv7() }
  expect(await enterWith(house().database, elsewhere)).toEqual({ ok: false, refusal: { kind: 'Unknown' } })
})
