import { expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { addWorker } from './add-worker.ts'
import { lockWorker } from './lock-worker.ts'
import { resetWorker } from './reset-worker.ts'

const house = useHouse()
const administrator = () => ({ tenantId: house().centre.tenantId, actor: { kind: 'system' as const } })
const marie = {
  login: 'marie.peeters',
  familyName: 'Peeters',
  givenName: 'Marie',
  roles: ['caseworker'],
  languages: ['nl', 'fr'],
  phone: '02 000 00 09',
  services: ['general'],
}

async function signIn(login: string, password: string): Promise<number> {
  const browser = await house().browse()
  return (await browser.post('/sign-in', { login, password })).status
}

test('an account is added, locked and opened again, each time with the password that was shown', async () => {
  const added = await house().execute(addWorker, administrator(), marie)
  if (!added.ok) throw new Error(added.refusal.kind)
  expect(added.value.password).toMatch(/^[0-9a-z]{5}(-[0-9a-z]{5}){3}$/)
  expect(await signIn(marie.login, added.value.password)).toBe(303)
  await house().execute(lockWorker, administrator(), { login: marie.login })
  expect(await signIn(marie.login, added.value.password)).toBe(422)
  const reset = await house().execute(resetWorker, administrator(), { login: marie.login })
  if (!reset.ok) throw new Error(reset.refusal.kind)
  expect(await signIn(marie.login, added.value.password)).toBe(422)
  expect(await signIn(marie.login, reset.value.password)).toBe(303)
})

test('whoever is inside is shown out when the account is locked', async () => {
  const browser = await house().browse('clerk')
  expect((await browser.get('/account')).status).toBe(200)
  await house().execute(lockWorker, administrator(), { login: 'clerk' })
  expect((await browser.get('/account')).status).toBe(303)
})

test('a login is one person’s, a service must exist, the adviser who watches does not decide', async () => {
  const add = (change: object) => house().execute(addWorker, administrator(), { ...marie, ...change })
  expect(await add({ login: 'lead' })).toEqual({ ok: false, refusal: { kind: 'LoginTaken' } })
  expect(await add({ login: 'new', services: ['cinema'] })).toEqual({
    ok: false,
    refusal: { kind: 'UnknownService', name: 'cinema' },
  })
  expect(await add({ login: 'new', roles: ['dpo', 'director'] })).toEqual({
    ok: false,
    refusal: { kind: 'NotIndependent' },
  })
  expect(await house().execute(lockWorker, administrator(), { login: 'nobody' })).toEqual({
    ok: false,
    refusal: { kind: 'UnknownLogin' },
  })
})

test('no role of the product opens or closes accounts', async () => {
  const caller = { tenantId: house().centre.tenantId, actor: house().actor('it') }
  expect(await house().execute(lockWorker, caller, { login: 'lead' })).toEqual({
    ok: false,
    refusal: { kind: 'Forbidden' },
  })
})
