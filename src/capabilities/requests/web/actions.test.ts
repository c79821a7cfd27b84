import { beforeAll, expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { requestCard } from '../queries/request-cards.ts'
import { givenRequest } from '../testing/given-request.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

type Role = 'reception' | 'caseworker' | 'otherCaseworker' | 'lead' | 'clerk' | 'director' | 'it'

const send = async (role: Role, path: string, values: Readonly<Record<string, string>>) => {
  const response = await (await house().browse(role)).post(path, { _submission: uuidv7(), ...values })
  return { response, html: response.status === 303 ? '' : await response.text() }
}

const card = (requestId: string) => house().inside(db => requestCard(db, requestId))

test('a request is taken back with its reason, and the page says it', async () => {
  const { requestId } = await givenRequest(house())
  const { response } = await send('reception', `/requests/${requestId}/withdraw`, {
    reason: 'J’ai trouvé du travail.',
  })
  expect(response.headers.get('location')).toBe(`/requests/${requestId}?done=withdrawn`)
  expect(await card(requestId)).toMatchObject({ state: 'withdrawn', endReason: 'J’ai trouvé du travail.' })
  const page = await (
    await (await house().browse('reception')).get(`/requests/${requestId}?done=withdrawn`)
  ).text()
  expect(page).toContain('La demande est retirée.')
  expect(page).not.toContain(`/requests/${requestId}/withdraw`)
})

test('once decided nothing is taken back: said, and what was typed is kept', async () => {
  const { requestId } = await givenRequest(house(), { state: 'decided' })
  const { response, html } = await send('caseworker', `/requests/${requestId}/withdraw`, {
    reason: 'Trop tard ?',
  })
  expect(response.status).toBe(422)
  expect(html).toContain('La demande n’en est plus là.')
  expect(html).toContain('Trop tard ?')
})

test.each([
  ['', 'Écrivez pourquoi'],
  [' \u202e ', 'Écrivez pourquoi'],
  ['a'.repeat(501), 'au plus 500 caractères'],
  ['a\u0000b', 'Un caractère ne peut pas être gardé.'],
])('a reason like %o is not one', async (reason, sentence) => {
  const { requestId } = await givenRequest(house())
  const { html } = await send('reception', `/requests/${requestId}/withdraw`, { reason })
  expect(html).toContain(sentence)
  expect(await card(requestId)).toMatchObject({ state: 'acknowledged' })
})

test('a request for another centre is sent on, its clock kept', async () => {
  const { requestId } = await givenRequest(house(), { requestedOn: '2026-11-18' })
  const values = { nis: '21004', reason: 'Elle habite à Bruxelles depuis août.' }
  const { response } = await send('caseworker', `/requests/${requestId}/transfer`, values)
  expect(response.status).toBe(303)
  const sent = await card(requestId)
  expect(sent).toMatchObject({ state: 'transferred', endReason: expect.stringContaining('(21004)') })
  expect(sent?.clocks.find(({ kind }) => kind === 'transfer')).toMatchObject({
    dueOn: '2026-11-23',
    stoppedOn: '2026-11-23',
  })
})

test.each([
  ['2026-11-17', '21004', 'Les cinq jours sont passés'],
  ['2026-11-23', '00000', 'Choisissez le CPAS dans la liste.'],
  ['2026-11-23', 'x', 'Choisissez le CPAS dans la liste.'],
  ['2026-11-23', '21015', 'C’est notre propre CPAS.'],
])('asked on %s, to %s: %s', async (requestedOn, nis, sentence) => {
  const { requestId } = await givenRequest(house(), { requestedOn })
  const { html } = await send('caseworker', `/requests/${requestId}/transfer`, { nis, reason: 'Résidence.' })
  expect(html).toContain(sentence)
  expect(await card(requestId)).toMatchObject({ state: 'acknowledged' })
})

test('a human names another pilot and says why; the one before stays in the history', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const { requestId } = await givenRequest(house())
  house().clock.set('2026-11-23T09:05:00Z')
  const { workers } = house().centre
  const values = { version: '2', pilotId: workers.otherCaseworker, reason: 'Elle parle sa langue.' }
  const { response } = await send('lead', `/requests/${requestId}/pilot`, values)
  expect(response.status).toBe(303)
  expect(await card(requestId)).toMatchObject({
    pilot: { id: workers.otherCaseworker },
    service: { id: house().centre.services.housing },
    pilotReason: { code: 'human', words: 'Elle parle sa langue.' },
  })
  const history = await house().inside(db =>
    db
      .selectFrom('request_pilot')
      .select(['worker_id', 'named_by', 'until'])
      .where('request_id', '=', requestId)
      .orderBy('since')
      .execute(),
  )
  expect(history).toMatchObject([
    { worker_id: workers.caseworker, named_by: null },
    { worker_id: workers.otherCaseworker, named_by: workers.lead, until: null },
  ])
})

