import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { givenProposal } from '../testing/given-proposal.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T13:30:00Z'))

const plan = {
  'heldOn-day': '1',
  'heldOn-month': '12',
  'heldOn-year': '2026',
  startsAt: '9h30',
  place: 'Salle <b>verte</b>',
}

test('a meeting is planned without script, and what was typed comes back when it is wrong', async () => {
  const secretary = await house().browse('secretary')
  const wrong = await secretary.post('/meetings/new', { ...plan, startsAt: 'midi' })
  expect(wrong.status).toBe(422)
  const page = await wrong.text()
  expect(page).toContain('Écrivez l’heure avec deux points')
  expect(page).toContain('value="midi"')
  expect(page).toContain('Salle &lt;b&gt;verte&lt;/b&gt;')
  const right = await secretary.post('/meetings/new', plan)
  expect(right.status).toBe(303)
  const meeting = await (await secretary.get(right.headers.get('location') ?? '')).text()
  expect(meeting).toContain('La réunion est prévue.')
  expect(meeting).toContain('09:30 · Salle &lt;b&gt;verte&lt;/b&gt;')
  expect(meeting).toContain('L’ordre du jour est vide')
})

test('who sees meetings, and who sees an agenda', async () => {
  const meetingId = await givenMeeting(house())
  await givenProposal(house(), { familyName: 'Engels', meetingId })
  for (const role of ['committee', 'secretary', 'president', 'director'] as const) {
    const browser = await house().browse(role)
    expect((await browser.get('/meetings')).status).toBe(200)
    expect(await (await browser.get(`/meetings/${meetingId}`)).text()).toContain('Nora Engels')
  }
  for (const role of ['reception', 'clerk', 'finance', 'dpo', 'it', 'caseworker'] as const) {
    const browser = await house().browse(role)
    expect((await browser.get(`/meetings/${meetingId}`)).status).toBe(403)
    expect((await browser.get('/meetings')).status).toBe(role === 'caseworker' ? 200 : 403)
  }
})

test('a member reads an item of the agenda and nothing that is on none', async () => {
  const meetingId = await givenMeeting(house())
  const on = await givenProposal(house(), { familyName: 'Faes', meetingId })
  const off = await givenProposal(house(), { familyName: 'Gilson' })
  const member = await house().browse('committee')
  const page = await (await member.get(`/meetings/${meetingId}/items/${on.requestId}`)).text()
  expect(page).toContain('Elle vit seule et n’a pas de ressources.')
  expect(page).toContain('L. 26.05.2002, art. 14')
  expect(page).toMatch(/1\s?314,20\s?€/)
  expect(page).not.toContain('Décider ce point')
  expect((await member.get(`/meetings/${meetingId}/items/${off.requestId}`)).status).toBe(403)
  expect((await member.get(`/meetings/${meetingId}/items/${on.requestId}/decision`)).status).toBe(403)
  for (const role of ['reception', 'clerk', 'caseworker', 'finance', 'dpo', 'it'] as const) {
    const browser = await house().browse(role)
    expect((await browser.get(`/meetings/${meetingId}/items/${on.requestId}`)).status).toBe(403)
  }
})

test('reading an item is in the journal, for the committee’s purpose', async () => {
  const meetingId = await givenMeeting(house())
  const { housing } = house().centre.services
  const { requestId, dossierId } = await givenProposal(house(), { meetingId, serviceId: housing })
  const president = await house().browse('president')
  await president.get(`/meetings/${meetingId}/items/${requestId}`)
  const { rows } = await house().engine.pool.query(
    "select purpose, dossier_id, actor_role from journal_event where request_id = $1 and action = 'decisions:item'",
    [requestId],
  )
  expect(rows).toEqual([{ purpose: 'committee', dossier_id: dossierId, actor_role: 'president' }])
})

test('names leave the agenda a month after the meeting', async () => {
  const meetingId = await givenMeeting(house(), { heldOn: '2026-10-20', state: 'closed' })
  await givenProposal(house(), { familyName: 'Hanssens', meetingId })
  const secretary = await house().browse('secretary')
  const page = await (await secretary.get(`/meetings/${meetingId}`)).text()
  expect(page).toContain('les noms ne sont plus montrés')
  expect(page).not.toContain('Hanssens')
})

test('the agenda fills from the proposals that wait, moves and empties with plain forms', async () => {
  const meetingId = await givenMeeting(house())
  const first = await givenProposal(house(), { familyName: 'Ickx' })
  const second = await givenProposal(house(), { familyName: 'Jadot' })
  const secretary = await house().browse('secretary')
  const path = `/meetings/${meetingId}`
  expect(await (await secretary.get(path)).text()).toContain('Nora Ickx')
  for (const { requestId } of [first, second]) {
    const added = await secretary.post(`${path}/items`, { requestId })
    expect(added.headers.get('location')).toBe(`${path}?done=added`)
  }
  const moved = await secretary.post(`${path}/items/${second.requestId}/move`, { direction: 'up' })
  expect(moved.headers.get('location')).toBe(`${path}?done=moved`)
  const page = await (await secretary.get(path)).text()
  expect(page.indexOf('Nora Jadot')).toBeLessThan(page.indexOf('Nora Ickx'))
  const silent = await secretary.post(`${path}/items/${first.requestId}/remove`, { reason: ' ' })
  expect(silent.status).toBe(422)
  expect(await silent.text()).toContain('Écrivez pourquoi la demande est retirée.')
  await secretary.post(`${path}/items/${first.requestId}/remove`, { reason: 'Hospitalisée.' })
  expect(await (await secretary.get(path)).text()).toContain('Hospitalisée.')
})

test('from the file, the caseworker brings the request to a meeting', async () => {
  const meetingId = await givenMeeting(house(), { heldOn: '2026-12-15' })
  const { requestId } = await givenProposal(house(), { familyName: 'Kaya' })
  const caseworker = await house().browse('caseworker')
  const path = `/requests/${requestId}/agenda`
  expect(await (await caseworker.get(path)).text()).toContain('mardi 15')
  expect((await caseworker.post(path, {})).status).toBe(422)
  const answer = await caseworker.post(path, { meetingId })
  expect(answer.headers.get('location')).toBe(path)
  expect(await (await caseworker.get(path)).text()).toContain('déjà à l’ordre du jour')
  expect((await (await house().browse('reception')).get(path)).status).toBe(403)
})

test.each(['/meetings/nothing', '/meetings/0190b0a0-0000-7000-8000-000000000000'])(
  'an address without a meeting is not found: %s',
  async path => expect((await (await house().browse('secretary')).get(path)).status).toBe(404),
)
