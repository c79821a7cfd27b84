import { beforeAll, expect, test } from 'vitest'
import { givenFacts } from '#capabilities/enquiry/testing/facts.ts'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { voiceTopics } from '../domain/kinds.ts'
import { lastSaid, read } from '../testing/said.ts'

const house = useHouse()
let file: GivenRequest

beforeAll(async () => {
  house().clock.set('2026-11-24T09:00:00Z')
  file = await givenRequest(house(), { state: 'in-execution', requestedOn: '2026-11-02' })
  await givenFacts(house(), { dossierId: file.dossierId })
})

const desk = (topic: string) => `/people/${file.personId}/say/${topic}`
/** The names of the fields between the first field and the button; what pages send along for themselves left out. */
const fieldsIn = (html: string) => {
  const main = html.slice(html.indexOf('<main'))
  const names = [...main.matchAll(/<(?:input|select|textarea)[^>]*? name="([^"]+)"/g)].map(([, name]) => name)
  return [...new Set(names)].filter(name => name !== undefined && !name.startsWith('_')).toSorted()
}

const began = {
  what: 'began',
  'on-day': '1',
  'on-month': '12',
  'on-year': '2026',
  factId: '',
  cents: '500,00',
  words: 'Un flexi-job.',
}

test.each(voiceTopics.change)(
  '%s: a desk asks what is asked online, and by which way it came',
  async topic => {
    const online = fieldsIn(
      await read((await house().browse({ personId: file.personId })).get(`/fr/file/change/${topic}`)),
    )
    const pilot = fieldsIn(await read((await house().browse('caseworker')).get(desk(topic))))
    expect(online.length).toBeGreaterThan(1)
    expect(pilot).toEqual([...online, 'channel'].toSorted())
    const counter = fieldsIn(await read((await house().browse('reception')).get(desk(topic))))
    expect(counter).toEqual(pilot.filter(name => name !== 'factId'))
  },
)

test('the same income said online and on the phone is kept as the same; the estimate is shown to who reads the file', async () => {
  const own = await house().browse({ personId: file.personId })
  expect((await own.post('/fr/file/change/income', began)).status).toBe(303)
  const online = await lastSaid(house(), file.personId)
  const pilot = await house().browse('caseworker')
  const typed = { ...began, channel: 'phone' }
  const looked = await pilot.post(desk('income'), { ...typed, _review: 'yes' })
  const seen = await read(looked)
  expect([looked.status, seen.includes('Ce n’est pas une décision.')]).toEqual([200, true])
  expect(seen).toContain('value="500,00"')
  expect((await lastSaid(house(), file.personId)).id).toBe(online.id)
  expect((await pilot.post(desk('income'), typed)).status).toBe(303)
  const said = await lastSaid(house(), file.personId)
  expect(said.id).not.toBe(online.id)
  expect(said.detail).toEqual(online.detail)
})

test('the counter writes down an account without seeing the file; what is wrong is said beside each field', async () => {
  const counter = await house().browse('reception')
  const wrong = await counter.post(desk('account'), { iban: 'BE00 0000', words: '' })
  const page = await read(wrong)
  expect([wrong.status, page.includes('Choisissez par quelle voie.')]).toEqual([422, true])
  expect(page).toContain('href="#iban"')
  const typed = { iban: 'BE68 5390 0754 7034', words: '', channel: 'counter' }
  expect((await counter.post(desk('account'), typed)).status).toBe(303)
  expect((await lastSaid(house(), file.personId)).detail).toMatchObject({ iban: 'BE68539007547034' })
  expect((await counter.get(desk('nothing'))).status).toBe(404)
})
