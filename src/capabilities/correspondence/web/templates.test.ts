import { beforeEach, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { languages } from '#kernel/language.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { shippedTexts } from '../messages/index.ts'
import { lettersOf } from '../testing/written.ts'

const house = useHouse()
beforeEach(() => house().clock.set('2026-11-24T09:00:00Z'))

const at = '/letters/templates/delay'

/** What the form of a new version posts, with another first line in French. */
function version(from: number, line: string): Record<string, string> {
  const texts = shippedTexts('delay')
  const fields = languages.flatMap(of => [
    [`subject-${of}`, texts[of].subject],
    [`body-${of}`, of === 'fr' ? `${line}\n${texts.fr.body}` : texts[of].body],
  ])
  return {
    ...Object.fromEntries(fields),
    version: String(from),
    ownerId: house().centre.workers.caseworker,
    'reviewDueOn-day': '1',
    'reviewDueOn-month': '6',
    'reviewDueOn-year': '2027',
  }
}

/** The text of the next letter about a delay. */
async function newLetter(): Promise<string> {
  const { personId } = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  await browser.post(`/people/${personId}/write`, { template: 'delay', language: 'fr', second: '' })
  return (await lettersOf(house(), personId))[0]?.texts.fr?.body ?? ''
}

test('a new version is used once a second person let it through; the first words stay in the history', async () => {
  const lead = await house().browse('lead')
  expect(await (await lead.get('/letters/templates')).text()).toContain('La réponse prend du temps')
  const written = await lead.post(`${at}/edit`, version(0, 'Nous pensons à vous.'))
  expect(written.headers.get('location')).toBe(`${at}?done=kept`)
  expect(await newLetter()).not.toContain('Nous pensons à vous.')
  const own = await lead.post(`${at}/publish`, { version: '1' })
  expect([own.status, await own.text()]).toEqual([
    422,
    expect.stringContaining('Une autre personne met en service'),
  ])
  const director = await house().browse('director')
  expect((await director.post(`${at}/publish`, { version: '1' })).status).toBe(303)
  expect(await newLetter()).toContain('Nous pensons à vous.')
  const page = await (await director.get(at)).text()
  expect(page).toContain('Version 1, écrite par Test lead')
  expect(page).toContain('Version 0, venue avec le programme')
  expect((await director.post(`${at}/publish`, { version: '1' })).status).toBe(422)
})

test('two who change one text: the second is told and keeps the words', async () => {
  const [lead, director] = [await house().browse('lead'), await house().browse('director')]
  const path = '/letters/templates/visit/edit'
  expect((await lead.post(path, version(0, 'Un.'))).status).toBe(303)
  const second = await director.post(path, version(0, 'Deux mots à moi.'))
  expect([second.status, await second.text()]).toEqual([
    422,
    expect.stringMatching(/Un collègue a écrit une version[\s\S]*Deux mots à moi\./),
  ])
})

test('a text with a word that is no field, a day that is over, or nobody to look after it is refused', async () => {
  const lead = await house().browse('lead')
  const path = '/letters/templates/pilot/edit'
  const wrong = await lead.post(path, version(0, 'Bonjour {toi}.'))
  expect(await wrong.text()).toContain('Ces mots n’existent pas : {toi}.')
  const past = await lead.post(path, { ...version(0, 'Un.'), 'reviewDueOn-year': '2020' })
  expect(await past.text()).toContain('Choisissez un jour à venir.')
  const nobody = await lead.post(path, { ...version(0, 'Un.'), ownerId: '' })
  expect(await nobody.text()).toContain('Choisissez qui s’occupe de ce texte.')
})

test('an example of each language is a page to print', async () => {
  const lead = await house().browse('clerk')
  for (const of of languages) {
    const answer = await lead.get(`${at}/versions/0/example-${of}.pdf`)
    expect([of, answer.headers.get('content-type')]).toEqual([of, 'application/pdf'])
  }
  expect((await lead.get(`${at}/versions/9/example-fr.pdf`)).status).toBe(404)
  expect((await lead.get('/letters/templates/nothing')).status).toBe(404)
})
