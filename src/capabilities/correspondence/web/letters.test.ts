import { beforeEach, expect, test } from 'vitest'
import { triesOf } from '#capabilities/messages/testing/tell-somebody.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { documentOf, formOn, lettersOf } from '../testing/written.ts'

const house = useHouse()
let file: GivenRequest

beforeEach(async () => {
  house().clock.set('2026-11-24T09:00:00Z')
  const personId = await givenPerson(house(), { contactChannel: 'post' })
  file = await givenRequest(house(), { personId, state: 'enquiry' })
})

/** Begins a letter; gives where it is written. */
async function begin(
  template: string,
  second = '',
  role: 'caseworker' | 'clerk' | 'reception' = 'caseworker',
) {
  const answer = await (await house().browse(role)).post(`/people/${file.personId}/write`, {
    template,
    language: 'fr',
    second,
  })
  return { status: answer.status, at: answer.headers.get('location') ?? '', answer }
}

const worker = () => house().browse('caseworker')

test('an invitation is filled from the file, refused while a field is empty, kept as it was sent', async () => {
  const { at } = await begin('invitation')
  const browser = await worker()
  const check = await (await browser.get(`${at}/check`)).text()
  expect(check).toContain('Le jour n’est pas rempli. Écrivez-le, ou enlevez {jour}.')
  const early = await browser.post(`${at}/check`, { version: '1', how: 'wish' })
  expect([early.status, await early.text()]).toEqual([
    422,
    expect.stringContaining('L’heure n’est pas remplie.'),
  ])

  const form = await formOn(house(), at)
  const day = { 'day-day': '3', 'day-month': '12', 'day-year': '2026' }
  const kept = await browser.post(at, { ...form, ...day, time: '9h30', place: 'Rue des Palais 1' })
  expect(kept.headers.get('location')).toBe(`${at}/check`)
  const ready = await (await browser.get(`${at}/check`)).text()
  expect(ready.replaceAll('\u00a0', ' ')).toContain('C’est le jeudi 3 décembre 2026 à 9 h 30.')
  expect(ready).toContain('Vous verrez Test caseworker.')
  expect((await browser.get(`${at}/preview.pdf`)).headers.get('content-type')).toBe('application/pdf')

  const sent = await browser.post(`${at}/check`, { version: '2', how: 'wish' })
  expect(sent.headers.get('location')).toBe(`/people/${file.personId}/messages?done=yes`)
  expect(await triesOf(house(), file.personId)).toEqual(['post queued'])
  const [letter] = await lettersOf(house(), file.personId)
  expect(letter?.texts.fr?.body).toContain('Vous verrez Test caseworker.')
  const { bytes, how } = await documentOf(house(), String(letter?.documentId))
  expect(how).toBeNull()
  const { text, tagged } = await readPdf(bytes)
  expect([text.replace(/\s+/g, ' '), tagged]).toEqual([expect.stringContaining('Rue des Palais 1'), true])
  expect((await browser.post(`${at}/check`, { version: '2', how: 'wish' })).status).toBe(422)
  expect((await browser.post(at, { ...form, time: '' })).status).toBe(422)
})

test('two who change one letter: the second is told, and keeps the words', async () => {
  const { at } = await begin('answer')
  const form = await formOn(house(), at)
  const first = await (await worker()).post(at, { ...form, 'body-fr': 'Oui, venez jeudi.' })
  expect(first.status).toBe(303)
  const second = await (await house().browse('lead')).post(at, { ...form, 'body-fr': 'Non, venez vendredi.' })
  expect([second.status, await second.text()]).toEqual([
    422,
    expect.stringMatching(/Un collègue a changé ce texte[\s\S]*Non, venez vendredi\./),
  ])
})

test('a letter in two languages holds both; what reads hard is said, and blocks nothing', async () => {
  const { at } = await begin('free', 'nl')
  const form = await formOn(house(), at)
  const hard =
    'Veuillez nous transmettre, dans les meilleurs délais, les papiers dont nous avons besoin pour votre dossier.'
  const texts = { 'body-fr': hard, 'body-nl': 'Gelieve ons te bellen.' }
  const page = await (await (await worker()).post(at, { ...form, ...texts, _review: 'yes' })).text()
  expect(page).toContain('« Veuillez »')
  expect(page).toContain('Phrase de 16 mots')
  expect(page).toContain('« Gelieve »')
  expect((await (await worker()).post(at, { ...form, ...texts })).status).toBe(303)
  expect((await (await worker()).post(`${at}/check`, { version: '2', how: 'post' })).status).toBe(303)
  const [letter] = await lettersOf(house(), file.personId)
  const { text } = await readPdf((await documentOf(house(), String(letter?.documentId))).bytes)
  expect(text.replace(/\s+/g, ' ')).toMatch(/Veuillez.*Gelieve/)
})

test('a role sends its kinds of letters only, and none to somebody without a file', async () => {
  const refused = await begin('transfer', '', 'clerk')
  expect([refused.status, await refused.answer.text()]).toEqual([
    422,
    expect.stringContaining('Votre rôle n’envoie pas cette sorte de lettre.'),
  ])
  const counter = await (await house().browse('reception')).get(`/people/${file.personId}/write`)
  expect(await counter.text()).not.toContain('value="papers"')
  const { at } = await begin('papers')
  const form = await formOn(house(), at)
  expect((await (await house().browse('reception')).post(at, form)).status).toBe(422)
  const stranger = await givenPerson(house())
  const answer = await (await house().browse('clerk')).get(`/people/${stranger}/write`)
  expect(await answer.text()).toContain('Enregistrez d’abord sa demande.')
})

test('the letter is read in the file by its person, and by nobody else', async () => {
  const { at } = await begin('answer')
  const form = await formOn(house(), at)
  await (await worker()).post(at, { ...form, 'body-fr': 'Oui. <b>Venez</b> jeudi.' })
  await (await worker()).post(`${at}/check`, { version: '2', how: 'post' })
  const [letter] = await lettersOf(house(), file.personId)
  const path = `/fr/file/letters/${letter?.documentId}/read`
  const browser = await house().browse({ personId: file.personId })
  expect((await browser.get(path)).status).toBe(404) // not posted yet
  const sending = await tellTask()
  await (await worker()).post(`/messages/tasks/${sending}`, { personId: file.personId, deed: 'posted' })
  expect(await (await browser.get('/fr/file/status')).text()).toContain(path)
  expect(await (await browser.get(path)).text()).toContain('Oui. &lt;b&gt;Venez&lt;/b&gt; jeudi.')
  const other = await givenRequest(house())
  expect((await (await house().browse({ personId: other.personId })).get(path)).status).toBe(404)
})

/** The attempt that waits for a human. */
const tellTask = async () =>
  (
    await house().inside(db =>
      db
        .selectFrom('task')
        .select('cause_id')
        .where('kind', '=', 'messages:post')
        .where('dossier_id', '=', file.dossierId)
        .where('done_at', 'is', null)
        .executeTakeFirstOrThrow(),
    )
  ).cause_id
