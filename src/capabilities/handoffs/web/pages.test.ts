import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { offerRequest } from '../commands/offer.ts'
import { orient } from '../commands/orient.ts'
import { as, toWorker, type Who } from '../testing/given-relay.ts'

const house = useHouse()

async function givenOrientation() {
  const file = await givenRequest(house(), { state: 'enquiry' })
  const made = await house().execute(orient, as(house(), 'caseworker'), {
    requestId: file.requestId,
    partner: { name: 'Restos', kind: 'food', phone: '02 222 22 22', email: null },
    reason: null,
    meetingOn: null,
    meetingAt: null,
    agreedHow: 'said',
  })
  if (!made.ok) throw new Error(made.refusal.kind)
  const page = await (await house().browse('caseworker')).get(`/orientations/${made.value.orientationId}`)
  const link = (await page.text()).match(/href="(\/\w\w\/o\/[\w-]{22})"/)?.[1] ?? ''
  return { ...file, ...made.value, link }
}

const nobody = () => house().browse()

test('the link shows the first name, the pilot and nothing else of the file, in four languages', async () => {
  const { link } = await givenOrientation()
  for (const language of ['fr', 'nl', 'de', 'en']) {
    const response = await (await nobody()).get(link.replace(/^\/\w\w/, `/${language}`))
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('Nora')
    expect(html).toContain('Test caseworker')
    for (const hidden of ['Haddad', 'plus rien pour finir le mois', 'D-2']) expect(html).not.toContain(hidden)
  }
})

test('a link that is wrong, or past its last day, opens nothing and says whom to call', async () => {
  const { link } = await givenOrientation()
  expect((await (await nobody()).get(`/fr/o/${'a'.repeat(22)}`)).status).toBe(404)
  expect((await (await nobody()).post(`/fr/o/${'a'.repeat(22)}`, { state: 'arrived' })).status).toBe(404)
  const before = house().clock.now()
  house().clock.set(before.add({ hours: 24 * 40 }).toString())
  const late = await (await nobody()).get(link)
  house().clock.set(before.toString())
  expect(late.status).toBe(404)
  expect(await late.text()).toContain('tel:020000000')
})

test('a partner who says that something is missing wakes the pilot today; who arrived ends it', async () => {
  const { link, orientationId } = await givenOrientation()
  const say = async (state: string) => (await (await nobody()).post(link, { state, words: '' })).status
  const open = () =>
    house().inside(db =>
      db
        .selectFrom('task')
        .select(['due_on', 'done_at'])
        .where('cause_id', '=', orientationId)
        .executeTakeFirstOrThrow(),
    )
  expect(await say('')).toBe(422)
  expect(await say('needs')).toBe(303)
  const today = house().clock.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString()
  expect(await open()).toEqual({ due_on: today, done_at: null })
  expect(await say('arrived')).toBe(303)
  expect((await open()).done_at).not.toBeNull()
  expect(await (await (await nobody()).get(link)).text()).not.toContain('<form action="/fr/o/')
})

test.each<[Who, number]>([
  ['otherCaseworker', 200],
  ['caseworker', 200],
  ['lead', 200],
  ['director', 200],
  ['clerk', 403],
])('%s opening an offer to another: %i', async (who, status) => {
  const { requestId } = await givenRequest(house())
  const offer = { requestId, to: toWorker(house(), 'otherCaseworker'), reason: 'Le logement.' }
  const given = await house().execute(offerRequest, as(house(), 'caseworker'), offer)
  const id = given.ok ? given.value.offerId : ''
  expect((await (await house().browse(who)).get(`/hand-offs/${id}`)).status).toBe(status)
})

test('the counter reads to whom a request is offered and who answers for it, never why', async () => {
  const { requestId } = await givenRequest(house())
  const offer = { requestId, to: toWorker(house(), 'otherCaseworker'), reason: 'Une raison entre nous.' }
  await house().execute(offerRequest, as(house(), 'caseworker'), offer)
  const html = await (await (await house().browse('reception')).get(`/requests/${requestId}`)).text()
  expect(html).toContain('Offert à Test otherCaseworker')
  expect(html).toContain('Test caseworker reste responsable')
  expect(html).not.toContain('Une raison entre nous.')
})
