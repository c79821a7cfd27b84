import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'

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
