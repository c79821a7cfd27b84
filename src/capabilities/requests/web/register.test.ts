import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenRequest } from '../testing/given-request.ts'
import { aTypedRequest } from '../testing/register-input.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

const post = async (told: Readonly<Record<string, string>>) => {
  const browser = await house().browse('reception')
  const response = await browser.post('/requests/new', { _submission: uuidv7(), ...aTypedRequest(told) })
  return { response, html: response.status === 303 ? '' : await response.text() }
}

const count = (table: 'person' | 'request') =>
  house().inside(async db => (await db.selectFrom(table).select('id').execute()).length)

test('the empty page offers the language of the house, the counter, and today', async () => {
  const html = await (await (await house().browse('reception')).get('/requests/new?familyName=Okafor')).text()
  expect(html).toContain('value="Okafor"')
  expect(html).toMatch(/name="language"[^>]*value="fr" checked/)
  expect(html).toMatch(/value="counter" selected/)
  expect(html).toMatch(/name="requestedOn-day"[^>]*value="23"/)
})

test('what is typed becomes a request, once, however often it is sent', async () => {
  const before = await count('request')
  const values = { _submission: uuidv7(), ...aTypedRequest({ familyName: 'Twice' }) }
  const browser = await house().browse('reception')
  const answers = [await browser.post('/requests/new', values), await browser.post('/requests/new', values)]
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(answers[0]?.headers.get('location')).toMatch(/^\/requests\/[0-9a-f-]{36}\?done=registered$/)
  expect(answers[1]?.headers.get('location')).toBe(answers[0]?.headers.get('location'))
  expect(await count('request')).toBe(before + 1)
})

const long = (length: number) => 'a'.repeat(length)
const late = '\u202e'

test.each<[string, string, string, string]>([
  ['a name left out', 'familyName', '', 'Écrivez le nom.'],
  ['a name of marks only', 'familyName', late, 'Écrivez le nom.'],
  ['a name too long', 'familyName', long(101), 'Écrivez au plus 100 caractères.'],
  ['a NUL in a name', 'givenName', 'No\u0000ra', 'Un caractère ne peut pas être gardé.'],
  ['a day that is not', 'birthDate-day', '32', 'Écrivez une date qui existe'],
  ['half a date', 'birthDate-year', '', 'Écrivez une date qui existe'],
  ['a year of words', 'birthDate-year', "'; --", 'Écrivez une date qui existe'],
  ['a number too short', 'nationalNumber', '123', 'Un numéro national a onze chiffres'],
  ['a digit wrong', 'nationalNumber', '85.07.30-033.29', 'un chiffre est sans doute faux'],
  ['a month of thirteen', 'nationalNumber', '85133003328', 'vérifiez les six premiers chiffres'],
  ['script as a number', 'nationalNumber', '<script>', 'Un numéro national a onze chiffres'],
  ['a language unheard of', 'language', 'xx', 'Choisissez la langue des lettres.'],
  ['another language unheard of', 'otherLanguage', '<script>', 'Choisissez une langue de la liste.'],
  ['no way to reach', 'contactChannel', '', 'Choisissez comment joindre la personne.'],
  ['a wish without number', 'contactChannel', 'phone', 'Écrivez le numéro de téléphone, ou choisissez'],
  ['a wish without mailbox', 'contactChannel', 'email', 'Écrivez l’adresse e-mail, ou choisissez'],
  ['words as a phone', 'phone', 'call me', 'Écrivez un numéro avec ses chiffres'],
  ['a phone without end', 'phone', '0'.repeat(31), 'Écrivez un numéro avec ses chiffres'],
  ['half an e-mail', 'email', 'nora@', 'Écrivez une adresse complète'],
  ['an address and none', 'street', 'Rue Haute 1', 'Gardez l’une des deux.'],
  ['letters as a postcode', 'postalCode', 'abcd', 'Un code postal belge a quatre chiffres'],
  ['a note too long', 'safeContactNote', long(501), 'écrivez au plus 500 caractères'],
  ['no kind', 'kind', '', 'Choisissez le type de demande.'],
  ['a kind unheard of', 'kind', 'gold', 'Choisissez le type de demande.'],
  ['a door unheard of', 'channel', "'; drop table request; --", 'Choisissez la porte d’entrée.'],
  ['no words', 'wording', '   ', 'Écrivez ce que la personne demande'],
  ['too many words', 'wording', long(4001), 'écrivez au plus 4 000 caractères'],
  ['a day in the future', 'requestedOn-day', '24', 'Cette date est dans le futur.'],
  ['a day of another century', 'requestedOn-year', '1926', 'Cette date a plus d’un an.'],
  ['no day', 'requestedOn-month', 'x', 'Écrivez une date qui existe'],
  ['an urgency without end', 'urgencyReason', long(501), 'écrivez au plus 500 caractères'],
  ['a PIN of letters', 'pin', 'abcd', 'Le PIN a quatre à six chiffres.'],
  ['a PIN too short', 'pin', '123', 'Le PIN a quatre à six chiffres.'],
])('%s: one sentence, the rest kept, nothing created', async (_, field, typed, sentence) => {
  const before = await count('person')
  const { response, html } = await post({
    [field]: typed,
    wording: field === 'wording' ? typed : 'Mes mots.',
  })
  expect(response.status).toBe(422)
  expect(html.split(sentence).length - 1).toBe(2) // in the summary and beside the field
  expect(html).toContain(field === 'givenName' ? 'value="Haddad"' : 'value="Nora"')
  expect(await count('person')).toBe(before)
})

