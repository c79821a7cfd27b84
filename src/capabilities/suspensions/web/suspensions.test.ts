import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenGround } from '../testing/given-ground.ts'

const house = useHouse()

const read = async (
  path: string,
  as: 'director' | 'lead' | 'caseworker' | 'reception' | { personId: string },
) => (await (await house().browse(as)).get(path)).text()

const date = (name: string, day: string) => {
  const [year = '', month = '', dayOf = ''] = day.split('-')
  return { [`${name}-day`]: dayOf, [`${name}-month`]: month, [`${name}-year`]: year }
}

const send = async (path: string, as: 'director' | 'lead', typed: Record<string, string>) => {
  const answer = await (await house().browse(as)).post(path, { _submission: uuidv7(), ...typed })
  return { location: answer.headers.get('location'), text: answer.status === 303 ? '' : await answer.text() }
}

const written = {
  clockKind: 'decision',
  fr: 'Exemple : un papier manque.',
  article: 'Texte d’essai, art. 1',
  source: 'Recueil d’essai, page 2',
  mostDays: '20',
  ...date('from', '2026-01-01'),
}

test('without a ground nothing is offered, and the page says why', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const file = await givenRequest(house(), { requestedOn: '2026-11-05', state: 'enquiry' })
  const page = await read(`/requests/${file.requestId}`, 'lead')
  expect(page).toContain('le centre n’a écrit aucun motif en vigueur')
  expect(page).not.toContain(`/requests/${file.requestId}/suspend`)
  const asked = await read(`/requests/${file.requestId}/suspend`, 'lead')
  expect(asked).toContain('Aucun délai ne peut être suspendu')
  expect(asked).not.toContain('name="groundId"')
  expect(await read('/centre/suspensions', 'director')).toContain('Aucun motif')
})

test('the director writes a ground and ends it, under a warning', async () => {
  const path = '/centre/suspensions'
  expect((await send(path, 'director', { ...written, fr: '' })).text).toContain('Écrivez le motif.')
  expect((await send(path, 'director', { ...written, mostDays: '0' })).text).toContain('de 1 à 366')
  expect((await send(path, 'director', { ...written, ...date('until', '2025-12-31') })).text).toContain(
    'Le dernier jour vient avant le premier.',
  )
  expect((await send(path, 'director', written)).location).toBe(`${path}?done=entered`)
  const page = await read(path, 'director')
  expect(page).toContain('Aucune source lue pour ce programme ne permet de suspendre un délai.')
  expect(page).toContain('Recueil d’essai, page 2')
  const end = /href="(\/centre\/suspensions\/[0-9a-f-]+\/end)"/.exec(page)?.[1] ?? ''
  expect((await send(end, 'director', date('on', '2026-11-22'))).text).toContain('Ce jour est passé.')
  expect((await send(end, 'director', date('on', '2026-11-23'))).location).toBe(`${path}?done=ended`)
  expect(await read(path, 'director')).toContain('Terminé par Test director')
})

test('a lead suspends and resumes; the pilot, the counter and the person read it', async () => {
  const groundId = await givenGround(house())
  const file = await givenRequest(house(), { requestedOn: '2026-11-05', state: 'enquiry' })
  const here = `/requests/${file.requestId}`
  expect(await read(here, 'lead')).toContain(`${here}/suspend`)
  expect(await read(here, 'caseworker')).not.toContain(`${here}/suspend`)
  const typed = { groundId, reason: 'Le bail manque.', ...date('from', '2026-11-23') }
  const late = await send(`${here}/suspend`, 'lead', { ...typed, ...date('until', '2027-01-30') })
  expect(late.text).toContain('C’est trop long : ce motif permet encore 20 jours pour ce délai.')
  expect(late.text).toContain('Le bail manque.')
  const done = await send(`${here}/suspend`, 'lead', { ...typed, ...date('until', '2026-11-30') })
  expect(done.location).toBe(`${here}?done=suspended`)
  const page = await read(here, 'caseworker')
  expect(page).toMatch(/Suspendu du 23.novembre 2026 au 30.novembre 2026 : Exemple : un papier manque\./)
  expect(page).toMatch(/Sans suspension : le 5.décembre 2026/)
  expect(page).toContain('Texte d’essai, art. 1, par Test lead')
  expect(page).toContain('Le bail manque.')
  const counter = await read(here, 'reception')
  expect(counter).toMatch(/Le délai de réponse est suspendu du 23.novembre 2026 au 30.novembre 2026\./)
  expect(counter).not.toContain('Le bail manque.')
  const again = await send(`${here}/suspend`, 'lead', { ...typed, ...date('until', '2026-12-02') })
  expect(again.text).toMatch(/Test lead a déjà suspendu ce délai, jusqu’au 30.novembre 2026\./)
  const resume = /href="(\/requests\/[0-9a-f-]+\/suspensions\/[0-9a-f-]+\/resume)"/.exec(
    await read(here, 'lead'),
  )?.[1]
  expect(await read(resume ?? '', 'lead')).toMatch(/Le dernier jour sera le 5.décembre 2026\./)
  expect((await send(resume ?? '', 'lead', {})).location).toBe(`${here}?done=resumed`)
  expect((await send(resume ?? '', 'lead', {})).text).toContain('Ce délai n’est plus suspendu')
})

test.each([
  ['fr', 'Pourquoi : Exemple : un papier manque.', 'Sans suspension, c’était le'],
  ['nl', 'Waarom: Voorbeeld: een papier ontbreekt.', 'Zonder schorsing was dat'],
  ['de', 'Warum: Exemple : un papier manque.', 'Ohne das wäre es der'],
  ['en', 'Why: Exemple : un papier manque.', 'Without this, it was'],
])(
  'the person reads until when, why, on which text and how to contest (%s)',
  async (language, why, before) => {
    const groundId = await givenGround(house())
    const file = await givenRequest(house(), { requestedOn: '2026-11-05', state: 'enquiry' })
    const days = { ...date('from', '2026-11-23'), ...date('until', '2026-11-30') }
    const typed = { groundId, reason: 'Le bail manque.', ...days }
    await send(`/requests/${file.requestId}/suspend`, 'lead', typed)
    const page = await read(`/${language}/file/status`, { personId: file.personId })
    for (const words of [why, before, 'Texte d’essai, art. 1', 'Le bail manque.', '02 000 00 02'])
      expect(page).toContain(words)
    expect(page).toContain(`href="/${language}/file/say"`)
    const all = await read(`/${language}/file/everything`, { personId: file.personId })
    expect(all).toContain(why)
  },
)
