import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Client } from '../../../../test/support/house.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { forgetDrafts } from '../commands/forget-drafts.ts'
import { keeping } from '../domain/keeping.ts'
import { codeOn, walker } from '../testing/walker.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

const day = (text: string) => {
  const [year = '', month = '', date = ''] = text.split('-')
  return { 'askedOn-day': date, 'askedOn-month': month, 'askedOn-year': year }
}
const base = { wording: 'Une facture d’énergie', language: 'fr', confirmed: 'yes', ...day('2026-11-23') }

const write = async (told: Readonly<Record<string, string>>, desk?: Client) => {
  const browser = desk ?? (await house().browse('clerk'))
  const response = await browser.post('/asking/new', { _submission: uuidv7(), ...base, ...told })
  const to = response.headers.get('location')
  return { status: response.status, to, html: to === null ? await response.text() : '' }
}

const requestOf = (to: string | null) => to?.match(/^\/requests\/([^?]+)/)?.[1] ?? ''

test('a paper counts from the day it came in: waiting long needs a reason, and no day lies ahead', async () => {
  const late = await write({ door: 'paper', ...day('2026-11-12') })
  expect([late.status, late.html]).toEqual([422, expect.stringContaining('Écrivez pourquoi.')])
  expect((await write({ door: 'paper', ...day('2026-11-24') })).html).toContain('dans le futur')
  expect((await write({ door: 'paper', ...day('2025-11-01'), lateReason: 'x' })).html).toContain(
    'plus d’un an',
  )
  const kept = await write({
    door: 'paper',
    ...day('2026-11-12'),
    lateReason: 'Boîte de la rue Haute, levée le lundi.',
  })
  const clocks = await house().inside(db =>
    db
      .selectFrom('clock')
      .select(['kind', 'starts_on', 'due_on'])
      .where('request_id', '=', requestOf(kept.to))
      .orderBy('kind')
      .execute(),
  )
  expect(clocks).toEqual([
    { kind: 'decision', starts_on: '2026-11-12', due_on: '2026-12-12' },
    { kind: 'receipt', starts_on: '2026-11-12', due_on: '2026-11-12' },
  ])
  const asked = await (
    await (await house().browse('caseworker')).get(`/requests/${requestOf(kept.to)}/asked`)
  ).text()
  expect(asked).toContain('Boîte de la rue Haute')
})

test('a partner asks with the consent of the person, or not at all', async () => {
  const partner = {
    door: 'partner',
    organisation: 'Maison médicale',
    partnerWorker: 'Luc',
    partnerPhone: '02 000 11 22',
  }
  expect((await write(partner)).html).toContain('Choisissez comment la personne a dit oui.')
  expect((await write({ ...partner, consent: 'none' })).html).toContain('Sans son accord, rien n’est noté.')
  expect((await write({ door: 'partner', consent: 'beside' })).html).toContain('Écrivez qui demande')
  expect((await write({ ...partner, consent: 'written' })).status).toBe(303)
})

test('at the counter it is read back first, in the language of the person, and can be corrected', async () => {
  const back = await write({ door: 'counter', confirmed: '', language: 'nl', household: '2' })
  expect(back.status).toBe(200)
  for (const words of ['lang="nl"', 'Met hoeveel mensen woont u samen?', 'Lisez ces phrases'])
    expect(back.html).toContain(words)
  const again = await write({
    door: 'counter',
    confirmed: '',
    language: 'nl',
    household: '2',
    _review: 'yes',
  })
  expect(again.html).toContain('name="household" type="text" value="2"')
})

test('what was begun on the web is taken up by its code, said on the phone', async () => {
  const browser = walker(house(), '198.51.100.40')
  const code = codeOn((await browser.send('/fr/asking')).html)
  await browser.post('/fr/asking/1', { wording: 'Commencé le soir' })
  const desk = await house().browse('reception')
  expect(await (await desk.post('/asking/take-up', { code: 'AAAAA AAAAA' })).text()).toContain(
    'Aucune demande en cours',
  )
  const to = (await desk.post('/asking/take-up', { code: code.toLowerCase() })).headers.get('location') ?? ''
  expect(await (await desk.get(to)).text()).toContain('Commencé le soir')
  const draft = new URL(to, 'http://localhost').searchParams.get('draft') ?? ''
  const told = { door: 'phone', draft, wording: 'Commencé le soir' }
  expect((await write(told, desk)).status).toBe(303)
  expect((await write(told, desk)).html).toContain('envoyée ou effacée entre-temps')
  expect((await browser.get('/fr/asking/check')).headers.get('location')).toContain('/again')
})

test('who gave no name is named later, and only then is it seen whether they are known', async () => {
  const known = await givenPerson(house(), {
    familyName: 'Okafor',
    givenName: 'Grace',
    birthDate: '1990-05-06',
  })
  const born = { 'birthDate-day': '6', 'birthDate-month': '5', 'birthDate-year': '1990' }
  const { to } = await write({ door: 'counter', ...born })
  const desk = await house().browse('reception')
  expect(await (await desk.get(to ?? '')).text()).toMatch(
    /Personne qui n’a pas donné son nom \(D-2026-\d{5}\)/,
  )
  const { person } = await house().inside(db =>
    db
      .selectFrom('request as r')
      .innerJoin('dossier as d', 'd.id', 'r.dossier_id')
      .select('d.person_id as person')
      .where('r.id', '=', requestOf(to))
      .executeTakeFirstOrThrow(),
  )
  expect(await (await desk.get(`/people/${person}/change`)).text()).toContain(
    'Cette personne n’a pas donné son nom.',
  )
  const name = { familyName: 'Okafor', givenName: 'Grace' }
  expect((await desk.post(`/people/${person}/name`, name)).status).toBe(303)
  expect(await (await desk.post(`/people/${person}/name`, name)).text()).toContain('a déjà un nom')

  const page = `/asking/same/${requestOf(to)}`
  expect(await (await desk.get(page)).text()).toContain('Même date de naissance, nom proche.')
  expect((await desk.post(page, { version: '1', answer: '' })).status).toBe(422)
  expect((await desk.post(page, { version: '1', answer: known })).status).toBe(303)
  expect(await (await desk.get(page)).text()).toContain('Réponse : c’est Grace Okafor.')
  expect((await desk.post(page, { version: '1', answer: 'other' })).status).toBe(422)
  expect((await desk.post(page, { version: '2', answer: 'undo' })).status).toBe(303)
  expect(await (await desk.get(page)).text()).toContain('Quelqu’un d’autre')
})

test('what was begun is deleted on the day that was said, and not before', async () => {
  const system = { tenantId: house().centre.tenantId, actor: { kind: 'system' as const } }
  const drafts = () =>
    house().inside(async db => (await db.selectFrom('ask_draft').select('id').execute()).length)
  const before = await drafts()
  expect(before).toBeGreaterThan(0)
  house().clock.set(
    Temporal.Instant.from('2026-11-23T09:00:00Z')
      .add({ hours: 24 * keeping.days })
      .toString(),
  )
  await house().execute(forgetDrafts, system, {})
  expect(await drafts()).toBe(before)
  house().clock.set(
    Temporal.Instant.from('2026-11-24T09:00:00Z')
      .add({ hours: 24 * keeping.days })
      .toString(),
  )
  await house().execute(forgetDrafts, system, {})
  expect(await drafts()).toBe(0)
  const calls = await house().inside(db => db.selectFrom('ask_callback').select('id').execute())
  expect(calls).toEqual([])
  house().clock.set('2026-11-23T09:00:00Z')
})