test('two pilots at one instant are impossible in the database', async () => {
  const { requestId } = await givenRequest(house())
  const twice = house().inside(db =>
    db
      .insertInto('request_pilot')
      .values({
        tenant_id: house().centre.tenantId,
        request_id: requestId,
        worker_id: house().centre.workers.otherCaseworker,
        since: house().clock.now().add({ hours: 1 }),
        reason: '{}',
      })
      .execute(),
  )
  await expect(twice).rejects.toThrow(/exclusion constraint/)
})

test('a stale naming is refused with the pilot of now in sight', async () => {
  const { requestId } = await givenRequest(house())
  const values = { version: '1', pilotId: house().centre.workers.otherCaseworker, reason: 'Parce que.' }
  const { response, html } = await send('lead', `/requests/${requestId}/pilot`, values)
  expect(response.status).toBe(422)
  expect(html).toContain('Quelqu’un a changé cette demande entre-temps.')
  expect(html).toMatch(/name="version" value="2"/)
  expect(html).toContain('Parce que.')
})

test.each(['', 'x', '00000000-0000-7000-8000-000000000000'])('%o is no pilot', async pilotId => {
  const { requestId } = await givenRequest(house())
  const { response } = await send('lead', `/requests/${requestId}/pilot`, {
    version: '2',
    pilotId,
    reason: 'Oui.',
  })
  expect(response.status).toBe(422)
})

test.each<[Role, string, number]>([
  ['reception', '', 200],
  ['reception', '/withdraw', 200],
  ['reception', '/transfer', 403],
  ['reception', '/pilot', 403],
  ['clerk', '', 200],
  ['clerk', '/withdraw', 403],
  ['otherCaseworker', '', 200],
  ['otherCaseworker', '/withdraw', 403],
  ['otherCaseworker', '/transfer', 403],
  ['caseworker', '/transfer', 200],
  ['caseworker', '/pilot', 200],
  ['director', '', 200],
  ['director', '/pilot', 403],
  ['it', '', 403],
])('%s opening a request%s: %i', async (role, path, status) => {
  const { requestId } = await givenRequest(house())
  expect((await (await house().browse(role)).get(`/requests/${requestId}${path}`)).status).toBe(status)
})

test('the counter sees state, step and pilot, never what was told', async () => {
  const { requestId } = await givenRequest(house())
  const page = async (role: Role) => (await (await house().browse(role)).get(`/requests/${requestId}`)).text()
  const [counter, pilot] = [await page('reception'), await page('caseworker')]
  for (const html of [counter, pilot]) expect(html).toContain('Test caseworker s’en occupe.')
  expect(counter).not.toContain('plus rien pour finir le mois')
  expect(pilot).toContain('plus rien pour finir le mois')
})

test('an address without a request behind it is a page that is not there', async () => {
  const browser = await house().browse('reception')
  expect((await browser.get('/requests/not-an-id')).status).toBe(404)
  expect((await browser.get(`/requests/${uuidv7()}`)).status).toBe(404)
})
