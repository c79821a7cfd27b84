import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { noticeLateVoices } from '../commands/notice-late.ts'
import { lastSaid, newestTask, openTasks, read, reply } from '../testing/said.ts'

const house = useHouse()
let file: GivenRequest

beforeAll(async () => {
  house().clock.set('2026-11-24T09:00:00Z')
  file = await givenRequest(house(), { state: 'in-execution', requestedOn: '2026-11-02' })
})

const person = (personId = file.personId) => house().browse({ personId })

test('a complaint goes past the pilot: neither page, list nor row shows it to them', async () => {
  const browser = await person()
  const sent = await browser.post('/fr/file/complain', { topic: 'pilot', words: 'On me parle mal.' })
  expect(sent.status).toBe(303)
  const receipt = await read(browser.get(sent.headers.get('location') ?? ''))
  for (const part of ['C’est bien reçu.', 'Test lead', '15 décembre 2026', 'habitude, pas une règle'])
    expect(receipt).toContain(part)
  const task = await newestTask(house(), 'voice:complaint')
  expect([task.owner, task.dossier]).toEqual([house().centre.workers.lead, null])
  const pilot = await house().browse('caseworker')
  expect((await pilot.get(`/voices/${task.cause}`)).status).toBe(404)
  expect(await read(pilot.get(`/people/${file.personId}/say`))).not.toContain('Se plaint')
  expect((await reply(house(), 'caseworker', { id: task.cause, outcome: 'unfounded' })).status).not.toBe(303)
  const seen = await house().inside(
    db => db.selectFrom('voice').select('id').where('kind', '=', 'complaint').execute(),
    house().centre.workers.caseworker,
  )
  expect(seen).toEqual([])
  const answered = await reply(house(), 'lead', { id: task.cause, outcome: 'founded', told: 'letter' })
  expect(answered.status).toBe(303)
  const { document } = await lastSaid(house(), file.personId)
  expect(document).not.toBeNull()
  expect((await pilot.get(`/documents/${document}`)).status).toBe(404)
  for (const tab of ['letters', 'timeline'])
    expect(await read(pilot.get(`/dossiers/${file.dossierId}/${tab}`))).not.toContain('une plainte')
  expect(await read(browser.get('/fr/file/status'))).toContain('Réponse à ce que vous avez dit')
})

test('the database refuses a complaint that is given to the pilot', async () => {
  const { centre, engine } = house()
  const insert = `insert into voice (tenant_id, id, number, kind, topic, person_id, dossier_id, channel, said_at, asked_id, due_on)
    values ('${centre.tenantId}', '${uuidv7()}', 'V-x', 'complaint', 'way', '${file.personId}', '${file.dossierId}', 'web', now(),
      '${centre.workers.caseworker}', current_date)`
  await expect(engine.pool.query(insert)).rejects.toThrow(/never goes to the pilot/)
})

const on = (day: number, month: number) => ({
  'on-day': `${day}`,
  'on-month': `${month}`,
  'on-year': '2026',
})

test('without a screen: written down at the counter, answered by letter, its day past it calls who leads', async () => {
  const quiet = await givenRequest(house(), { personId: await givenPerson(house(), { noOnlineView: true }) })
  const desk = await house().browse('reception')
  const typed = { ...on(1, 12), channel: 'phone', words: 'Rue Neuve 3, dès lundi.' }
  const moved = `/people/${quiet.personId}/say/moved`
  expect((await desk.post(moved, { ...typed, words: '' })).status).toBe(422)
  expect((await desk.post(moved, typed)).status).toBe(303)
  expect(await read(desk.get(`/people/${quiet.personId}/say`))).toContain('Déclare un changement')
  const task = await newestTask(house(), 'voice:change')
  const online = await reply(house(), 'caseworker', { id: task.cause, outcome: 'recorded' })
  expect([online.status, await online.text()]).toEqual([422, expect.stringContaining('ne lit rien en ligne')])
  house().clock.set('2026-12-09T09:00:00Z')
  const system = { tenantId: house().centre.tenantId, actor: { kind: 'system' } } as const
  await house().execute(noticeLateVoices, system, {})
  await house().execute(noticeLateVoices, system, {})
  const late = (await openTasks(house(), 'voice:late')).filter(({ cause }) => cause === task.cause)
  expect(late.map(({ owner }) => owner)).toEqual([house().centre.workers.lead])
  expect(
    (await reply(house(), 'caseworker', { id: task.cause, outcome: 'recorded', told: 'letter' })).status,
  ).toBe(303)
  expect((await openTasks(house(), 'voice:late')).filter(({ cause }) => cause === task.cause)).toEqual([])
  const letter = await house().inside(db =>
    db
      .selectFrom('document')
      .select(['kind', 'sent_how'])
      .where('dossier_id', '=', quiet.dossierId)
      .execute(),
  )
  expect(letter).toEqual([{ kind: 'answer-letter', sent_how: 'post' }])
  expect((await (await person(quiet.personId)).get('/fr/file/say')).headers.get('location')).toBe(
    '/fr/file/status',
  )
  house().clock.set('2026-11-24T09:00:00Z')
})
