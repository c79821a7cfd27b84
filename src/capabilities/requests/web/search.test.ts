import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { requestCard } from '../queries/request-cards.ts'
import { givenRequest } from '../testing/given-request.ts'
import { registerAddress } from './search-page.tsx'

const house = useHouse()
const ids = { elise: '', peeters: '' }

beforeAll(async () => {
  ids.elise = await givenPerson(house(), {
    familyName: 'De Smet-Çelik',
    givenName: 'Élise',
    nationalNumber: '85073003328',
    phone: '+32 470 12 34 56',
  })
  ids.peeters = await givenPerson(house(), { familyName: 'Peeters', givenName: 'Jan', phone: '02 111 11 11' })
})

const searched = async (typed: string, role: 'reception' | 'it' = 'reception') => {
  const response = await (await house().browse(role)).get(`/search?q=${encodeURIComponent(typed)}`)
  return { status: response.status, html: await response.text() }
}

test.each([
  'elise de smet',
  'Celik Élise',
  'DE SM',
  'desmedt smet'.split(' ')[1] ?? '',
  'elis',
  '85.07.30-033.28',
  '0470/12.34.56',
])('Élise is found by %s', async typed => {
  const { html } = await searched(typed)
  expect(html).toContain(`/people/${ids.elise}`)
  expect(html).not.toContain(`/people/${ids.peeters}`)
})

test.each(['pieters', 'Peters Jan', 'peeter'])('Peeters is found by %s, however spelt', async typed => {
  expect((await searched(typed)).html).toContain(`/people/${ids.peeters}`)
})

test.each(['peetesr', 'peters jan', 'Pe3ters', 'petersen'.slice(0, 6), 'peeterss'])(
  'Peeters is found by %s, a letter too many, too few, swapped or another',
  async typed => expect((await searched(typed)).html).toContain(`/people/${ids.peeters}`),
)

test.each(['otherCase', 'Test otherCaseworker', 'othercaseworkers'])(
  'a colleague is found by %s',
  async typed => {
    const { html } = await searched(typed)
    expect(html).toContain('Collègues')
    expect(html).toContain('/directory?who=Test+otherCaseworker')
    expect(html).not.toContain('/people/0')
  },
)

test('those almost spelt so are apart, and come after', async () => {
  await givenPerson(house(), { familyName: 'Beeters', givenName: 'Noor' })
  const { html } = await searched('beeters')
  const [spelt, near] = html.split('une lettre de différence')
  expect(spelt).toContain('Noor')
  expect(near).toContain(`/people/${ids.peeters}`)
})

test('two mistakes in one word are not guessed', async () =>
  expect((await searched('paerets')).html).not.toContain(`/people/${ids.peeters}`))

test('the line says where the file is: state, next step, pilot and telephone', async () => {
  const { requestId, personId } = await givenRequest(house(), { personId: ids.peeters, state: 'enquiry' })
  const number = (await house().inside(db => requestCard(db, requestId)))?.number ?? ''
  const { html } = await searched(number.toLowerCase())
  expect(html).toContain(`/people/${personId}`)
  for (const part of ['Enquête', 'Rapport social', 'Test caseworker', '02 000 00 02'])
    expect(html).toContain(part)
  const dossier = number.replace('D-', '')
  expect((await searched(dossier)).html).toContain(`/people/`)
})

test('nobody found: register for the name that was typed', async () => {
  const { html } = await searched('Okonkwo Ada')
  expect(html).toContain('Personne pour « Okonkwo Ada »')
  expect(html).toContain('/requests/new?familyName=Okonkwo&amp;givenName=Ada')
})

test.each([
  "'; drop table person; --",
  '<script>alert(1)</script>',
  '%%%',
  '\u0000',
  'a'.repeat(5000),
  '💥💥',
])('a hostile search (%j) finds nobody and breaks nothing', async typed => {
  const { status, html } = await searched(typed)
  expect(status).toBe(200)
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('/people/0')
})

test('a number that was typed is not carried over as a name', () => {
  expect(registerAddress('0470123456')).toBe('/requests/new')
  expect(registerAddress('<b>')).toBe('/requests/new')
})

test('a search is one line of the journal, with whom it showed', async () => {
  await searched('Élise')
  const line = await house().inside(db =>
    db
      .selectFrom('journal_event')
      .selectAll()
      .where('action', '=', 'people:search')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  )
  expect(line).toMatchObject({
    kind: 'read',
    subject_ids: [ids.elise],
    person_id: null,
    actor_role: 'reception',
  })
  expect(JSON.stringify(line)).not.toContain('lise')
})

test('who keeps the machines finds nobody', async () => {
  expect((await searched('Peeters', 'it')).status).toBe(403)
})
