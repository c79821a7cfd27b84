import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { hashPassword } from '#platform/secrets/password.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()
const birth = { 'birth-day': '3', 'birth-month': '5', 'birth-year': '1990' }
let codes = 0

/** Gives a person a code of their own, and what goes with it. */
async function giveCode(
  personId: string,
  { pin, askPin = false }: { pin?: string; askPin?: boolean } = {},
): Promise<string> {
  const { engine, centre, tools } = house()
  codes += 1
  const code = `ABCDE0000${codes}`
  await engine.pool.query(
    `insert into citizen_code (tenant_id, person_id, code_hash, pin_hash, ask_pin, created_at, created_by)
     values ($1, $2, $3, $4, $5, now(), $6)`,
    [
      centre.tenantId,
      personId,
      tools.secrets.hash('citizen-code', centre.tenantId, code),
      pin === undefined ? null : await hashPassword(pin),
      askPin,
      centre.workers.reception,
    ],
  )
  return code
}

async function knock(values: Record<string, string>) {
  const browser = await house().browse()
  return browser.post('/fr/file', values)
}

let personId = ''
let code = ''
beforeAll(async () => {
  house().clock.set('2026-11-23T07:00:00Z') // before every moment the tests move to
  personId = await givenPerson(house(), { givenName: 'Amina', birthDate: '1990-05-03' })
  await givenRequest(house(), { personId, state: 'enquiry' })
  code = await giveCode(personId)
})

test('the bare address leads to the language that the browser asks for', async () => {
  const { app } = house()
  const answer = await app.request('/', {
    headers: { host: 'localhost', 'accept-language': 'nl-BE,nl;q=0.9' },
  })
  expect(answer.headers.get('location')).toBe('/nl')
})

test('every language has its first page, with counter, phone and paper', async () => {
  const browser = await house().browse()
  for (const [language, word] of [
    ['fr', 'Sur papier'],
    ['nl', 'Op papier'],
    ['de', 'Auf Papier'],
    ['en', 'On paper'],
  ]) {
    const page = await (await browser.get(`/${language}`)).text()
    expect(page).toContain(`lang="${language}"`)
    expect(page).toContain(word)
    expect(page).toContain('tel:020000000')
  }
})

test('code and birth date open the file: state in a sentence, pilot, phone', async () => {
  const answer = await knock({ code: code.toLowerCase().replace('0', 'o'), ...birth })
  expect(answer.headers.get('location')).toBe('/fr/file/status')
  expect(answer.headers.get('set-cookie')).toMatch(/^reliance_file=/)
  const browser = await house().browse({ personId })
  const page = await (await browser.get('/fr/file/status')).text()
  expect(page).toContain('Bonjour Amina')
  expect(page).toContain('étudie votre demande avec vous')
  expect(page).toContain('href="tel:020000002"')
})

