import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()

/** A planned interview of the caseworker, in so many days at ten. */
async function appointment(days: number, channel = 'phone') {
  const file = await givenRequest(house(), { state: 'enquiry' })
  const { pool } = house().engine
  const { tenantId, workers } = house().centre
  await pool.query(
    `update person set contact_channel = $1, phone = '0470 00 00 01', street = 'Rue X 1', postal_code = '1030',
       municipality = 'Schaerbeek', no_address = false, safe_contact_note = null where id = $2`,
    [channel, file.personId],
  )
  const at = house()
    .clock.now()
    .add({ hours: 24 * days + 2 })
  const id = uuidv7()
  await pool.query(
    `insert into encounter (tenant_id, id, dossier_id, request_id, kind, planned_at, place, worker_id, recorded_by, recorded_at)
     values ($1, $2, $3, $4, 'interview', $5, 'Bureau B1', $6, $6, now())`,
    [tenantId, id, file.dossierId, file.requestId, at.toString(), workers.caseworker],
  )
  return { ...file, encounterId: id }
}

async function recorded() {
  house().clock.set('2026-11-23T07:05:00Z')
  await house().engine.pool.query('truncate absence, stand_in, absence_appointment cascade')
  const reception = await house().browse('reception')
  const answer = await reception.post('/absences/new', {
    _submission: uuidv7(),
    workerId: house().centre.workers.caseworker,
    kind: 'sudden',
    'from-day': '',
    'from-month': '',
    'from-year': '',
  })
  const place = answer.headers.get('location') ?? ''
  return {
    reception,
    place: place.replace('?done=recorded', ''),
    page: async () => (await reception.get(place)).text(),
  }
}

test('at 8:05 the counter says that somebody is ill: all is proposed on one page, and accepted together', async () => {
  house().clock.set('2026-11-23T07:05:00Z')
  const soon = await appointment(1)
  const later = await appointment(10, 'post')
  const { reception, place, page } = await recorded()
  const text = await page()
  expect(text).toContain('L’absence est notée, et quelqu’un remplace déjà.')
  expect(text).toContain('Test lead')
  expect(text.split('Qui reprend').length).toBeGreaterThan(3)
  const lead = house().centre.workers.lead
  const answer = await reception.post(`${place}/settle`, {
    _submission: uuidv7(),
    version: '1',
    [`a.${soon.encounterId}`]: lead,
    [`a.${later.encounterId}`]: lead,
    [`r.${soon.requestId}`]: house().centre.workers.director,
  })
  expect(answer.headers.get('location')).toBe(`${place}?done=settled`)
  const after = await (await reception.get(place)).text()
  expect(after).toContain('Appeler : les mots à dire')
  expect(after).toContain('Imprimer la lettre')
  const { rows } = await house().engine.pool.query(
    `select t.owner_id, t.kind, t.cause_id from task t where t.kind = 'presence:call' and t.done_at is null`,
  )
  expect(rows).toMatchObject([{ owner_id: lead }])
  const words = await (await reception.get(`/absences/calls/${rows[0].cause_id}`)).text()
  expect(words).toContain('Test lead vous recevra à sa place')
  expect(words).toContain('tel:0470000001')
  const meets = await house().engine.pool.query('select worker_id from encounter where id = $1', [
    soon.encounterId,
  ])
  expect(meets.rows).toEqual([{ worker_id: lead }])
  const request = await (await (await house().browse('reception')).get(`/requests/${soon.requestId}`)).text()
  expect(request).toContain('Test director répond à sa place')
  const own = await (await house().browse({ personId: later.personId })).get('/fr/file/status')
  expect(await own.text()).toContain('Test lead répond à sa place')
})

