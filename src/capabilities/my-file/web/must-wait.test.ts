import { beforeEach, expect, test } from 'vitest'
import { startsAllowed } from '#platform/sessions/starts.ts'
import { useVouched } from '../testing/vouched.ts'

const { house } = useVouched()
let nth = 0
beforeEach(() => {
  nth += 1
  house().clock.set(`2026-11-2${nth}T10:00:00Z`)
})

const from = (address: string) => ({
  host: 'localhost',
  origin: 'http://localhost',
  'content-type': 'application/x-www-form-urlencoded',
  'x-forwarded-for': address,
})
const go = (language: string, address = '192.0.2.7') =>
  house().app.request(`/${language}/file/with/itsme`, { headers: from(address) })
const ask = (path: string, address = '192.0.2.7') =>
  house().app.request(path, { method: 'POST', headers: from(address), body: '' })

async function often(begin: () => Promise<Response> | Response, status: number) {
  for (let start = 0; start < startsAllowed.most; start += 1) expect((await begin()).status).toBe(status)
}

const kept = async () => {
  const { rows } = await house().engine.pool.query('select count(*)::int as count from journal_event')
  return rows
}

test('whoever begins too often with a provider waits: in each language the code, the counter, the telephone and paper stay', async () => {
  const before = await kept()
  await often(() => go('fr'), 303)
  for (const [language, words] of [
    ['fr', 'Beaucoup d’essais viennent d’ici. Attendez 10 minutes.'],
    ['nl', 'Er komen van hier veel pogingen. Wacht 10 minuten.'],
    ['de', 'Von hier kommen viele Versuche. Warten Sie 10 Minuten.'],
    ['en', 'Many attempts come from here. Wait 10 minutes.'],
  ] as const) {
    const answer = await go(language)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '600'])
    const page = (await answer.text()).replaceAll('\u00a0', ' ')
    for (const part of [words, `href="/${language}/file"`, 'tel:020000000']) expect(page).toContain(part)
  }
  expect((await go('fr', '192.0.2.8')).status).toBe(303)
  house().clock.set(house().clock.now().add({ minutes: 10 }).toString())
  expect((await go('fr')).status).toBe(303)
  expect(await kept()).toEqual(before)
})

test('too many keys of telephones: a sentence for the page to say, and the code still opens', async () => {
  await often(() => ask('/fr/file/telephone/options'), 200)
  const answer = await ask('/fr/file/telephone/options')
  expect(answer.status).toBe(429)
  const { said } = (await answer.json()) as { said: string }
  expect(said).toContain('Attendez 10 minutes. Prenez votre code. Ou appelez le')
  expect((await ask('/fr/file')).status).toBe(422)
  expect((await ask('/sign-in/passkey/options')).status).toBe(200)
  expect((await ask('/fr/file/telephone/options', '192.0.2.9')).status).toBe(200)
})

test('too many keys of workers: the password still opens', async () => {
  await often(() => ask('/sign-in/passkey/options'), 200)
  const answer = await ask('/sign-in/passkey/options')
  expect(answer.status).toBe(429)
  expect(((await answer.json()) as { said: string }).said).toContain('entrez avec votre mot de passe')
  expect(await (await ask('/sign-in')).text()).toContain('Vérifiez les deux')
})