test('what is missing gets one sentence each, and what was typed is kept', async () => {
  const answer = await knock({ code: 'abc', 'birth-day': '31', 'birth-month': '2', 'birth-year': '1990' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Écrivez les 10 lettres et chiffres de votre code.')
  expect(page).toContain('Écrivez le jour, le mois et l’année')
  expect(page).toContain('value="abc"')
  expect(page).toContain('value="31"')
})

test('a wrong date and an unknown code get the same answer', async () => {
  const sentence = 'Le code et la date ne vont pas ensemble'
  expect(await (await knock({ code, ...birth, 'birth-day': '4' })).text()).toContain(sentence)
  expect(await (await knock({ code: 'ZZZZZZZZZZ', ...birth })).text()).toContain(sentence)
})

test('wrong tries slow down, then lock, and say where to go', async () => {
  const { clock } = house()
  const other = await givenPerson(house(), { birthDate: '1990-05-03' })
  const own = await giveCode(other)
  const attempt = async () => (await knock({ code: own, ...birth, 'birth-day': '4' })).text()
  clock.set('2026-11-23T08:00:00Z')
  for (let tries = 1; tries <= 3; tries += 1) await attempt()
  expect(await attempt()).toContain('Attendez 2 secondes')
  for (let hour = 10; hour <= 16; hour += 1) {
    clock.set(`2026-11-23T${hour}:00:00Z`)
    await attempt()
  }
  const locked = await (await knock({ code: own, ...birth })).text()
  expect(locked).toContain('Appelez-nous ou venez')
})

test('a clock that was set back makes nobody wait for it', async () => {
  const own = await giveCode(await givenPerson(house(), { birthDate: '1990-05-03' }))
  house().clock.set('2026-11-23T08:00:00Z')
  await knock({ code: own, ...birth, 'birth-day': '4' })
  house().clock.set('2026-11-23T07:00:00Z')
  expect((await knock({ code: own, ...birth })).headers.get('location')).toBe('/fr/file/status')
})

test('when the birth date may be known to someone to be feared, only the PIN opens', async () => {
  const other = await givenPerson(house(), { birthDate: '1990-05-03' })
  const own = await giveCode(other, { pin: '482913', askPin: true })
  expect((await knock({ code: own, ...birth })).status).toBe(422)
  expect((await knock({ code: own, pin: '482913' })).headers.get('location')).toBe('/fr/file/status')
})

test('without online view, the right code shows nothing but how to call', async () => {
  const other = await givenPerson(house(), { birthDate: '1990-05-03', noOnlineView: true })
  const answer = await knock({ code: await giveCode(other), ...birth })
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await answer.text()).toContain('Votre dossier ne se lit pas en ligne')
})

test('nobody sees a file without its door, and no one another’s letter', async () => {
  const stranger = await house().browse()
  for (const page of ['status', 'looks', `letters/${personId}`])
    expect((await stranger.get(`/fr/file/${page}`)).headers.get('location')).toBe('/fr/file')
  const other = await givenPerson(house(), { birthDate: '1980-01-01' })
  const browser = await house().browse({ personId: other })
  expect((await browser.get(`/fr/file/letters/${personId}`)).status).toBe(404)
  expect((await browser.get('/fr/file/letters/not-an-id')).status).toBe(404)
})

test('the person sees who looked, in which role and why, and their own looks', async () => {
  const browser = await house().browse({ personId })
  await browser.get('/nl/file/status')
  const page = await (await browser.get('/nl/file/looks')).text()
  expect(page).toContain('Uzelf')
  expect(page).toContain('Bekeek het dossier online')
})

test('leaving ends the session on the server too', async () => {
  const browser = await house().browse({ personId })
  const answer = await browser.post('/fr/file/leave', {})
  expect(answer.headers.get('location')).toBe('/fr/file?left=yes')
  expect((await browser.get('/fr/file/status')).headers.get('location')).toBe('/fr/file')
})

test('leaving fast ends the session, makes the browser forget, and goes elsewhere; tabs say nothing', async () => {
  const browser = await house().browse({ personId })
  const page = await (await browser.get('/fr/file/status')).text()
  expect(page).toContain('<title>Ma page</title>')
  expect(page).toContain('href="/fr/leave"')
  const left = await browser.get('/fr/leave')
  expect(left.headers.get('location')).toBe('https://www.meteo.be/')
  expect(left.headers.get('clear-site-data')).toContain('"cookies"')
  expect(left.headers.get('cache-control')).toBe('no-store')
  expect(left.headers.get('set-cookie')).toMatch(/^reliance_file=;/)
  expect((await browser.get('/fr/file/status')).headers.get('location')).toBe('/fr/file')
})

test('another code on the same telephone ends the session of whoever was there', async () => {
  const first = await knock({ code, ...birth })
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { host: 'localhost', cookie, origin: 'http://localhost' }
  const at = (path: string) => house().app.request(path, { headers })
  expect((await at('/fr/file/status')).status).toBe(200)
  const other = await givenPerson(house(), { givenName: 'Lea', birthDate: '1990-05-03' })
  const body = new URLSearchParams({ code: await giveCode(other), ...birth })
  expect((await house().app.request('/fr/file', { method: 'POST', headers, body })).status).toBe(303)
  expect((await at('/fr/file/status')).headers.get('location')).toBe('/fr/file')
})
