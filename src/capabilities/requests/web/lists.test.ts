import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenRequest } from '../testing/given-request.ts'

const house = useHouse()

const named = async (familyName: string, told: Parameters<typeof givenRequest>[1] = {}) => {
  const personId = await givenPerson(house(), { familyName })
  return givenRequest(house(), { ...told, personId })
}

beforeAll(async () => {
  const { clock } = house()
  const { workers, services } = house().centre
  clock.set('2026-11-10T09:00:00Z')
  await named('Latecomer', { requestedOn: '2026-10-10', state: 'enquiry' })
  clock.set('2026-11-22T09:00:00Z')
  await named('Soonest', { requestedOn: '2026-11-22' })
  await named('Elsewhere', { kind: 'housing', serviceId: services.housing, pilotId: workers.otherCaseworker })
  await named('Finished', { state: 'closed' })
  clock.set('2026-11-23T09:00:00Z')
  await named('Colleague', { pilotId: workers.otherCaseworker, urgencyReason: 'Coupure de gaz.' })
})

type Role =
  | 'reception'
  | 'caseworker'
  | 'otherCaseworker'
  | 'lead'
  | 'director'
  | 'clerk'
  | 'finance'
  | 'secretary'

const names = ['Latecomer', 'Soonest', 'Elsewhere', 'Finished', 'Colleague']
const read = async (role: Role, path: string) => {
  const response = await (await house().browse(role)).get(path)
  const html = await response.text()
  return { status: response.status, html, shown: names.filter(name => html.includes(`Nora ${name}`)) }
}

test('a caseworker sees their own work, the late one first', async () => {
  const { html, shown } = await read('caseworker', '/today')
  expect(shown).toEqual(['Latecomer', 'Soonest'])
  expect(html.indexOf('Nora Latecomer')).toBeLessThan(html.indexOf('Nora Soonest'))
  expect(html).toContain('En retard')
  expect(html).toContain('Délai légal, Décision')
})

test('the scope and the time are links that keep each other in the address', async () => {
  const { html, shown } = await read('caseworker', '/today?scope=services&tone=late')
  expect(shown).toEqual(['Latecomer'])
  expect(html).toContain('/today?scope=mine&amp;tone=late')
  expect((await read('caseworker', '/today?scope=services')).shown).toEqual([
    'Latecomer',
    'Soonest',
    'Colleague',
  ])
})

test('a lead sees the service, with the pilots; the director the house', async () => {
  const lead = await read('lead', '/today')
  expect(lead.shown).toEqual(['Latecomer', 'Soonest', 'Colleague'])
  expect(lead.html).toContain('Test otherCaseworker')
  expect((await read('director', '/today')).shown).toEqual(['Latecomer', 'Soonest', 'Elsewhere', 'Colleague'])
})

test('the counter sees what came in today', async () => {
  expect((await read('reception', '/today')).shown).toEqual(['Colleague'])
})

test.each([
  ['clerk', '/letters'],
  ['secretary', '/meetings'],
  ['finance', '/runs'],
] as const)('the day of the %s begins at %s', async (role, path) => {
  const response = await (await house().browse(role)).get('/today')
  expect([response.status, response.headers.get('location')]).toEqual([303, path])
})

test.each<[string, readonly string[]]>([
  ['', ['Latecomer', 'Soonest', 'Elsewhere', 'Colleague']],
  ['?ended=yes', names],
  ['?state=enquiry', ['Latecomer']],
  ['?kind=housing', ['Elsewhere']],
  ['?ended=yes&state=closed', ['Finished']],
  ['?tone=late', ['Latecomer']],
  [
    "?state=';--&kind=<script>&tone=x&pilot=y&service=z&sort=w&direction=v&page=-1",
    ['Latecomer', 'Soonest', 'Elsewhere', 'Colleague'],
  ],
  ['?page=99999', []],
])('/requests%s', async (query, expected) => {
  const { status, html, shown } = await read('reception', `/requests${query}`)
  expect(status).toBe(200)
  expect(shown).toEqual(expected)
  expect(html).not.toContain('<script>&')
})

test('by pilot and by service, by name the other way round', async () => {
  const { workers, services } = house().centre
  expect((await read('reception', `/requests?pilot=${workers.otherCaseworker}`)).shown).toEqual([
    'Elsewhere',
    'Colleague',
  ])
  expect((await read('reception', `/requests?service=${services.housing}`)).shown).toEqual(['Elsewhere'])
  const { html } = await read('reception', '/requests?sort=person&direction=desc')
  expect(html.indexOf('Nora Soonest')).toBeLessThan(html.indexOf('Nora Colleague'))
})

test('one sees the requests of one’s services and one’s own, no others', async () => {
  expect((await read('otherCaseworker', '/requests')).shown).toEqual(['Elsewhere', 'Colleague'])
  expect((await read('lead', '/requests')).shown).toEqual(['Latecomer', 'Soonest', 'Colleague'])
  expect((await read('finance', '/requests')).status).toBe(403)
})

test('a list is one line of the journal, with the ids it showed', async () => {
  await read('lead', '/requests?state=enquiry')
  const line = await house().inside(db =>
    db
      .selectFrom('journal_event')
      .selectAll()
      .where('action', '=', 'request:list')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  )
  expect(line.subject_ids).toHaveLength(1)
})
