import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { personCard } from '../queries/person-card.ts'
import { givenPerson } from '../testing/given-person.ts'

const house = useHouse()

const typed = (told: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  _submission: uuidv7(),
  version: '1',
  familyName: 'Haddad',
  givenName: 'Nora',
  'birthDate-day': '14',
  'birthDate-month': '3',
  'birthDate-year': '1987',
  nationalNumber: '',
  language: 'fr',
  otherLanguage: '',
  contactChannel: 'sms',
  phone: '0499 99 99 99',
  email: '',
  street: 'Rue des Palais 10',
  postalCode: '1030',
  municipality: 'Schaerbeek',
  safeContactNote: 'Jamais le soir.',
  reason: 'Nouveau numéro.',
  ...told,
})

const save = async (personId: string, values: Record<string, string>) => {
  const response = await (await house().browse('reception')).post(`/people/${personId}/change`, values)
  return { response, html: response.status === 303 ? '' : await response.text() }
}

const card = (personId: string) => house().inside(db => personCard(db, personId))

test('the form shows what is known', async () => {
  const personId = await givenPerson(house())
  const html = await (await (await house().browse('reception')).get(`/people/${personId}/change`)).text()
  expect(html).toMatch(/name="phone"[^>]*value="0470 55 50 10"/)
  expect(html).toMatch(/name="birthDate-year"[^>]*value="1987"/)
})

test('a change is kept beside what was before, with who and why, and is found by its new words', async () => {
  const personId = await givenPerson(house())
  const { response } = await save(personId, typed({ familyName: 'Zeynep-Haddad' }))
  expect(response.headers.get('location')).toBe(`/people/${personId}?done=changed`)
  expect(await card(personId)).toMatchObject({
    version: 2,
    phone: '0499 99 99 99',
    safeContactNote: 'Jamais le soir.',
  })
  const { before, words } = await house().inside(async db => ({
    before: await db.selectFrom('person_version').selectAll().where('person_id', '=', personId).execute(),
    words: await db.selectFrom('person_word').select('word').where('person_id', '=', personId).execute(),
  }))
  expect(before).toMatchObject([
    {
      version: 1,
      reason: 'Nouveau numéro.',
      changed_by: house().centre.workers.reception,
      data: { phone: '0470 55 50 10' },
    },
  ])
  expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['zeynep', '0499999999']))
  expect(words.map(({ word }) => word)).not.toContain('0470555010')
})

test('a stale save loses neither version: both are shown, and can be sent again', async () => {
  const personId = await givenPerson(house())
  await save(personId, typed({ phone: '0411 11 11 11' }))
  const { response, html } = await save(personId, typed({ phone: '0422 22 22 22' }))
  expect(response.status).toBe(422)
  expect(html).toContain('Les deux versions')
  expect(html).toContain('0411 11 11 11')
  expect(html).toContain('0422 22 22 22')
  expect(html).toMatch(/name="version" value="2"/)
  expect((await card(personId))?.phone).toBe('0411 11 11 11')
  expect((await save(personId, typed({ phone: '0422 22 22 22', version: '2' }))).response.status).toBe(303)
})

test('the national number of somebody else is refused, one’s own is not', async () => {
  await givenPerson(house(), { nationalNumber: '85073003328' })
  const personId = await givenPerson(house(), { nationalNumber: '93051822361' })
  const { html } = await save(personId, typed({ nationalNumber: '85.07.30-033.28' }))
  expect(html).toContain('déjà celui d’une autre personne')
  expect((await save(personId, typed({ nationalNumber: '93.05.18-223.61' }))).response.status).toBe(303)
})

test.each([
  ['phone', '', 'Écrivez le numéro de téléphone'],
  ['phone', '<script>', 'Écrivez un numéro avec ses chiffres'],
  ['birthDate-year', '2087', 'Cette date de naissance est dans le futur.'],
  ['postalCode', '', 'Complétez l’adresse'],
  ['reason', 'a'.repeat(501), 'au plus 500 caractères'],
])('%s = %o: one sentence, nothing changed', async (field, value, sentence) => {
  const personId = await givenPerson(house())
  const { html } = await save(personId, typed({ [field]: value }))
  expect(html).toContain(sentence)
  expect(html).toContain('Jamais le soir.')
  expect(await card(personId)).toMatchObject({ version: 1 })
})

test.each([
  ['reception', 200],
  ['caseworker', 200],
  ['clerk', 200],
  ['director', 403],
  ['finance', 403],
  ['it', 403],
] as const)('%s opening the form: %i', async (role, status) => {
  const personId = await givenPerson(house())
  expect((await (await house().browse(role)).get(`/people/${personId}/change`)).status).toBe(status)
  expect((await (await house().browse(role)).get('/people/nobody/change')).status).toBe(
    status === 200 ? 404 : 403,
  )
})

test('what is shared and how one reads is kept, shown again, in the history, and unticked again', async () => {
  const personId = await givenPerson(house())
  const shared = { sharedPhone: 'yes', sharedMail: 'yes', easyRead: 'yes', interpreterLanguage: 'de' }
  expect((await save(personId, typed(shared))).response.status).toBe(303)
  expect(await card(personId)).toMatchObject({
    sharedPhone: true,
    sharedMail: true,
    easyRead: true,
    interpreterLanguage: 'de',
  })
  const reception = await house().browse('reception')
  const form = await (await reception.get(`/people/${personId}/change`)).text()
  expect(form).toMatch(/name="sharedPhone"[^>]*checked/)
  expect(form).toMatch(/<option value="de" selected/)
  expect(await (await reception.get(`/people/${personId}`)).text()).toContain('partagé : pas de SMS')
  expect((await save(personId, typed({ version: '2' }))).response.status).toBe(303)
  expect(await card(personId)).toMatchObject({ sharedPhone: false, interpreterLanguage: null })
  const before = await house().inside(db =>
    db
      .selectFrom('person_version')
      .select('data')
      .where('person_id', '=', personId)
      .orderBy('version')
      .execute(),
  )
  expect(before).toMatchObject([
    { data: { shared_phone: false } },
    { data: { shared_phone: true, interpreter_language: 'de' } },
  ])
})

test('a code that is no language is refused by the form and by the database', async () => {
  const personId = await givenPerson(house())
  const { html } = await save(personId, typed({ interpreterLanguage: 'klingon' }))
  expect(html).toContain('Choisissez une langue de la liste.')
  await expect(givenPerson(house(), { interpreterLanguage: 'Français' })).rejects.toThrow(
    /person_interpreter_language_check/,
  )
})
