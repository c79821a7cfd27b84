import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenSubmittedReport } from '../testing/reports.ts'

const house = useHouse()

const tabs = ['', '/household', '/computation', '/papers', '/letters', '/timeline', '/looks']

test.each(['caseworker', 'lead', 'director'] as const)('a %s reads every tab of the file', async role => {
  const { dossierId } = await givenRequest(house())
  const browser = await house().browse(role)
  for (const tab of tabs) {
    const answer = await browser.get(`/dossiers/${dossierId}${tab}`)
    expect([tab, answer.status]).toEqual([tab, 200])
    expect(await answer.text()).toContain('Nora Haddad')
  }
})

test.each(['reception', 'clerk'] as const)('a %s is led to the state of the person', async role => {
  const { dossierId, personId } = await givenRequest(house())
  const browser = await house().browse(role)
  const answer = await browser.get(`/dossiers/${dossierId}`)
  expect(answer.headers.get('location')).toBe(`/people/${personId}`)
  for (const tab of tabs.slice(1))
    expect((await browser.get(`/dossiers/${dossierId}${tab}`)).status).toBe(403)
})

test.each(['otherCaseworker', 'committee', 'dpo', 'it', 'finance'] as const)(
  'a %s without a relation to the file is refused',
  async role => {
    const { dossierId } = await givenRequest(house())
    const browser = await house().browse(role)
    for (const tab of tabs) expect((await browser.get(`/dossiers/${dossierId}${tab}`)).status).toBe(403)
  },
)

test('a file opened is one line of the journal, with the person', async () => {
  const { dossierId, personId } = await givenRequest(house())
  const browser = await house().browse('caseworker')
  await browser.get(`/dossiers/${dossierId}`)
  const { rows } = await house().engine.pool.query(
    `select action, person_id, purpose from journal_event where dossier_id = $1 and kind = 'read'`,
    [dossierId],
  )
  expect(rows).toEqual([{ action: 'enquiry:file', person_id: personId, purpose: 'pilot' }])
})

/** Puts the request on the agenda of a meeting of today. */
async function onAgenda(requestId: string, reportId: string): Promise<void> {
  const { engine, centre } = house()
  const { tenantId, workers } = centre
  const meetingId = uuidv7()
  await engine.pool.query(
    `insert into meeting (tenant_id, id, held_on, starts_at, place, state, secretary_id)
     values ($1, $2, current_date, '18:00', 'Salle 1', 'planned', $3)`,
    [tenantId, meetingId, workers.secretary],
  )
  await engine.pool.query(
    `insert into agenda_item (tenant_id, id, meeting_id, request_id, report_id, position, added_by, added_at)
     values ($1, $2, $3, $4, $5, 1, $6, now())`,
    [tenantId, uuidv7(), meetingId, requestId, reportId, workers.secretary],
  )
}

test.each(['committee', 'secretary', 'president'] as const)(
  'a %s reads the file and the report while it is on the agenda',
  async role => {
    const { dossierId, requestId } = await givenRequest(house(), { state: 'proposed' })
    const { reportId } = await givenSubmittedReport(house(), { dossierId, requestId })
    const browser = await house().browse(role)
    expect((await browser.get(`/dossiers/${dossierId}`)).status).toBe(403)
    await onAgenda(requestId, reportId)
    for (const tab of tabs) expect((await browser.get(`/dossiers/${dossierId}${tab}`)).status).toBe(200)
    const report = await (await browser.get(`/requests/${requestId}/report`)).text()
    expect(report).toContain('Elle vit seule et n’a pas de ressources.')
    expect((await browser.get(`/dossiers/${dossierId}/members`)).status).toBe(403)
  },
)
