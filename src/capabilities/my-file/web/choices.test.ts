import { expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()

const chosen = {
  version: '1',
  contactChannel: 'phone',
  language: 'fr',
  interpreterLanguage: '',
  safeContactNote: '',
}

const reachTasks = (dossierId: string) =>
  house().inside(db =>
    db
      .selectFrom('task')
      .select('owner_id as owner')
      .where('kind', '=', 'people:reach')
      .where('dossier_id', '=', dossierId)
      .execute(),
  )

test('a person chooses how they are told: versions are kept, the pilot hears only of what concerns safety', async () => {
  const { personId, dossierId } = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse({ personId })
  expect(await (await browser.get('/nl/file/choices')).text()).toContain('Mijn keuzes')
  const easy = { ...chosen, contactChannel: 'in-person', easyRead: 'yes' }
  expect((await browser.post('/fr/file/choices', easy)).headers.get('location')).toBe(
    '/fr/file/choices?done=yes',
  )
  expect(await reachTasks(dossierId)).toEqual([])
  const safe = { ...easy, version: '2', sharedPhone: 'yes', safeContactNote: 'Le mardi matin.' }
  expect((await browser.post('/fr/file/choices', safe)).status).toBe(303)
  expect(await reachTasks(dossierId)).toEqual([{ owner: house().centre.workers.caseworker }])
  const person = await house().inside(db =>
    db
      .selectFrom('person')
      .select(['version', 'shared_phone as shared', 'easy_read as easy', 'contact_channel as channel'])
      .where('id', '=', personId)
      .executeTakeFirst(),
  )
  expect(person).toEqual({ version: 3, shared: true, easy: true, channel: 'in-person' })
  const before = await house().inside(db =>
    db.selectFrom('person_version').select('changed_by as by').where('person_id', '=', personId).execute(),
  )
  expect(before).toEqual([{ by: personId }, { by: personId }])
})

test('what somebody changed meanwhile is shown, and a way that is not known is refused', async () => {
  const { personId } = await givenRequest(house(), {
    personId: await givenPerson(house(), { email: null }),
    state: 'enquiry',
  })
  const browser = await house().browse({ personId })
  const mail = await browser.post('/fr/file/choices', { ...chosen, contactChannel: 'email' })
  expect([mail.status, await mail.text()]).toEqual([422, expect.stringContaining('Dites-le d’abord')])
  expect((await browser.post('/fr/file/choices', { ...chosen, language: 'nl' })).status).toBe(303)
  const stale = await browser.post('/fr/file/choices', chosen)
  const html = await stale.text()
  expect([stale.status, html]).toEqual([422, expect.stringContaining('changé entre-temps')])
  expect(html).toMatch(/value="nl" checked/)
})

test('whoever wants nothing online is signed out everywhere at once, and no code opens it again', async () => {
  const { personId, dossierId } = await givenRequest(house(), { state: 'enquiry' })
  const [here, elsewhere] = [await house().browse({ personId }), await house().browse({ personId })]
  expect((await here.post('/fr/file/choices', { ...chosen, noOnlineView: 'yes' })).status).toBe(303)
  for (const browser of [here, elsewhere])
    expect((await browser.get('/fr/file/status')).headers.get('location')).toBe('/fr/file')
  const again = await house().browse({ personId })
  expect(await (await again.get('/fr/file/choices')).text()).toContain('ne se lit pas en ligne')
  expect(await reachTasks(dossierId)).toHaveLength(1)
})
