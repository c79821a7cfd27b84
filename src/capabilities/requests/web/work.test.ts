import { expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { namePilot } from '../commands/name-pilot.ts'
import { watchClocks } from '../jobs/watch-clocks.ts'
import { givenRequest } from '../testing/given-request.ts'
import { taskOf } from '../testing/given-task.ts'

const house = useHouse()
const page = async (role: 'caseworker' | 'otherCaseworker' | 'lead', path: string) =>
  (await (await house().browse(role)).get(path)).text()

test('a delay of the law that comes near is in the list once, with its reason, until it stops', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const { requestId } = await givenRequest(house(), { state: 'enquiry', requestedOn: '2026-10-26' })
  const look = () => watchClocks.run(house(), { tenantId: house().centre.tenantId })
  await look()
  await look()
  const list = await page('caseworker', '/work')
  expect(list.match(/Un délai légal approche/g)).toHaveLength(1)
  expect(list).toContain('la loi donne 30 jours')
  expect(list).toContain('Dans 2 jours')
  expect(await page('caseworker', '/today')).toContain('Un délai légal approche')
  expect(await page('caseworker', '/work/digest')).toContain('Un délai légal approche')
  expect(await page('otherCaseworker', '/work?scope=house')).not.toContain('Un délai légal approche')
  expect(await page('lead', '/work?scope=house')).toContain('Un délai légal approche')
  await (await house().browse('reception')).post(`/requests/${requestId}/withdraw`, {
    reason: 'Trouvé un emploi.',
  })
  expect(await page('caseworker', '/work')).not.toContain('Un délai légal approche')
})

test('a new pilot is told to the person by letter; it is kept, and nothing is left to tell', async () => {
  const { requestId } = await givenRequest(house())
  const { tenantId, workers } = house().centre
  const named = {
    requestId,
    version: 2,
    pilotId: workers.otherCaseworker,
    reason: 'Elle connaît le quartier.',
  }
  await house().execute(namePilot, { tenantId, actor: house().actor('lead') }, named)
  const pilot = await house().browse('otherCaseworker')
  expect(await (await pilot.get('/work')).text()).toContain(`/requests/${requestId}/tell`)
  const sent = await pilot.post(`/requests/${requestId}/tell`, { how: 'letter' })
  const letter = await pilot.get(sent.headers.get('location') ?? '')
  expect(letter.headers.get('content-type')).toBe('application/pdf')
  expect(await (await pilot.get(`/requests/${requestId}/tell`)).text()).toContain(
    'Il n’y a plus rien à dire.',
  )
  const change = await house().inside(db =>
    db
      .selectFrom('request_pilot')
      .select(['id', 'told_how'])
      .where('request_id', '=', requestId)
      .where('until', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  expect(change.told_how).toBe('letter')
  expect((await taskOf(house(), 'requests:tell-pilot', change.id ?? '')).done_at).not.toBeNull()
})
