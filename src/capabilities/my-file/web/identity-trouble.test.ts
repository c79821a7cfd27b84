import { expect, test } from 'vitest'
import { known, locationOf, stranger, useVouched } from '../testing/vouched.ts'

const { house, provider, leaving, newBrowser, leave, signIn, readAt } = useVouched()

test('what is kept serves once: the same address a second time opens nothing', async () => {
  const browser = newBrowser()
  const back = await leave(browser, { number: known })
  const held = browser.cookies.get('reliance_identity') ?? ''
  expect(locationOf(await browser.get(back))).toBe('/nl/file/status')
  browser.cookies.set('reliance_identity', held)
  expect(locationOf(await browser.get(back))).toBe('/fr/file?turned=over&with=itsme')
  expect(await readAt('/fr/file?turned=over&with=itsme')).toContain('Cet essai est terminé')
})

test('another state, another browser, or none: nothing opens, and who left may still come back', async () => {
  const browser = newBrowser()
  const back = await leave(browser, { number: known })
  const other = newBrowser()
  await other.get('/nl/file/with/itsme')
  for (const [who, path] of [
    [browser, back.replace(/state=./, 'state=_')],
    [browser, back.replace(/state=[^&]*/, '')],
    [browser, back.replace('/back/itsme', '/back/leaving')],
    [other, back],
    [newBrowser(), back],
  ] as const)
    expect(locationOf(await who.get(path))).toContain('turned=over')
  expect(locationOf(await browser.get(back))).toBe('/nl/file/status')
})

test('after ten minutes it is too late', async () => {
  const browser = newBrowser()
  const back = await leave(browser, { number: known })
  house().clock.set('2026-11-23T10:10:00Z')
  expect(locationOf(await browser.get(back))).toContain('turned=over')
})

test('a code that was not given for this journey is refused by the provider', async () => {
  const [browser, victim] = [newBrowser(), newBrowser()]
  const stolen = new URLSearchParams((await leave(victim, { number: known })).split('?')[1])
  const back = await leave(browser, { number: stranger })
  const swapped = back.replace(/code=[^&]*/, `code=${stolen.get('code')}`)
  expect(locationOf(await browser.get(swapped))).toBe('/nl/file?turned=failed&with=itsme')
})

test('a token that was changed on the way is not believed', async () => {
  provider.spoil = 'signature'
  const door = await signIn({ number: stranger })
  provider.spoil = 'nothing'
  expect(door).toBe('/nl/file?turned=failed&with=itsme')
})

test('who turns back at the provider is at the door again', async () => {
  const door = await signIn({ answer: 'no' })
  expect(door).toBe('/nl/file?turned=given-up&with=itsme')
  expect(await readAt(door)).toContain('U bent gestopt met itsme.')
})

test('a provider that is away: the door says so, and code, counter and phone are there', async () => {
  const door = locationOf(await newBrowser().get('/fr/file/with/nowhere'))
  expect(door).toBe('/fr/file?turned=away&with=nowhere')
  const page = await readAt(door)
  expect(page).toContain('Nulle part ne répond pas en ce moment.')
  for (const way of ['name="code"', 'tel:020000000', 'Venir']) expect(page).toContain(way)
})

test('a provider that goes away meanwhile is said too', async () => {
  const browser = newBrowser()
  const back = await leave(browser, { number: known }, 'leaving')
  await leaving.stop()
  expect(locationOf(await browser.get(back))).toBe('/nl/file?turned=away&with=leaving')
})
