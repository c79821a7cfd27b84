import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { walker } from '../testing/walker.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

test('a call that was asked for is made once, and leaves the list', async () => {
  const browser = walker(house(), '198.51.100.41')
  await browser.send('/fr/asking')
  await browser.post('/fr/asking/call-back', { phone: '0470 12 34 56', callName: 'M.', moment: 'ce soir' })
  const desk = await house().browse('reception')
  const list = await (await desk.get('/asking')).text()
  const href = list.match(/\/asking\/calls\/[0-9a-f-]{36}/)?.[0] ?? ''
  expect((await desk.post(href, { outcome: ' ' })).status).toBe(422)
  expect((await desk.post(href, { outcome: 'Demande faite au téléphone.' })).status).toBe(303)
  expect(await (await desk.post(href, { outcome: 'Encore' })).text()).toContain('l’a déjà réglé')
  expect(await (await desk.get('/asking')).text()).toContain('Personne n’attend un appel')
})

test('the first page of the counter counts the calls to make, the oldest first; a call that is made leaves it', async () => {
  const asked: [hour: string, last: string][] = [
    ['09:00', '42'],
    ['08:00', '43'],
  ]
  for (const [hour, last] of asked) {
    house().clock.set(`2026-11-23T${hour}:00Z`)
    const browser = walker(house(), `198.51.100.${last}`)
    await browser.send('/fr/asking')
    await browser.post('/fr/asking/call-back', { phone: `0470 12 34 ${last}`, callName: '', moment: '' })
  }
  house().clock.set('2026-11-23T10:00:00Z')
  const desk = await house().browse('reception')
  const today = async () => (await (await desk.get('/today')).text()).replaceAll('\u00a0', ' ')
  const page = await today()
  const hours = [...page.matchAll(/Demandé le 23 novembre 2026 à (\d+ h \d\d)/g)].map(([, at]) => at)
  expect(hours).toEqual(['9 h 00', '10 h 00'])
  expect(page).toMatch(/À rappeler[\s\S]{0,200}2/)
  expect(page).not.toContain('0470 12 34')
  for (const nth of [1, 0]) {
    const href = (await today()).match(/\/asking\/calls\/[0-9a-f-]{36}/)?.[0] ?? ''
    expect((await desk.post(href, { outcome: 'Appelée.' })).status).toBe(303)
    expect((await today()).match(/Demandé le /g)?.length ?? 0).toBe(nth)
  }
  expect(await today()).not.toContain('À rappeler')
  house().clock.set('2026-11-23T09:00:00Z')
})
