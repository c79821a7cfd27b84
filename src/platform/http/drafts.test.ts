import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../../test/support/house.ts'

const house = useHouse()
const values = {
  login: 'zoe',
  wording: 'J’ai besoin d’aide',
  _submission: '01890000-0000-7000-8000-000000000001',
}

/** The draft's id from where the worker is sent. */
const draftOf = (answer: Response) => answer.headers.get('location')?.match(/draft=([\w-]+)/)?.[1] ?? ''

/** Posts a staff form an hour and a half after the last click. */
async function postTooLate(role: 'reception' | 'caseworker'): Promise<Response> {
  const { clock } = house()
  clock.set('2026-11-23T08:00:00Z')
  const browser = await house().browse(role)
  clock.set('2026-11-23T09:30:00Z')
  return browser.post('/requests/new', values)
}

let answer: Response
beforeAll(async () => {
  answer = await postTooLate('reception')
})

test('a form that outlived its session is kept, unread, and leads to the sign-in', async () => {
  expect(answer.status).toBe(303)
  expect(draftOf(answer)).toMatch(/^[\w-]{36}$/)
  const { rows } = await house().engine.pool.query(
    "select encode(sealed, 'escape') as sealed, path from form_draft",
  )
  expect(rows[0].path).toBe('/requests/new')
  expect(rows[0].sealed).not.toContain('besoin')
})

test('another worker cannot open it; its worker can, once', async () => {
  const id = draftOf(answer)
  expect((await (await house().browse('caseworker')).get(`/drafts/${id}`)).status).toBe(404)
  const browser = await house().browse('reception')
  const page = await (await browser.get(`/drafts/${id}`)).text()
  expect(page).toContain('J’ai besoin d’aide')
  expect(page).toContain('name="_review" value="yes"')
  expect((await browser.get(`/drafts/${id}`)).status).toBe(404)
})

test('taken up again, the form is back with every word, and nothing was sent', async () => {
  const browser = await house().browse('reception')
  const page = await browser.post('/requests/new', { ...values, _review: 'yes' })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('J’ai besoin d’aide')
  const { rows } = await house().engine.pool.query('select count(*)::int as n from request')
  expect(rows[0].n).toBe(0)
})

test('after half an hour it is gone', async () => {
  const { clock } = house()
  const late = draftOf(await postTooLate('reception'))
  clock.set('2026-11-23T10:01:00Z')
  expect((await (await house().browse('reception')).get(`/drafts/${late}`)).status).toBe(404)
})
