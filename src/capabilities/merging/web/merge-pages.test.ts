import { beforeAll, expect, test } from 'vitest'
import { givenRight } from '#capabilities/payments/testing/given-right.ts'
import { giveCitizenCode } from '#capabilities/people/index.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()
let [kept, merged] = ['', '']

beforeAll(async () => {
  kept = await givenPerson(house(), { familyName: 'Benali', givenName: 'Samir' })
  merged = await givenPerson(house(), {
    familyName: 'Ben Ali',
    givenName: 'Samir',
    safeContactNote: 'Pas le soir',
  })
  for (const personId of [kept, merged]) await givenRequest(house(), { personId, state: 'enquiry' })
})

const proposal = () => ({ one: kept, other: merged, oneVersion: '1', otherVersion: '1' })

const codeOf = (personId: string) =>
  house().inside(db =>
    giveCitizenCode(
      { db, tenantId: house().centre.tenantId, now: house().clock.now() },
      { personId, pin: null, actorId: house().centre.workers.reception, secrets: house().tools.secrets },
    ),
  )

test('looked for, laid side by side, proposed with a reason, decided by another; the person reads it', async () => {
  const counter = await house().browse('reception')
  expect(await (await counter.get(`/people/${kept}/merge?q=Ben`)).text()).toContain(`with=${merged}`)
  const both = await (await counter.get(`/people/${kept}/merge?with=${merged}`)).text()
  expect(both).toContain('Pas le soir')
  expect(both).toContain('diffère')
  const empty = await counter.post(`/people/${kept}/merge`, { ...proposal(), kept, reason: '' })
  expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Écrivez pourquoi.')])
  const reason = 'Le même visage, la même rue.'
  const sent = await counter.post(`/people/${kept}/merge`, { ...proposal(), kept, reason })
  expect(sent.headers.get('location')).toBe(`/people/${kept}?done=merge-proposed`)
  const lead = await house().browse('lead')
  const list = await (await lead.get('/merges')).text()
  const [, id] = /\/merges\/([0-9a-f-]{36})/.exec(list) ?? []
  expect(await (await lead.get('/work?whose=services')).text()).toContain('Deux fiches, une seule personne')
  const code = await codeOf(merged)
  const person = await house().browse({ personId: merged })
  const versions = { version: '1', keptVersion: '1', mergedVersion: '1' }
  const done = await lead.post(`/merges/${id}`, { ...versions, answer: 'one', refusal: '' })
  expect(done.headers.get('location')).toBe('/merges?done=decided')
  const own = await (await (await house().browse({ personId: kept })).get('/fr/file/status')).text()
  expect(own).toContain('Vos deux dossiers sont devenus un seul')
  expect(own).toContain(reason)
  expect((await person.get('/fr/file/status')).headers.get('location')).toBe('/fr/file')
  const birth = { 'birth-day': '14', 'birth-month': '3', 'birth-year': '1987' }
  const door = await (await house().browse()).post('/fr/file', { code, ...birth, pin: '' })
  expect(await door.text()).toContain('Ce code a changé')
})

test('undone on its page, thing by thing', async () => {
  const lead = await house().browse('lead')
  const [, id] = /\/merges\/([0-9a-f-]{36})/.exec(await (await lead.get('/merges')).text()) ?? []
  const file = await givenRequest(house(), { personId: kept, kind: 'energy' })
  const page = await (await lead.get(`/merges/${id}/undo`)).text()
  expect(page).toContain(`side-${file.requestId}`)
  const bare = await lead.post(`/merges/${id}/undo`, { version: '2', reason: 'Deux frères.' })
  expect([bare.status, await bare.text()]).toEqual([
    422,
    expect.stringContaining('Dites à qui chaque ligne revient'),
  ])
  const sides = { [`side-${file.requestId}`]: 'kept' }
  const done = await lead.post(`/merges/${id}/undo`, { version: '2', reason: 'Deux frères.', ...sides })
  expect(done.headers.get('location')).toBe('/merges?done=undone')
  expect(await (await lead.get(`/people/${merged}`)).text()).toContain('Samir Ben Ali')
})

test('two who are paid the same for the same time are not made one; the database agrees', async () => {
  const [a, b] = [await givenRight(house()), await givenRight(house())]
  const counter = await house().browse('reception')
  const both = {
    one: a.personId,
    other: b.personId,
    oneVersion: '1',
    otherVersion: '1',
    kept: a.personId,
    reason: 'x',
  }
  const refused = await counter.post(`/people/${a.personId}/merge`, both)
  expect(await refused.text()).toContain('Les deux reçoivent la même aide')
  const { tenantId, workers } = house().centre
  await house().engine.pool.query(`insert into person_merge (tenant_id, id, kept_id, merged_id, state, reason,
      kept_version, merged_version, proposed_by, proposed_at)
    values ('${tenantId}', '${a.dossierId}', '${a.personId}', '${b.personId}', 'proposed', 'x', 1, 1, '${workers.reception}', now())`)
  await house().engine.pool.query(`update person_merge set state = 'merged', decided_by = '${workers.lead}', decided_at = now(),
    undo_until = current_date + 30 where id = '${a.dossierId}'`)
  await expect(
    house().engine.pool.query(`update dossier set person_id = '${a.personId}' where id = '${b.dossierId}'`),
  ).rejects.toThrow(/two rights of one kind/)
})