test.each(['<script>alert(1)</script>', "Robert'); DROP TABLE person; --", 'O’Neill & fils', 'نورة'])(
  'the name %s is a name: kept as it is, never run',
  async familyName => {
    const { response } = await post({ familyName })
    expect(response.status).toBe(303)
    const browser = await house().browse('reception')
    const page = await (await browser.get(`${response.headers.get('location')}`)).text()
    expect(page).not.toContain('<script>alert')
    const kept = await house().inside(db =>
      db.selectFrom('person').select('id').where('family_name', '=', familyName).execute(),
    )
    expect(kept).toHaveLength(1)
  },
)

test('likely doubles are shown first; choosing one creates nobody', async () => {
  const personId = await givenPerson(house(), {
    familyName: 'Kaplan',
    givenName: 'Deniz',
    birthDate: '1991-07-01',
  })
  const typed = {
    familyName: 'Caplan',
    givenName: 'Deniz',
    'birthDate-day': '1',
    'birthDate-month': '7',
    'birthDate-year': '1991',
  }
  const { response, html } = await post(typed)
  expect(response.status).toBe(200)
  expect(html).toContain('Est-ce l’une de ces personnes ?')
  expect(html).not.toMatch(/error-summary|error-message|Erreur/)
  expect(html).toContain('Même date de naissance, nom proche.')
  expect(html).toContain(`value="${personId}"`)
  expect(html).toMatch(/name="familyName" value="Caplan"/)
  const before = await count('person')
  const chosen = await post({ ...typed, duplicate: personId })
  expect(chosen.response.status).toBe(303)
  expect(await count('person')).toBe(before)
  const anyway = await post({ ...typed, duplicate: 'new' })
  expect(anyway.response.status).toBe(303)
  expect(await count('person')).toBe(before + 1)
})

test('the question left without answer says so the second time, and creates nobody', async () => {
  await givenPerson(house(), { familyName: 'Peltier', givenName: 'Nora', birthDate: '1987-03-14' })
  const before = await count('person')
  const { response, html } = await post({ familyName: 'Peltier', _asked: 'yes' })
  expect(response.status).toBe(422)
  expect(html.split('Choisissez une réponse.').length - 1).toBe(2)
  expect(await count('person')).toBe(before)
})

test('the typed form can be corrected from the question, and nothing is sent', async () => {
  await givenPerson(house(), { familyName: 'Moreau', birthDate: '1987-03-14' })
  const { response, html } = await post({ familyName: 'Moreau', _review: 'yes' })
  expect(response.status).toBe(200)
  expect(html).toContain('value="Moreau"')
  expect(html).toContain('Enregistrer et donner l’accusé de réception')
})

test('a double of the same national number cannot be waved through', async () => {
  await givenPerson(house(), { familyName: 'Nys', nationalNumber: '85073003328' })
  const { html } = await post({ familyName: 'Autre', nationalNumber: '85.07.30-033.28' })
  expect(html).toContain('Même numéro national.')
  expect(html).not.toContain('quelqu’un d’autre')
})

test('of somebody known nothing is asked again', async () => {
  const { personId } = await givenRequest(house())
  const browser = await house().browse('reception')
  const html = await (await browser.get(`/requests/new?person=${personId}`)).text()
  expect(html).toContain('Nouvelle demande pour Nora Haddad')
  expect(html).toContain('Une demande est déjà en cours')
  expect(html).not.toContain('name="familyName"')
  const { wording, kind, channel } = { wording: 'Encore.', kind: 'energy', channel: 'phone' }
  const day = { 'requestedOn-day': '23', 'requestedOn-month': '11', 'requestedOn-year': '2026' }
  const answer = await browser.post('/requests/new', {
    _submission: uuidv7(),
    person: personId,
    wording,
    kind,
    channel,
    ...day,
  })
  expect(answer.status).toBe(303)
})

test.each(['director', 'finance', 'dpo', 'it', 'committee'] as const)('%s does not register', async role => {
  const browser = await house().browse(role)
  expect((await browser.get('/requests/new')).status).toBe(403)
  expect((await browser.post('/requests/new', aTypedRequest())).status).toBe(403)
})
