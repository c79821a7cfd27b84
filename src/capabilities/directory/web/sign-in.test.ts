import { expect, test } from 'vitest'
import { ownPath } from '#platform/http/own-path.ts'
import { hashPassword } from '#platform/secrets/password.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()

async function givePassword(password: string): Promise<void> {
  const { engine, centre } = house()
  const hash = await hashPassword(password)
  await engine.pool.query('update worker set password_hash = $1 where id = $2', [
    hash,
    centre.workers.caseworker,
  ])
}

test('a worker signs in and comes back to the page that was wanted', async () => {
  await givePassword('three plain words')
  const browser = await house().browse()
  const wanted = await browser.get('/account')
  expect(wanted.status).toBe(303)
  expect(wanted.headers.get('location')).toBe('/sign-in?to=%2Faccount')
  const answer = await browser.post('/sign-in', {
    login: 'Caseworker',
    password: 'three plain words',
    to: '/account',
  })
  expect(answer.headers.get('location')).toBe('/account')
  expect(answer.headers.get('set-cookie')).toMatch(
    /reliance_staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/,
  )
})

test('wrong tries slow down, then lock, with a human way out', async () => {
  const { clock } = house()
  const browser = await house().browse()
  const attempt = () => browser.post('/sign-in', { login: 'lead', password: 'wrong' })
  clock.set('2026-11-23T08:00:00Z')
  for (let tries = 1; tries <= 3; tries += 1) expect((await attempt()).status).toBe(422)
  expect(await (await attempt()).text()).toContain('Attendez 2 secondes')
  for (let hour = 10; hour <= 16; hour += 1) {
    clock.set(`2026-11-23T${hour}:00:00Z`)
    await attempt()
  }
  clock.set('2026-11-24T08:00:00Z')
  expect(await (await attempt()).text()).toContain('Demandez à la direction')
})

test('a post from another site changes nothing', async () => {
  const { app } = house()
  const body = new URLSearchParams({ login: 'caseworker', password: 'three plain words' })
  const answer = await app.request('/sign-in', {
    method: 'POST',
    body,
    headers: { host: 'localhost', origin: 'https://evil.example' },
  })
  expect(answer.status).toBe(403)
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
  'the way back never leaves the house: %s',
  to => expect(ownPath(to)).toBe('/today'),
)
