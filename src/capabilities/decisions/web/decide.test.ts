import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { givenProposal } from '../testing/given-proposal.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T13:30:00Z'))

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

test('the secretary decides item by item, and is led to the next one', async () => {
  const meetingId = await givenMeeting(house())
  const first = await givenProposal(house(), { familyName: 'Lambin', meetingId, position: 1 })
  const second = await givenProposal(house(), { familyName: 'Maes', meetingId, position: 2 })
  const secretary = await house().browse('secretary')
  const item = `/meetings/${meetingId}/items/${first.requestId}`
  const form = await (await secretary.get(`${item}/decision`)).text()
  expect(form).toContain('value="1\u00a0314,20"')
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
