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
const grant = {
  outcome: 'grant',
  version: '0',
  amountCents: '1.314,20',
  per: 'month',
  paidEvery: 'month',
  paidHow: 'transfer',
  'fromOn-day': '2',
  'fromOn-month': '11',
  'fromOn-year': '2026',
  'untilOn-day': '',
  'untilOn-month': '',
  'untilOn-year': '',
  amendMotive: '',
  motivesFact: 'Elle vit seule.',
  motivesLaw: 'Art. 14 §1, 2°.',
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

test('the secretary decides item by item, and is led to the next one', async () => {
  const meetingId = await givenMeeting(house())
  const first = await givenProposal(house(), { familyName: 'Lambin', meetingId, position: 1 })
  const second = await givenProposal(house(), { familyName: 'Maes', meetingId, position: 2 })
  const secretary = await house().browse('secretary')
  const item = `/meetings/${meetingId}/items/${first.requestId}`
  const form = await (await secretary.get(`${item}/decision`)).text()
  expect(form).toContain('value="1314,20"')
  expect(form).toContain('Loi du 26.05.2002, art. 3 et 14')
  const recorded = await secretary.post(`${item}/decision`, grant)
  expect(recorded.headers.get('location')).toBe(`/meetings/${meetingId}/items/${second.requestId}?done=next`)
  const page = await (await secretary.get(`/meetings/${meetingId}`)).text()
  expect(page).toContain('1 sur 2 décidées')
  const last = await secretary.post(`/meetings/${meetingId}/items/${second.requestId}/decision`, {
    outcome: 'adjourn',
    version: '0',
    missing: 'Le bail.',
  })
  expect(last.headers.get('location')).toBe(`/meetings/${meetingId}?done=recorded`)
})

test('an amended amount says the difference and asks why; what was typed stays', async () => {
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  const secretary = await house().browse('secretary')
  const path = `/meetings/${meetingId}/items/${requestId}/decision`
  const amended = { ...grant, amountCents: '1 300', motivesFact: 'Hostile <script>alert(1)</script>' }
  const answer = await secretary.post(path, amended)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toMatch(/Le calcul donne 1\s314,20\s€ : il y a -14,20\s€ de différence/)
  expect(page).toContain('value="1 300"')
  expect(page).toContain('Hostile &lt;script&gt;')
  const kept = await secretary.post(path, { ...amended, amendMotive: 'Un tiers paie l’eau.' })
  expect(kept.status).toBe(303)
  const read = await (await secretary.get(`/meetings/${meetingId}/items/${requestId}`)).text()
  expect(read).toContain('Un tiers paie l’eau.')
  expect(read).toContain('Hostile &lt;script&gt;')
})

test.each([
  ['no outcome', { outcome: 'perhaps' }, 'Choisissez ce que le comité décide.'],
  ['no motive', { motivesLaw: ' ' }, 'Écrivez les motifs de droit.'],
  ['no amount', { amountCents: '' }, 'Écrivez un montant en euros'],
  ['a day that does not exist', { 'fromOn-day': '31' }, 'Écrivez une date qui existe'],
  ['an effect before the request', { 'fromOn-day': '1' }, 'au plus tôt le jour de la demande'],
  ['a refusal without its condition', { outcome: 'refuse' }, 'Choisissez la condition'],
])('a decision is refused with %s', async (_, change, sentence) => {
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  const secretary = await house().browse('secretary')
  const answer = await secretary.post(`/meetings/${meetingId}/items/${requestId}/decision`, {
    ...grant,
    ...change,
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(sentence)
})

test('of two who record the same item, the second sees both versions and loses none', async () => {
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  const secretary = await house().browse('secretary')
  const path = `/meetings/${meetingId}/items/${requestId}/decision`
  await secretary.post(path, { ...grant, motivesFact: 'La première version.' })
  const stale = await secretary.post(path, { ...grant, motivesFact: 'La seconde version.' })
  expect(stale.status).toBe(422)
  const page = await stale.text()
  expect(page).toContain('Quelqu’un a enregistré autre chose')
  expect(page).toContain('La première version.')
  expect(page).toContain('La seconde version.')
  expect(page).toContain('name="version" value="1"')
  expect((await secretary.post(path, { ...grant, version: '1' })).status).toBe(303)
})

test('nothing is decided before the day of the meeting', async () => {
  const meetingId = await givenMeeting(house(), { heldOn: '2026-11-25' })
  const { requestId } = await givenProposal(house(), { meetingId })
  const secretary = await house().browse('secretary')
  const path = `/meetings/${meetingId}/items/${requestId}/decision`
  expect(await (await secretary.get(path)).text()).toContain('Le comité se réunit le mercredi')
  expect((await secretary.post(path, grant)).status).toBe(422)
})

test.each(['/meetings/nothing', '/meetings/0190b0a0-0000-7000-8000-000000000000'])(
  'an address without a meeting is not found: %s',
  async path => expect((await (await house().browse('secretary')).get(path)).status).toBe(404),
)
