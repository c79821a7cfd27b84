import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { makeDevice } from '../../../../test/support/authenticator.ts'
import { openCentre } from '../../../../test/support/centre.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { resetWorker } from '../commands/reset-worker.ts'
import { addKey, keysPath, staffDoor } from '../testing/staff-door.ts'

const house = useHouse()
const { given, later, enterWith, signInOptions, passwordStep } = staffDoor(house)

test('alone, a key that did not ask its holder opens nothing; nor does one signed elsewhere', async () => {
  const { browser } = await given()
  const device = makeDevice()
  await addKey(browser, device)
  expect((await enterWith(device.get(await signInOptions(), { verified: 'no' }))).status).toBe(422)
  const elsewhere = { origin: 'https://evil.example' }
  expect((await enterWith(device.get(await signInOptions(), elsewhere))).status).toBe(422)
  const otherSite = { ...(await signInOptions()), rpId: 'evil.example' }
  expect((await enterWith(device.get(otherSite))).status).toBe(422)
  later(600)
  expect((await enterWith(device.get(await signInOptions()))).status).toBe(303)
})

test('a challenge serves once, for five minutes, for what it was given for', async () => {
  const { browser, login } = await given()
  const device = makeDevice()
  const { credential, ticket, options } = await addKey(browser, device)
  const again = { _submission: uuidv7(), name: 'Encore', ticket, password: '' }
  expect((await browser.post(keysPath, { ...again, credential })).status).toBe(422)
  expect((await enterWith(device.get({ ...options, rpId: 'localhost' }))).status).toBe(422)

  const once = await signInOptions()
  expect((await enterWith(device.get(once))).status).toBe(303)
  expect((await enterWith(device.get(once))).status).toBe(422)

  const refused = await signInOptions()
  expect((await enterWith(device.get(refused, { verified: 'no' }))).status).toBe(422)
  later(60)
  expect((await enterWith(device.get(refused))).status).toBe(422)

  const old = await signInOptions()
  later(301)
  expect((await enterWith(device.get(old))).status).toBe(422)
  expect((await enterWith(device.get({ ...old, challenge: 'A'.repeat(43) }))).status).toBe(422)

  const step = await passwordStep(login)
  const stranger = makeDevice()
  expect((await enterWith(stranger.get(await signInOptions(step.ticket)))).status).toBe(422)
})

test('a counter that does not grow is a copied key, for the program and for the database', async () => {
  const { browser } = await given()
  const device = makeDevice()
  await addKey(browser, device)
  expect((await enterWith(device.get(await signInOptions(), { counter: 9 }))).status).toBe(303)
  for (const counter of [9, 3]) {
    later(60)
    expect((await enterWith(device.get(await signInOptions(), { counter }))).status).toBe(422)
  }
  later(60)
  expect((await enterWith(device.get(await signInOptions(), { counter: 10 }))).status).toBe(303)
  await expect(house().inside(db => db.updateTable('passkey').set({ counter: 2 }).execute())).rejects.toThrow(
    'only grows',
  )
})

test('wrong answers slow down with the wrong codes; a locked account and a removed key open nothing', async () => {
  const { id, browser } = await given()
  const device = makeDevice()
  await addKey(browser, device)
  for (let nth = 0; nth < 4; nth += 1)
    await enterWith(device.get(await signInOptions(), { origin: 'https://evil.example' }))
  expect(await (await enterWith(device.get(await signInOptions()))).text()).toMatch(/Attendez/)
  later(900)
  const setActive = (active: boolean) =>
    house().inside(db => db.updateTable('worker').set({ active }).where('id', '=', id).execute())
  await setActive(false)
  expect((await enterWith(device.get(await signInOptions()))).status).toBe(422)
  await setActive(true)
  later(900)
  const before = device.get(await signInOptions())
  const login = await house().inside(db =>
    db.selectFrom('worker').select('login').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  const { tenantId } = house().centre
  await house().execute(resetWorker, { tenantId, actor: { kind: 'system' } }, login)
  expect((await enterWith(before)).status).toBe(422)
})

test('a key opens one centre: another on the same database knows neither it nor its challenge', async () => {
  const { browser, id } = await given()
  const device = makeDevice()
  await addKey(browser, device)
  const { engine, app, tenants, database, centre } = house()
  const other = await openCentre(engine)
  const setHost = 'update tenant set host = $2 where id = $1'
  await engine.pool.query(setHost, [centre.tenantId, 'localhost'])
  await engine.pool.query(setHost, [other.tenantId, 'other.localhost'])
  tenants.forget()
  const credential = device.get(await signInOptions())
  const at = (host: string) =>
    app.request('/sign-in/passkey', {
      method: 'POST',
      body: new URLSearchParams({ credential, to: '/requests' }),
      headers: { host, origin: `http://${host}` },
    })
  expect((await at('other.localhost')).status).toBe(422)
  expect((await at('localhost')).status).toBe(303)
  const seen = await database.transact({ tenantId: other.tenantId }, db =>
    db.selectFrom('passkey').selectAll().execute(),
  )
  expect(seen).toEqual([])
  const stolen = { worker_id: id, tenant_id: other.tenantId }
  await expect(
    database.transact({ tenantId: other.tenantId }, async db => {
      const row = { id: uuidv7(), credential_id: device.id, rp_id: 'localhost', name: 'x', counter: 0 }
      const rest = { public_key: Buffer.alloc(9), transports: [], added_at: house().clock.now() }
      await db
        .insertInto('passkey')
        .values({ ...stolen, ...row, ...rest })
        .execute()
    }),
  ).rejects.toThrow('foreign key')
})
