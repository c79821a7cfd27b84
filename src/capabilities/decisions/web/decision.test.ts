import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { meetingCard } from '../queries/meetings.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { givenProposal } from '../testing/given-proposal.ts'
import { givenPublished } from '../testing/given-published.ts'
import { givenRecorded, plainAdjournment } from '../testing/given-recorded.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T15:00:00Z'))

const open = async (role: Parameters<ReturnType<typeof house>['browse']>[0], path: string) =>
  (await house().browse(role)).get(path)
const everybody = [
  ...(['reception', 'caseworker', 'otherCaseworker', 'lead', 'clerk', 'committee'] as const),
  ...(['secretary', 'president', 'director', 'finance', 'dpo', 'it'] as const),
]
const posted = {
  how: 'registered-post',
  'on-day': '24',
  'on-month': '11',
  'on-year': '2026',
  proof: 'RR 1',
}

test('the president rereads everything, names who is there and closes', async () => {
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId, familyName: 'Aerts' })
  const president = await house().browse('president')
  const path = `/meetings/${meetingId}/close`
  expect(await (await president.get(path)).text()).toContain('Un point n’est pas décidé')
  await givenRecorded(house(), { meetingId, requestId })
  const page = await (await president.get(path)).text()
  expect(page).toContain('Nora Aerts')
  expect(page).toMatch(/1\s314,20\s€/)
  const version = String((await house().inside(db => meetingCard(db, meetingId)))?.version)
  const nobody = await president.post(path, { version })
  expect(nobody.status).toBe(422)
  expect(await nobody.text()).toContain('Cochez les membres présents, et vous-même.')
  const presentIds = [house().centre.workers.president, house().centre.workers.committee]
  const closed = await president.post(path, { version, presentIds })
  expect(closed.headers.get('location')).toBe(`/meetings/${meetingId}?done=closed`)
  const meeting = await (await president.get(`/meetings/${meetingId}?done=closed`)).text()
  expect(meeting).toContain('La réunion est clôturée.')
  expect(meeting).toContain('Procès-verbal (PDF)')
  const again = await president.post(path, { version, presentIds })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('vient d’être clôturée par quelqu’un d’autre')
})

test('only the presidency sees the page that closes', async () => {
  const meetingId = await givenMeeting(house())
  const letIn: string[] = []
  for (const role of everybody)
    if ((await open(role, `/meetings/${meetingId}/close`)).status === 200) letIn.push(role)
  expect(letIn).toEqual(['president'])
})

test('who reads a decision and its letter before it leaves: never the counter', async () => {
  const { decisionId } = await givenPublished(house())
  for (const path of [`/decisions/${decisionId}`, `/decisions/${decisionId}/letter.pdf`]) {
    const readers: string[] = []
    for (const role of everybody) if ((await open(role, path)).status === 200) readers.push(role)
    expect(readers.toSorted()).toEqual(
      ['caseworker', 'clerk', 'committee', 'director', 'lead', 'president', 'secretary'].toSorted(),
    )
  }
})

test('the letter is read before, sent once, then shown as it was sent', async () => {
  const { decisionId, requestId, personId } = await givenPublished(house())
  const clerk = await house().browse('clerk')
  const path = `/decisions/${decisionId}`
  const preview = await clerk.get(`${path}/letter.pdf`)
  expect(preview.headers.get('content-disposition')).not.toContain('Haddad')
  const text = (await readPdf(new Uint8Array(await preview.arrayBuffer()))).text
  expect(text).toContain('Nora Haddad')
  const wrong = await clerk.post(`${path}/notification`, { ...posted, requestId, proof: '', 'on-day': '31' })
  expect(wrong.status).toBe(422)
  const page = await wrong.text()
  expect(page).toContain('Écrivez le numéro du recommandé')
  expect(page).toContain('Écrivez une date qui existe')
  expect(page).toContain('value="31"')
  const sent = await clerk.post(`${path}/notification`, { ...posted, requestId })
  expect(sent.headers.get('location')).toBe(`${path}?done=sent`)
  const after = await (await clerk.get(path)).text()
  expect(after).toContain('Par recommandé, le mardi 24')
  expect(after).toContain('RR 1')
  expect(after).not.toContain('Notifier la décision')
  expect((await clerk.get(`${path}/letter.pdf`)).status).toBe(404)
  const again = await clerk.post(`${path}/notification`, { ...posted, requestId })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('déjà été notifiée le 24')
  const { rows } = await house().engine.pool.query(
    "select distinct action from journal_event where person_id = $1 and action like 'decisions:%' order by action",
    [personId],
  )
  expect(rows.map(({ action }) => action)).toEqual([
    'decisions:close-meeting',
    'decisions:decision',
    'decisions:preview-letter',
    'decisions:record',
    'decisions:send-notification',
  ])
})

test('what is missing is said, and where it is filled in', async () => {
  const nowhere = { noAddress: true, street: null, postalCode: null, municipality: null }
  const personId = await givenPerson(house(), nowhere)
  const { decisionId } = await givenPublished(house(), { personId })
  const page = await (await open('clerk', `/decisions/${decisionId}`)).text()
  expect(page).toContain('Aucune adresse postale')
  expect(page).toContain(`href="/people/${personId}"`)
  expect(page).not.toContain('Par recommandé')
  expect(page).toContain('Remise en main propre')
})

test('an adjournment and an open meeting send nothing', async () => {
  const adjourned = await givenPublished(house(), { content: plainAdjournment })
  expect(await (await open('clerk', `/decisions/${adjourned.decisionId}`)).text()).toContain(
    'La demande est retournée à l’enquête.',
  )
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  const decisionId = await givenRecorded(house(), { meetingId, requestId })
  expect(await (await open('lead', `/decisions/${decisionId}`)).text()).toContain('peut encore changer')
  expect((await open('lead', `/decisions/${decisionId}/letter.pdf`)).status).toBe(404)
})

test('the agenda prints in the reader’s language, with what is proposed', async () => {
  const meetingId = await givenMeeting(house())
  await givenProposal(house(), { meetingId, familyName: 'Aerts' })
  const answer = await open('committee', `/meetings/${meetingId}/agenda.pdf`)
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="agenda-2026-11-24.pdf"')
  const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(pdf.accessible).toBe(true)
  expect(pdf.text).toContain('Nora Aerts')
  expect(pdf.text).toMatch(/1\s314,20\s€/)
  expect((await open('caseworker', `/meetings/${meetingId}/agenda.pdf`)).status).toBe(403)
})

test.each(['nothing', '0190b0a0-0000-7000-8000-000000000000'])(
  'an address without a decision is not found: %s',
  async id => expect((await open('director', `/decisions/${id}`)).status).toBe(404),
)
