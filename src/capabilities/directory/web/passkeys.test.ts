import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { makeDevice } from '../../../../test/support/authenticator.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { addKey, askToAdd, firstKey, keysPath, paperOn, staffDoor } from '../testing/staff-door.ts'

const house = useHouse()
const { given, later, enterWith, signInOptions, passwordStep } = staffDoor(house)

test('a key is added with the password and codes on paper; it opens alone, and after the password', async () => {
  const { id, login, browser } = await given()
  const device = makeDevice()
  expect((await askToAdd(browser, 'wrong')).status).toBe(422)
  const { paper, said, options } = await addKey(browser, device)
  expect(said).toBe(`${keysPath}?said=added`)
  expect(paper).toHaveLength(8)
  expect(options.rp.id).toBe('localhost')

  const alone = await enterWith(device.get(await signInOptions()))
  expect(alone.headers.get('location')).toBe('/requests')
  expect(alone.headers.get('set-cookie')).toContain('reliance_staff=')

  const step = await passwordStep(login)
  expect(step.cookie).toBeNull()
  expect(step.page).toContain('Prendre ma clé d’accès')
  const second = await signInOptions(step.ticket)
  expect(second.allowCredentials?.map(({ id: key }) => key)).toEqual([device.id])
  expect((await enterWith(device.get(second, { verified: 'no' }))).status).toBe(303)
  later(60)
  const onPaper = await (await house().browse()).post('/sign-in/code', {
    ticket: (await passwordStep(login)).ticket,
    code: paper[3] ?? '',
    to: '/requests',
  })
  expect(onPaper.status).toBe(303)

  const lines = await house().inside(db =>
    db.selectFrom('journal_event').select(['action', 'detail']).where('actor_id', '=', id).execute(),
  )
  expect(lines.filter(({ action }) => action === 'directory:use-passkey')).toHaveLength(2)
  expect(lines.filter(({ action }) => action === 'directory:add-passkey')).toHaveLength(1)
})

test('the last key goes with a code of the paper only; of several, each goes when asked', async () => {
  const { login, browser } = await given()
  const [first, second] = [makeDevice(), makeDevice()]
  const { paper } = await addKey(browser, first, 'Un')
  expect((await addKey(browser, second, 'Deux')).paper).toEqual([])
  const remove = async (code: string) => {
    const answer = await browser.post(`${keysPath}/${await firstKey(browser)}`, {
      _submission: uuidv7(),
      code,
    })
    return answer.headers.get('location')
  }
  expect(await remove('')).toBe(`${keysPath}?said=removed`)
  expect((await enterWith(first.get(await signInOptions()))).status).toBe(422)
  const page = await (await browser.get(`${keysPath}/${await firstKey(browser)}`)).text()
  expect(page).toContain('C’est votre dernière clé d’accès')
  expect(await remove('')).toBe(`${keysPath}?said=wrong`)
  expect(await remove('00000-00000')).toBe(`${keysPath}?said=wrong`)
  expect((await enterWith(second.get(await signInOptions()))).status).toBe(303)
  later(60)
  expect(await remove(paper[0] ?? '')).toBe(`${keysPath}?said=alone`)
  expect((await passwordStep(login)).cookie).toContain('reliance_staff=')
})

test('nobody adds or removes a key for somebody else, nor without paper', async () => {
  const { browser } = await given()
  const device = makeDevice()
  const { options } = await askToAdd(browser)
  const lead = await house().browse('lead')
  const theirs = { _submission: uuidv7(), name: 'X', ticket: '', credential: device.create(options) }
  expect((await lead.post(keysPath, theirs)).status).toBe(422)
  const again = await askToAdd(browser)
  const mine = { _submission: uuidv7(), name: 'X', ticket: '', credential: device.create(again.options) }
  expect((await browser.post(keysPath, mine)).status).toBe(422)
  await addKey(browser, device)
  const key = await firstKey(browser)
  expect((await lead.get(`${keysPath}/${key}`)).status).toBe(404)
  expect((await lead.post(`${keysPath}/${key}`, { _submission: uuidv7(), code: '' })).status).toBe(404)
})

test('a key that fails leaves the codes on paper as they were, until it is added or the ticket is over', async () => {
  const { login, browser } = await given()
  const device = makeDevice()
  const first = paperOn(await (await browser.get(keysPath)).text())
  const add = async (ticket: string, name: string, manner = {}) => {
    const credential = device.create((await askToAdd(browser)).options, manner)
    return browser.post(keysPath, { _submission: uuidv7(), name, ticket, credential, password: '' })
  }
  for (const [name, manner] of [
    ['Mon petit téléphone', { origin: 'https://evil.example' }],
    ['', {}],
  ] as const) {
    const failed = await add(first.ticket, name, manner)
    const page = await failed.text()
    expect(failed.status).toBe(422)
    expect(page).toContain('Ce sont les mêmes codes')
    expect(page).toContain(`value="${name || 'Ma clé d’accès'}"`)
    expect(paperOn(page)).toEqual(first)
  }
  later(20 * 60)
  const over = await (await add(first.ticket, 'X')).text()
  expect(over).toContain('Jetez les premiers')
  const anew = paperOn(over)
  expect(anew.paper).toHaveLength(8)
  expect(anew.paper.filter(code => first.paper.includes(code))).toEqual([])
  expect((await add(anew.ticket, 'X')).headers.get('location')).toBe(`${keysPath}?said=added`)
  const onPaper = async (code: string) => {
    const { ticket } = await passwordStep(login)
    return (await (await house().browse()).post('/sign-in/code', { ticket, code, to: '/' })).status
  }
  expect(await onPaper(first.paper[0] ?? '')).toBe(422)
  later(60)
  expect(await onPaper(anew.paper[0] ?? '')).toBe(303)
})
