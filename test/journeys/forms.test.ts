import { beforeEach, expect, test, vi } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { hashPassword } from '#platform/secrets/password.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import type { Script, Visitor } from './support/visitor.ts'
import { deskIn } from './support/workers.ts'

vi.setConfig({ testTimeout: limits.step })
const served = useServer()
const save = 'Enregistrer et donner l’accusé de réception'
const words = 'Je n’ai plus rien pour ce mois.'
const both: readonly Script[] = ['without', 'with']

/** People of their own for each test: nobody is anybody's double. */
const names = [
  'Aerts',
  'Bogaert',
  'Claes',
  'Dumont',
  'Evrard',
  'Fontaine',
  'Goossens',
  'Hermans',
  'Iserentant',
  'Jacobs',
]
let family = ''
beforeEach(() => {
  family = names.pop() ?? ''
  served().house.clock.set('2026-11-23T09:00:00Z')
})

async function fillIn(reception: Visitor): Promise<void> {
  await reception.fill({ Nom: family, Prénom: 'Jeanne', 'Avec ses mots': words })
  await reception.date({ 'Date de naissance': '1960-02-03' })
  await reception.answer({ 'Comment la joindre ?': 'Je viens au guichet' })
  await reception.choose({ 'Type de demande': 'Aide financière' })
}

async function write(reception: Visitor): Promise<void> {
  await reception.open('/requests/new')
  await fillIn(reception)
}

async function requestsOfFamily(): Promise<number> {
  const { rows } = await served().house.engine.pool.query(
    `select count(*)::int as n from request join dossier on dossier.id = request.dossier_id
       join person on person.id = dossier.person_id where person.family_name = $1`,
    [family],
  )
  return rows[0].n
}

async function givePassword(password: string): Promise<void> {
  const { engine, centre } = served().house
  const hash = await hashPassword(password)
  await engine.pool.query('update worker set password_hash = $1 where id = $2', [
    hash,
    centre.workers.reception,
  ])
}

withBrowser('a form outlives its session', newPage => {
  test.each(both)('%s script: signed in again, every word is back', async script => {
    const reception = await deskIn(served(), newPage, script)('reception')
    await givePassword('trois mots simples')
    await write(reception)
    served().house.clock.set('2026-11-23T10:30:00Z')
    await reception.press(save)
    await reception.fill({ 'Nom de connexion': 'reception', 'Mot de passe': 'trois mots simples' })
    await reception.press('Se connecter')
    await reception.press('Reprendre le formulaire')
    await expect.poll(() => reception.page.getByLabel('Avec ses mots').inputValue()).toBe(words)
    expect(await requestsOfFamily()).toBe(0)
    await reception.press(save)
    expect(await requestsOfFamily()).toBe(1)
  })
})

withBrowser('a form sent twice', newPage => {
  test('without script, a second identical post finds the first one done', async () => {
    const reception = await deskIn(served(), newPage, 'without')('reception')
    await write(reception)
    const sent = reception.page.waitForRequest(request => request.method() === 'POST')
    await reception.press(save)
    const { url, postData, headers } = await sent.then(request => ({
      url: request.url(),
      postData: request.postData() ?? '',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: served().address },
    }))
    const again = await reception.page.request.post(url, { data: postData, headers })
    expect(again.url()).toBe(reception.page.url())
    expect(await requestsOfFamily()).toBe(1)
  })

  test('with script, the second click sends nothing', async () => {
    const reception = await deskIn(served(), newPage, 'with')('reception')
    await write(reception)
    const posts: string[] = []
    reception.page.on('request', request => request.method() === 'POST' && posts.push(request.url()))
    const arrived = reception.page.waitForURL(/\/requests\/[0-9a-f-]{36}/)
    await reception.page.getByRole('button', { name: save }).dblclick()
    await arrived
    expect(posts).toHaveLength(1)
    expect(await requestsOfFamily()).toBe(1)
  })

  test.each(both)('%s script: back, filled in and sent again, asks first', async script => {
    const reception = await deskIn(served(), newPage, script)('reception')
    await write(reception)
    await reception.press(save)
    await reception.page.goBack()
    await fillIn(reception)
    await reception.press(save)
    expect(await reception.reads()).toContain('Est-ce l’une de ces personnes ?')
    expect(await requestsOfFamily()).toBe(1)
  })

  test.each(both)('%s script: back, for somebody known, creates nothing more', async script => {
    const reception = await deskIn(served(), newPage, script)('reception')
    const personId = await givenPerson(served().house, { familyName: family })
    await reception.open(`/requests/new?person=${personId}`)
    await reception.choose({ 'Type de demande': 'Énergie' })
    await reception.fill({ 'Avec ses mots': words })
    await reception.press(save)
    await reception.page.goBack()
    await reception.press(save)
    expect(await requestsOfFamily(), await reception.reads()).toBe(1)
  })
})
