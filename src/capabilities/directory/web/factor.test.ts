import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { hashPassword } from '#platform/secrets/password.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { resetWorker } from '../commands/reset-worker.ts'

const house = useHouse()
const password = 'correct horse battery staple'

/** The worker's phone: what it shows at the time of the house. */
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: house().clock.now().epochMilliseconds,
  })

const later = (seconds: number) => house().clock.set(house().clock.now().add({ seconds }).toString())

async function givenPassword(): Promise<string> {
  const id = house().centre.workers.caseworker
  const hash = await hashPassword(password)
  return house().inside(async db => {
    await db.updateTable('worker').set({ password_hash: hash, active: true }).where('id', '=', id).execute()
    await db.deleteFrom('worker_factor').execute()
    await db.deleteFrom('sign_in_guard').execute()
    const row = await db.selectFrom('worker').select('login').where('id', '=', id).executeTakeFirstOrThrow()
    return row.login
  })
}

const found = (page: string, pattern: RegExp) => pattern.exec(page)?.[1] ?? ''

/** Turns the second factor on as a worker does, and gives what their phone and their paper hold. */
async function turnedOn() {
  const login = await givenPassword()
  const browser = await house().browse('caseworker')
  const page = await (await browser.get('/account/second-factor')).text()
  const secret = found(page, /<code>((?:[A-Z2-7]{4} ?)+)<\/code>/).replaceAll(' ', '')
  const paper = [...page.matchAll(/<code>([0-9A-Z]{5}-[0-9A-Z]{5})<\/code>/g)].map(match => match[1] ?? '')
  const ticket = found(page, /name="ticket" value="([^"]+)"/)
  const post = (code: string) =>
    browser.post('/account/second-factor', { _submission: uuidv7(), ticket, code })
  return { login, browser, secret, paper, post }
}

const signIn = async (login: string) => {
  const answer = await (await house().browse()).post('/sign-in', { login, password, to: '/requests' })
  return { answer, ticket: found(await answer.text(), /name="ticket" value="([^"]+)"/) }
}

const enter = async (ticket: string, code: string) =>
  (await house().browse()).post('/sign-in/code', { ticket, code, to: '/requests' })

test('on, one enters with a code of the phone, once each, or with one of the paper, once each', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const { login, secret, paper, post } = await turnedOn()
  expect(paper).toHaveLength(8)
  expect((await post('000000')).status).toBe(422)
  expect((await post(codeOf(secret))).headers.get('location')).toBe('/account/second-factor?said=on')
  later(60)
  const { answer, ticket } = await signIn(login)
  expect(answer.headers.get('set-cookie')).toBeNull()
  const code = codeOf(secret)
  const entered = await enter(ticket, `${code.slice(0, 3)} ${code.slice(3)}`)
  expect(entered.headers.get('location')).toBe('/requests')
  expect(entered.headers.get('set-cookie')).toContain('reliance_staff=')
  expect((await enter((await signIn(login)).ticket, code)).status).toBe(422)
  later(60)
  const typed = (paper[0] ?? '').toLowerCase().replaceAll('0', 'o')
  expect((await enter((await signIn(login)).ticket, typed)).status).toBe(303)
  later(60)
  expect((await enter((await signIn(login)).ticket, paper[0] ?? '')).status).toBe(422)
})

test('a ticket lives five minutes, opens for nobody else, and cannot be made up', async () => {
  house().clock.set('2026-11-23T10:00:00Z')
  const { login, secret, post } = await turnedOn()
  await post(codeOf(secret))
  const { ticket } = await signIn(login)
  for (const forged of ['', 'x', `${ticket.slice(0, -2)}AA`])
    expect((await enter(forged, codeOf(secret))).status).toBe(422)
  later(301)
  const late = await enter(ticket, codeOf(secret))
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Recommencez avec votre mot de passe')
})

test('guessing codes is slowed down, then locked; a new password opens again, without the lost phone', async () => {
  house().clock.set('2026-11-23T11:00:00Z')
  const { login, secret, post } = await turnedOn()
  await post(codeOf(secret))
  const { ticket } = await signIn(login)
  for (let nth = 0; nth < 4; nth += 1) await enter(ticket, '000000')
  expect(await (await enter(ticket, codeOf(secret))).text()).toMatch(/Attendez/)
  const { tenantId } = house().centre
  const reset = await house().execute(resetWorker, { tenantId, actor: { kind: 'system' } }, { login })
  if (!reset.ok) throw new Error(reset.refusal.kind)
  const answer = await (await house().browse()).post('/sign-in', { login, password: reset.value.password })
  expect(answer.headers.get('set-cookie')).toContain('reliance_staff=')
})

test('it is turned off with a code, never without', async () => {
  house().clock.set('2026-11-23T12:00:00Z')
  const { browser, secret, post } = await turnedOn()
  await post(codeOf(secret))
  const off = (code: string) => browser.post('/account/second-factor/off', { _submission: uuidv7(), code })
  expect((await off('000000')).headers.get('location')).toContain('said=wrong')
  later(60)
  expect((await off(codeOf(secret))).headers.get('location')).toContain('said=off')
  expect(await (await browser.get('/account/second-factor')).text()).toContain('Carré à montrer')
})
