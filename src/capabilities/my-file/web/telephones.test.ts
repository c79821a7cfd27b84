import { expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { makeDevice } from '../../../../test/support/authenticator.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { addTelephoneTo, askToAddTelephone, fileDoor, telephonesPath } from '../testing/with-telephone.ts'

const house = useHouse()
const door = fileDoor(house)
const later = (seconds: number) => house().clock.set(house().clock.now().add({ seconds }).toString())

async function given(givenName = 'Amina') {
  const personId = await givenPerson(house(), { givenName })
  const { dossierId } = await givenRequest(house(), { personId, state: 'enquiry' })
  return { personId, dossierId, browser: await house().browse({ personId }) }
}

async function withTelephone() {
  const person = await given()
  const device = makeDevice()
  expect((await addTelephoneTo(person.browser, device)).said).toBe(`${telephonesPath}?said=added`)
  return { ...person, device }
}

const opens = async (credential: string) => {
  const answer = await door.open(credential)
  return answer.status === 303 && answer.headers.get('set-cookie')?.startsWith('reliance_file=') === true
}

test('a telephone is added behind the door, opens it, and is removed with one press', async () => {
  const { personId, browser, device } = await withTelephone()
  const answer = await door.open(device.get(await door.options()))
  expect(answer.headers.get('location')).toBe('/fr/file/status')
  const page = await (await browser.get(telephonesPath)).text()
  expect(page).toContain('Dernière fois')
  const telephoneId = /name="telephoneId" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const stranger = await given('Lea')
  const theirs = { _submission: uuidv7(), telephoneId }
  expect((await stranger.browser.post(`${telephonesPath}/remove`, theirs)).status).toBe(422)
  expect(await opens(device.get(await door.options()))).toBe(true)
  const removed = await browser.post(`${telephonesPath}/remove`, { _submission: uuidv7(), telephoneId })
  expect(removed.headers.get('location')).toBe(`${telephonesPath}?said=removed`)
  expect(await opens(device.get(await door.options()))).toBe(false)
  const lines = await house().inside(db =>
    db.selectFrom('journal_event').select('action').where('person_id', '=', personId).execute(),
  )
  for (const action of ['my-file:add-telephone', 'my-file:enter', 'my-file:remove-telephone'])
    expect(lines.map(line => line.action)).toContain(action)
})

test('what was signed for something else, elsewhere, twice or by an unasked holder opens nothing', async () => {
  const { browser, device } = await withTelephone()
  expect(await opens(device.get(await door.options(), { verified: 'no' }))).toBe(false)
  expect(await opens(device.get(await door.options(), { origin: 'https://evil.example' }))).toBe(false)
  const once = await door.options()
  expect(await opens(device.get(once))).toBe(true)
  expect(await opens(device.get(once))).toBe(false)
  const staff = await (await (await house().browse()).post('/sign-in/passkey/options', {})).json()
  expect(await opens(device.get(staff as typeof once))).toBe(false)
  const atStaffDoor = device.get(await door.options())
  const answer = await (await house().browse()).post('/sign-in/passkey', { credential: atStaffDoor })
  expect(answer.status).toBe(422)
  expect(await opens(device.get(await door.options(), { counter: 1 }))).toBe(false)
  const unasked = makeDevice()
  const { options } = await askToAddTelephone(browser)
  const credential = unasked.create(options, { verified: 'no' })
  const refused = await browser.post(telephonesPath, { _submission: uuidv7(), credential })
  expect(refused.headers.get('location')).toContain('failed')
})

test('a telephone that answers wrongly is slowed down; the others and the code are not', async () => {
  house().clock.set('2026-12-01T09:00:00Z')
  const { browser, device } = await withTelephone()
  const second = makeDevice()
  await addTelephoneTo(browser, second)
  for (let nth = 0; nth < 3; nth += 1)
    await door.open(device.get(await door.options(), { origin: 'https://evil.example' }))
  expect(await (await door.open(device.get(await door.options()))).text()).toContain('Attendez 2 secondes')
  expect(await opens(second.get(await door.options()))).toBe(true)
  later(60)
  expect(await opens(device.get(await door.options()))).toBe(true)
})

test('no online view closes it, and whoever opens the view again starts without telephones', async () => {
  const { personId, browser, device } = await withTelephone()
  const close = (noOnlineView: boolean) =>
    house().inside(db =>
      db.updateTable('person').set({ no_online_view: noOnlineView }).where('id', '=', personId).execute(),
    )
  await close(true)
  expect(await (await door.open(device.get(await door.options()))).text()).toContain('ne se lit pas en ligne')
  expect((await askToAddTelephone(browser)).status).toBe(422)
  await close(false)
  expect(await opens(device.get(await door.options()))).toBe(true)
  const chosen = { version: '1', contactChannel: 'phone', language: 'fr', interpreterLanguage: '' }
  const choices = { ...chosen, safeContactNote: '', noOnlineView: 'yes' }
  expect((await browser.post('/fr/file/choices', choices)).status).toBe(303)
  await close(false)
  expect(await opens(device.get(await door.options()))).toBe(false)
})

test('the counter takes all telephones away and closes what is open; a new code does too', async () => {
  const { personId, browser, device } = await withTelephone()
  const counter = await house().browse('reception')
  const desk = `/people/${personId}/telephones`
  expect(await (await counter.get(desk)).text()).toContain('1 téléphone ouvre ce dossier')
  expect(await (await counter.get(`/people/${personId}`)).text()).toContain(desk)
  const done = await counter.post(desk, { _submission: uuidv7() })
  expect(done.headers.get('location')).toBe(`${desk}?done=yes`)
  expect(await opens(device.get(await door.options()))).toBe(false)
  expect((await browser.get(telephonesPath)).headers.get('location')).toBe('/fr/file')

  const again = await house().browse({ personId })
  const other = makeDevice()
  await addTelephoneTo(again, other)
  const replaced = await counter.post(`/people/${personId}/code`, { _submission: uuidv7(), pin: '4711' })
  expect(replaced.headers.get('location')).toContain('made=')
  expect(await opens(other.get(await door.options()))).toBe(false)
})

test('without script the button is hidden; each language warns of a shared telephone', async () => {
  const { browser } = await given()
  for (const [language, words] of [
    ['fr', 'Quelqu’un d’autre prend ce téléphone'],
    ['nl', 'Gebruikt iemand anders deze telefoon'],
    ['de', 'Nimmt jemand anders dieses Telefon'],
    ['en', 'Does somebody else use this telephone'],
  ] as const) {
    const page = await (await browser.get(`/${language}/file/telephones`)).text()
    expect(page).toContain(words)
    expect(page).toMatch(/<form[^>]+data-passkey="create"[^>]+hidden/)
    const front = await (await (await house().browse()).get(`/${language}/file`)).text()
    expect(front).toMatch(/<form[^>]+data-passkey="get"[^>]+hidden/)
  }
})
