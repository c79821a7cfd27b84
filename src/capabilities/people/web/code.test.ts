import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { verifyCitizenCode } from '../queries/citizen-code.ts'
import { codeOnPaper } from '../testing/code-on-paper.ts'
import { givenPerson } from '../testing/given-person.ts'

const house = useHouse()

const ask = async (personId: string, pin = '', submission = uuidv7()) => {
  const response = await (await house().browse('reception')).post(`/people/${personId}/code`, {
    _submission: submission,
    pin,
  })
  return { response, html: response.status === 303 ? '' : await response.text() }
}

const known = async (told: Parameters<typeof givenPerson>[1] = {}) => {
  const personId = await givenPerson(house(), told)
  await givenRequest(house(), { personId })
  return personId
}

/** Follows the pages as somebody at the counter does, to the paper. */
async function printed(personId: string, pin = ''): Promise<string> {
  const { response } = await ask(personId, pin)
  const browser = await house().browse('reception')
  const page = await (await browser.get(response.headers.get('location') ?? '')).text()
  const address = /\/documents\/[0-9a-f-]{36}/.exec(page)?.[0] ?? ''
  const paper = await browser.get(address)
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  const { text } = await readPdf(new Uint8Array(await paper.arrayBuffer()))
  return codeOnPaper(text)
}

const holder = (code: string) => {
  const { tools, centre, inside } = house()
  return inside(db => verifyCitizenCode(db, { tenantId: centre.tenantId, secrets: tools.secrets, code }))
}

test('a new code works, the one before is dead', async () => {
  const personId = await known()
  const first = await printed(personId)
  const second = await printed(personId, '135790')
  expect(await holder(first)).toBeUndefined()
  expect(await holder(second)).toMatchObject({ personId, askPin: true })
})

test('its letter is a letter of its own kind, for whoever may give a code', async () => {
  const personId = await known({ familyName: 'Charlie' })
  await printed(personId)
  const { rows } = await house().engine.pool.query(
    'select d.id, d.kind, d.sent_how from document d join dossier f on f.id = d.dossier_id where f.person_id = $1',
    [personId],
  )
  expect(rows).toMatchObject([{ kind: 'code-letter', sent_how: 'handed-over' }])
  const path = `/documents/${rows[0].id}`
  for (const [role, status] of [
    ['caseworker', 200],
    ['otherCaseworker', 404],
    ['clerk', 404],
    ['director', 404],
  ] as const)
    expect([role, (await (await house().browse(role)).get(path)).status]).toEqual([role, status])
  const own = await (await house().browse({ personId })).get('/fr/file/status')
  expect(await own.text()).toContain('Lettre avec votre code, du')
})

test('a double click makes one code', async () => {
  const personId = await known()
  const submission = uuidv7()
  const [first, second] = [await ask(personId, '', submission), await ask(personId, '', submission)]
  expect(second.response.headers.get('location')).toBe(first.response.headers.get('location'))
})

test.each([
  ['123', 'Le PIN a quatre à six chiffres.'],
  ['1234567', 'Le PIN a quatre à six chiffres.'],
  ['<script>', 'Le PIN a quatre à six chiffres.'],
  ['12\u000034', 'Le PIN a quatre à six chiffres.'],
])('%o is no PIN', async (pin, sentence) => {
  const { response, html } = await ask(await known(), pin)
  expect(response.status).toBe(422)
  expect(html).toContain(sentence)
})

test('without a birth date a PIN is needed; without an online view there is no code', async () => {
  const unknown = await ask(await known({ birthDate: null, familyName: 'Alpha' }))
  expect(unknown.html).toContain('Il faut un PIN')
  const hidden = await known({ noOnlineView: true, familyName: 'Bravo' })
  expect((await ask(hidden)).html).toContain('n’a pas de dossier en ligne')
})

test('who never asked for anything has nothing to look at', async () => {
  const { html } = await ask(await givenPerson(house()))
  expect(html).toContain('Ceci n’existe plus.')
})

test.each([
  ['reception', 200],
  ['caseworker', 200],
  ['otherCaseworker', 403],
  ['clerk', 403],
  ['director', 403],
  ['it', 403],
] as const)('%s opening the page: %i', async (role, status) => {
  const personId = await known()
  expect((await (await house().browse(role)).get(`/people/${personId}/code`)).status).toBe(status)
})