test('somebody who is away that day is not taken, and what was chosen stays', async () => {
  const { encounterId } = await appointment(2)
  const { reception, place } = await recorded()
  await reception.post('/absences/new', {
    _submission: uuidv7(),
    workerId: house().centre.workers.clerk,
    kind: 'planned',
    'from-day': '25',
    'from-month': '11',
    'from-year': '2026',
    'until-day': '25',
    'until-month': '11',
    'until-year': '2026',
  })
  const answer = await reception.post(`${place}/settle`, {
    _submission: uuidv7(),
    version: '1',
    [`a.${encounterId}`]: house().centre.workers.clerk,
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Cette personne n’est pas là ce jour-là.')
})

test('the form says what is wrong, in a sentence, and keeps what was typed', async () => {
  const { reception } = await recorded()
  const send = async (typed: Record<string, string>) => {
    const base = { _submission: uuidv7(), workerId: house().centre.workers.lead, kind: 'planned' }
    return (await reception.post('/absences/new', { ...base, ...typed })).text()
  }
  const from = { 'from-day': '27', 'from-month': '11', 'from-year': '2026' }
  expect(await send(from)).toContain('Une absence prévue a un dernier jour.')
  const until = { 'until-day': '26', 'until-month': '11', 'until-year': '2026' }
  expect(await send({ ...from, ...until })).toContain('Le dernier jour vient avant le premier.')
  expect(await send({ 'from-day': '20', 'from-month': '11', 'from-year': '2026', ...until })).toContain(
    'Cette date est passée.',
  )
  expect(await send({ workerId: '' })).toContain('Choisissez la personne.')
  expect(await send({ workerId: house().centre.workers.caseworker, ...until })).toContain('est déjà absente')
})

test('everyone is away: the page says so, and a human chooses somebody of elsewhere', async () => {
  const { reception, place } = await recorded()
  for (const role of ['lead', 'director'] as const)
    await reception.post('/absences/new', {
      _submission: uuidv7(),
      workerId: house().centre.workers[role],
      kind: 'sudden',
    })
  expect(await (await reception.get(place)).text()).toContain('Certains jours, personne ne remplace')
  const chosen = await reception.post(`${place}/choose`, {
    _submission: uuidv7(),
    version: '1',
    substituteId: house().centre.workers.otherCaseworker,
  })
  expect(chosen.status).toBe(303)
  expect(await (await reception.get(place)).text()).not.toContain('Certains jours, personne ne remplace')
})

test('back: what happened meanwhile, and the absence of others is nobody else’s to change', async () => {
  const { encounterId, personId } = await appointment(1)
  const { reception, place } = await recorded()
  await reception.post(`${place}/settle`, {
    _submission: uuidv7(),
    version: '1',
    [`a.${encounterId}`]: house().centre.workers.lead,
  })
  const clerk = await house().browse('clerk')
  expect((await clerk.get(place)).status).toBe(404)
  house().clock.set('2026-11-25T07:00:00Z')
  const self = await house().browse('caseworker')
  const answer = await self.post(`${place}/return`, { _submission: uuidv7(), version: '2' })
  expect(answer.headers.get('location')).toBe(`${place}/meanwhile?done=back`)
  const text = await (await self.get(`${place}/meanwhile?done=back`)).text()
  expect(text).toContain('Voici ce qui s’est passé.')
  expect(text).toContain('Un rendez-vous a été repris')
  const { rows } = await house().engine.pool.query('select given_name from person where id = $1', [personId])
  expect(text).toContain(rows[0].given_name)
})

test('the work of who is away stands in the lists of who stands in, and only then', async () => {
  const { requestId, dossierId } = await givenRequest(house(), { state: 'enquiry' })
  const { pool } = house().engine
  const { tenantId, workers, services } = house().centre
  await pool.query('update worker set service_ids = $1 where id = $2', [
    [services.general],
    workers.otherCaseworker,
  ])
  const taskId = uuidv7()
  await pool.query(
    `insert into task (tenant_id, id, kind, cause_id, dossier_id, request_id, owner_id, due_on, created_at)
     values ($1, $2, 'payments:ending', $2, $3, $4, $5, '2026-11-24', now())`,
    [tenantId, taskId, dossierId, requestId, workers.caseworker],
  )
  const other = await house().browse('otherCaseworker')
  const sees = async () => {
    const [today, work] = [await (await other.get('/today')).text(), await (await other.get('/work')).text()]
    return [today.includes(requestId), work.includes(taskId), (await other.get(`/tasks/${taskId}`)).status]
  }
  const { reception, place } = await recorded()
  expect(await sees()).toEqual([true, true, 200])
  await reception.post(`${place}/return`, { _submission: uuidv7(), version: '1' })
  expect(await sees()).toEqual([false, false, 404])
})
