import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()
const reason = 'Coupure de gaz demain matin, sa responsable est absente.'

const othersFile = () => {
  const { workers, services } = house().centre
  return givenRequest(house(), {
    state: 'enquiry',
    pilotId: workers.otherCaseworker,
    serviceId: services.housing,
  })
}

type Typed = { readonly dossierId: string; readonly reason?: string; readonly to?: string }

const post = async (role: 'caseworker' | 'reception', { dossierId, ...typed }: Typed) =>
  (await house().browse(role)).post('/break-glass', {
    _submission: uuidv7(),
    dossierId,
    to: `/dossiers/${dossierId}`,
    reason,
    ...typed,
  })

test('a file that is not one’s own says whom to ask, and how to open it when somebody cannot wait', async () => {
  const { dossierId } = await othersFile()
  const worker = await house().browse('caseworker')
  const locked = await worker.get(`/dossiers/${dossierId}`)
  expect(locked.status).toBe(403)
  expect(await locked.text()).toContain('Pourquoi cela ne peut-il pas attendre')
  const opened = await post('caseworker', { dossierId })
  expect(opened.status).toBe(303)
  expect(opened.headers.get('location')).toBe(`/dossiers/${dossierId}`)
  expect((await worker.get(`/dossiers/${dossierId}`)).status).toBe(200)
})

test('the person reads when, in which role and why, and the adviser reviews it once', async () => {
  const { dossierId, personId } = await othersFile()
  await post('caseworker', { dossierId })
  await (await house().browse('caseworker')).get(`/dossiers/${dossierId}`)
  const seen = await (await (await house().browse({ personId })).get('/fr/file/looks')).text()
  expect(seen).toContain('Urgence, par quelqu’un d’un autre service')
  expect(seen).toContain(reason)
  const adviser = await house().browse('dpo')
  const page = await (await adviser.get('/openings')).text()
  const id = /name="id" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
  const review = { id, verdict: 'justified', remark: 'Avis de coupure vu.' }
  expect((await adviser.post('/openings', { _submission: uuidv7(), ...review })).status).toBe(303)
  expect((await adviser.post('/openings', { _submission: uuidv7(), ...review })).status).toBe(422)
  expect(await (await adviser.get('/openings')).text()).toContain('Avis de coupure vu.')
})

test('after an hour the file is closed again', async () => {
  const { dossierId } = await othersFile()
  house().clock.set(Temporal.Now.instant().subtract({ minutes: 61 }).toString())
  await post('caseworker', { dossierId })
  house().clock.set(Temporal.Now.instant().toString())
  expect((await (await house().browse('caseworker')).get(`/dossiers/${dossierId}`)).status).toBe(403)
})

test.each([
  ['no reason', { reason: ' ' }, 'Écrivez pourquoi'],
  ['a reason too short', { reason: 'urgent' }, 'au moins 20'],
  ['a reason too long', { reason: 'x'.repeat(501) }, '500 caractères'],
  ['a hidden character', { reason: `${reason}\u0000` }, 'ne peut pas être gardé'],
])('%s is said, and what was typed is kept', async (_what, typed, sentence) => {
  const { dossierId } = await othersFile()
  const answer = await post('caseworker', { dossierId, ...typed })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain(sentence)
  expect(page).toContain(dossierId)
})

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'today', `/${'x'.repeat(2_000)}`])(
  'it leads to the day’s page, never to %s',
  async to => {
    const { dossierId } = await othersFile()
    const answer = await post('caseworker', { dossierId, to })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/today')
  },
)

test('reception, and a file that does not exist, open nothing', async () => {
  const { dossierId } = await othersFile()
  expect((await post('reception', { dossierId })).status).toBe(403)
  expect((await post('caseworker', { dossierId: uuidv7() })).status).toBe(422)
})

test('the database keeps an opening as it was', async () => {
  const { dossierId } = await othersFile()
  await post('caseworker', { dossierId })
  const { pool } = house().engine
  for (const change of [
    "update break_glass set reason = 'une autre raison bien longue'",
    'delete from break_glass',
    "update break_glass set until_at = until_at + interval '1 day'",
  ])
    await expect(pool.query(change)).rejects.toThrow(/never rewritten|check constraint/)
})
