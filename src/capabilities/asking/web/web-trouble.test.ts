import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { keeping, mostFromOneAddress } from '../domain/keeping.ts'
import { codeOn, type Walker, walker } from '../testing/walker.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

const count = (table: 'request' | 'ask_callback' | 'ask_draft') =>
  house().inside(async db => {
    const { many } = await db
      .selectFrom(table)
      .select(eb => eb.fn.countAll<number>().as('many'))
      .executeTakeFirstOrThrow()
    return Number(many)
  })

const begun = async (browser: Walker): Promise<string> => {
  const { path, html } = await browser.send('/fr/asking')
  expect(path).toBe('/fr/asking/1')
  return codeOn(html)
}

test.each<[string, string, Record<string, string | readonly string[]>, string]>([
  ['no words', '1', { wording: ' ' }, 'Écrivez ce dont vous avez besoin'],
  ['40 kB of words', '1', { wording: 'x'.repeat(40_000) }, 'C’est trop long'],
  ['a phone of words', '3', { contactChannel: 'phone', phone: 'mon voisin' }, 'Écrivez un numéro'],
  ['a phone wished for, none given', '3', { contactChannel: 'sms' }, 'Écrivez le numéro, ou choisissez'],
  [
    'a day to come',
    '5',
    { 'birthDate-day': '1', 'birthDate-month': '1', 'birthDate-year': '2030' },
    'pas encore venue',
  ],
  [
    'half a date',
    '5',
    { 'birthDate-day': '1', 'birthDate-month': '', 'birthDate-year': '' },
    'le jour, le mois',
  ],
  ['a digit wrong', '5', { nationalNumber: '85.07.30-033.29' }, 'Un chiffre est sans doute faux'],
  ['a street without town', '6', { street: 'Rue Haute 1' }, 'Écrivez aussi le code postal'],
  ['too many at home', '7', { household: '31' }, 'de 1 à 30'],
  ['a list unheard of', '4', { language: '<script>' }, 'Choisissez dans la liste'],
])(
  '%s: a clear sentence beside the field, and what was typed is kept',
  async (_, number, values, sentence) => {
    const browser = walker(house(), `203.0.113.${Number(number) + values.toString().length}`)
    await begun(browser)
    const response = await browser.post(`/fr/asking/${number}`, values)
    const html = (await response.text()).replaceAll(' ', ' ')
    expect(response.status).toBe(422)
    expect(html).toContain(sentence)
    const [typed] = Object.values(values)
      .flat()
      .filter(text => text.trim().length > 1)
    if (typed !== undefined && !typed.startsWith('<')) expect(html).toContain(typed)
  },
)

test('two who press twice ask for one call, and it waits for somebody of the house', async () => {
  const browser = walker(house(), '198.51.100.20')
  await begun(browser)
  const wish = { phone: '0470 12 34 56', callName: '', moment: 'demain matin' }
  const pressed = await Promise.all([
    browser.post('/fr/asking/call-back', wish),
    browser.post('/fr/asking/call-back', wish),
  ])
  expect(pressed.map(({ status }) => status)).toEqual([303, 303])
  expect(await browser.html('/fr/asking/pause')).toContain(
    'Nous vous appelons au plus tard le 23 novembre 2026',
  )
  expect(await count('ask_callback')).toBe(1)
  const tasks = await house().inside(db =>
    db.selectFrom('task').select(['due_on']).where('kind', '=', 'asking:call-back').execute(),
  )
  expect(tasks).toEqual([{ due_on: '2026-11-23' }])
})

test('who is known stays unsaid: the same answer for all, and reception is asked whether it is the same person', async () => {
  const nationalNumber = '85073003328'
  const known = await givenPerson(house(), { familyName: 'Known', nationalNumber, birthDate: '1985-07-30' })
  const browser = walker(house(), '198.51.100.21')
  await begun(browser)
  await browser.send('/fr/asking/1', { wording: 'De l’aide' })
  const day = { 'birthDate-day': '30', 'birthDate-month': '7', 'birthDate-year': '1985' }
  await browser.send('/fr/asking/5', { givenName: 'Nora', familyName: 'Known', nationalNumber, ...day })
  const sent = await browser.send('/fr/asking/send')
  expect(sent.path).toBe('/fr/asking/sent')
  const double = await house().inside(db => db.selectFrom('ask_double').selectAll().executeTakeFirstOrThrow())
  expect(double).toMatchObject({ taken: nationalNumber, answer: null })
  expect(double.person_id).not.toBe(known)
})

test('after half an hour without a word the browser holds nothing, and the code brings it back', async () => {
  const browser = walker(house(), '198.51.100.22')
  await begun(browser)
  house().clock.set('2026-11-23T09:31:00Z')
  expect((await browser.send('/fr/asking/1', { wording: 'Tard' })).html).toContain('Rien n’est perdu')
  house().clock.set('2026-11-23T09:00:00Z')
})

test('leaving fast closes it behind one, and goes where the weather is', async () => {
  const browser = walker(house(), '198.51.100.23')
  await begun(browser)
  expect(await browser.html('/fr/asking/1')).toContain('href="/fr/asking/away"')
  expect((await browser.get('/fr/asking/away')).headers.get('location')).toBe('/fr/leave')
  expect((await browser.get('/fr/asking/1')).headers.get('location')).toContain('/again')
})

test('one address begins so many an hour, and then is asked to call', async () => {
  const browser = walker(house(), '198.51.100.99')
  const before = await count('ask_draft')
  for (let at = 0; at < mostFromOneAddress; at += 1) await browser.post('/fr/asking')
  const flooded = await browser.post('/fr/asking')
  expect(flooded.status).toBe(429)
  expect(await flooded.text()).toContain('Appelez-nous ou venez')
  expect(await count('ask_draft')).toBe(before + mostFromOneAddress)
})

test('the first page says how long an unfinished ask is kept', async () => {
  expect(await walker(house()).html('/fr/asking')).toContain(`${keeping.days} jours`)
})

test.runIf(onPostgres)('at once: a flood is counted whole, and two tabs send one request', async () => {
  const before = await count('ask_draft')
  const many = Array.from({ length: mostFromOneAddress + 10 }, () =>
    walker(house(), '198.51.100.98').post('/fr/asking'),
  )
  const statuses = (await Promise.all(many)).map(({ status }) => status)
  expect(statuses.filter(status => status === 303)).toHaveLength(mostFromOneAddress)
  expect(await count('ask_draft')).toBe(before + mostFromOneAddress)

  const browser = walker(house(), '198.51.100.97')
  await begun(browser)
  await browser.send('/fr/asking/1', { wording: 'Deux onglets' })
  const requests = await count('request')
  const answers = await Promise.all([1, 2, 3].map(() => browser.post('/fr/asking/send')))
  expect(answers.map(answer => answer.headers.get('location'))).toEqual(Array(3).fill('/fr/asking/sent'))
  expect(await count('request')).toBe(requests + 1)
})
