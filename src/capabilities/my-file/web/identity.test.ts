import { expect, test } from 'vitest'
import { merge } from '#capabilities/merging/testing/merging.ts'
import { sendingsOf } from '#capabilities/messages/index.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { known, locationOf, stranger, useVouched } from '../testing/vouched.ts'

const { house, amina, newBrowser, signIn, readAt } = useVouched()

test('who has the number opens their file, in the language they left in; each look says how they signed in', async () => {
  const browser = newBrowser()
  expect(await signIn({ number: known }, browser)).toBe('/nl/file/status')
  expect(await (await browser.get('/nl/file/status')).text()).toContain('Dag Amina')
  const looks = await (await browser.get('/nl/file/looks')).text()
  expect(looks).toContain('Met de digitale identiteit van de persoon')
  const { rows } = await house().engine.pool.query(
    `select purpose, detail from journal_event where action = 'my-file:enter' and person_id = $1`,
    [amina.personId],
  )
  expect(rows).toEqual([{ purpose: 'own-identity', detail: { by: 'itsme' } }])
})

test('the first time that a provider opens a file, the person is told by a letter; later times not', async () => {
  const number = '93051822361'
  const personId = await givenPerson(house(), { givenName: 'Ines', nationalNumber: number })
  for (const _ of [1, 2]) expect(await signIn({ number })).toBe('/nl/file/status')
  const sendings = await house().inside(db => sendingsOf(db, personId))
  expect(sendings.map(({ reason, attempts }) => [reason, attempts.map(({ way }) => way)])).toEqual([
    ['identity-used', ['post']],
  ])
  expect(sendings[0]?.words.nl?.[0]).toContain('Op maandag 23 november 2026 ging uw dossier open met itsme.')
  expect(sendings[0]?.documentId).not.toBeNull()
})

test('the request asks for one claim, one level, a new sign-in, and holds neither verifier nor name', async () => {
  const { searchParams } = new URL(locationOf(await newBrowser().get('/de/file/with/itsme')))
  expect(Object.fromEntries(searchParams)).toMatchObject({
    scope: 'openid',
    acr_values: 'https://stand-in.example/acr/high',
    prompt: 'login',
    ui_locales: 'de',
    code_challenge_method: 'S256',
    redirect_uri: 'http://localhost/file/back/itsme',
  })
  expect(searchParams.get('state')).toHaveLength(43)
  expect(searchParams.get('nonce')).toHaveLength(43)
  expect(JSON.parse(searchParams.get('claims') ?? '')).toEqual({
    id_token: { 'https://stand-in.example/claim/national-number': { essential: true } },
  })
})

test('a lower level is refused in a sentence, at the door with its code', async () => {
  const door = await signIn({ number: known, level: 'low' })
  expect(door).toBe('/nl/file?turned=level&with=itsme')
  const page = await readAt(door)
  expect(page).toContain('Zo is itsme niet veilig genoeg voor een dossier.')
  expect(page).toContain('name="code"')
})

test.each([stranger, '85073003329', 'garbage', ''])(
  'nobody here has the number %j: counter, phone, paper and the code',
  async number => {
    const path = await signIn({ number })
    expect(path).toBe('/nl/file/not-found')
    const page = await readAt(path)
    expect(page).toContain('Geen enkel dossier hier heeft uw rijksregisternummer.')
    for (const way of ['Aan het loket', 'tel:020000000', 'Op papier', 'href="/nl/file"'])
      expect(page).toContain(way)
  },
)

test('a file that is closed online stays closed', async () => {
  await givenPerson(house(), { nationalNumber: '98472899765', noOnlineView: true })
  const browser = newBrowser()
  expect(await signIn({ number: '98472899765' }, browser)).toBe('/nl/file/not-online')
  expect(await readAt('/nl/file/not-online')).toContain('Uw dossier kan niet online gelezen worden')
  expect(locationOf(await browser.get('/nl/file/status'))).toBe('/nl/file')
})

test('of two files that became one, the one that was kept opens, unless either was closed', async () => {
  const number = '01490700185'
  const kept = await givenPerson(house(), { givenName: 'Rosa', nationalNumber: number })
  const second = await givenPerson(house(), { givenName: 'Rose' })
  expect(await merge(house(), kept, second)).toMatchObject({ ok: true })
  const write = (sql: string, id: string) => house().engine.pool.query(sql, [id])
  await write('update person set national_number = null where id = $1', kept)
  await write(`update person set national_number = '${number}' where id = $1`, second)
  const browser = newBrowser()
  expect(await signIn({ number }, browser)).toBe('/nl/file/status')
  expect(await (await browser.get('/nl/file/status')).text()).toContain('ook als Rose Haddad')
  await write('update person set no_online_view = true where id = $1', second)
  expect(await signIn({ number })).toBe('/nl/file/not-online')
})

test('another on the same telephone ends the session of whoever was there', async () => {
  await givenPerson(house(), { givenName: 'Lea', nationalNumber: stranger })
  const browser = newBrowser()
  await signIn({ number: known }, browser)
  const first = `reliance_file=${browser.cookies.get('reliance_file')}`
  expect(await signIn({ number: stranger }, browser)).toBe('/nl/file/status')
  const answer = await house().app.request('/nl/file/status', {
    headers: { host: 'localhost', cookie: first },
  })
  expect(locationOf(answer)).toBe('/nl/file')
})

test('a provider that this house does not know is no page', async () => {
  for (const path of ['/fr/file/with/other', '/file/back/other?state=a&code=b', '/file/keys/other'])
    expect((await newBrowser().get(path)).status).toBe(404)
})
