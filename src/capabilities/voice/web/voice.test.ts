import { beforeAll, expect, test } from 'vitest'
import { givenFacts, givenOtherWage } from '#capabilities/enquiry/testing/facts.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { lastSaid, newestTask, openTasks, read, reply } from '../testing/said.ts'

const house = useHouse()
let file: GivenRequest

beforeAll(async () => {
  house().clock.set('2026-11-24T09:00:00Z')
  file = await givenRequest(house(), { state: 'in-execution', requestedOn: '2026-11-02' })
  await givenFacts(house(), { dossierId: file.dossierId })
})

const person = (personId = file.personId) => house().browse({ personId })

test('why did somebody look: asked once for a line, answered by the pilot in words, read in the file', async () => {
  await (await house().browse('lead')).get(`/dossiers/${file.dossierId}`)
  const browser = await person()
  const looks = await read(browser.get('/fr/file/looks'))
  const href = looks.match(/\/fr\/file\/why\/[\w-]+/)?.[0] ?? ''
  expect(await read(browser.get(href))).toContain('Pourquoi a-t-on regardé')
  const sent = await browser.post(href, { words: 'Je ne connais pas ce chef.' })
  expect(sent.headers.get('location')).toMatch(/^\/fr\/file\/said\/[\w-]+\?done=yes$/)
  expect(await read(browser.get(sent.headers.get('location') ?? ''))).toContain('V-2026-00001')
  const again = await browser.post(href, { words: '' })
  expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('déjà demandé')])
  expect(await read(browser.get('/fr/file/looks'))).toContain('Demandé. Réponse avant le 8 décembre 2026.')

  const task = await newestTask(house(), 'voice:why')
  expect([task.owner, task.due]).toEqual([house().centre.workers.caseworker, '2026-12-08'])
  const page = await read((await house().browse('caseworker')).get(`/voices/${task.cause}`))
  expect(page).toContain('Test lead')
  expect(page).toContain('habitude de la maison')
  expect((await reply(house(), 'caseworker', { id: task.cause, outcome: 'explained' })).status).toBe(303)
  expect(await openTasks(house(), 'voice:why')).toEqual([])
  expect(await read(browser.get(`/fr/file/said/${task.cause}`))).toContain('Nous avons regardé avec vous.')
  expect(await read(browser.get('/fr/file/looks'))).toContain('Lire la réponse')
})

test('why the pilot looked is answered by the adviser for data, and not by a colleague elsewhere', async () => {
  await (await house().browse('caseworker')).get(`/dossiers/${file.dossierId}/household`)
  const browser = await person()
  const looks = await read(browser.get('/fr/file/looks'))
  for (const [href] of looks.matchAll(/\/fr\/file\/why\/[\w-]+/g)) await browser.post(href, { words: '' })
  const asked = (await openTasks(house(), 'voice:why')).map(({ owner }) => owner)
  expect(asked).toContain(house().centre.workers.dpo)
  const task = (await openTasks(house(), 'voice:why')).find(
    ({ owner }) => owner === house().centre.workers.dpo,
  )
  expect((await (await house().browse('otherCaseworker')).get(`/voices/${task?.cause}`)).status).toBe(404)
  const adviser = await reply(house(), 'dpo', { id: task?.cause ?? '', outcome: 'not-right' })
  expect(adviser.status).toBe(303)
  expect(await read(browser.get(`/fr/file/said/${task?.cause}`))).toContain(
    'Autorité de protection des données',
  )
})

test('a line of somebody else’s file cannot be asked about', async () => {
  const stranger = await givenRequest(house(), { personId: await givenPerson(house()) })
  const looks = await read((await person()).get('/fr/file/looks'))
  const line = looks.match(/\/file\/said\/[\w-]+|\/file\/why\/([\w-]+)/)?.[0] ?? ''
  const browser = await person(stranger.personId)
  expect(
    (await browser.get(line.startsWith('/file/why') ? `/fr${line}` : `/fr/file/why/${uuidv7()}`)).status,
  ).toBe(404)
  const own = (await lastSaid(house(), file.personId)).id
  expect((await browser.get(`/fr/file/said/${own}`)).status).toBe(404)
})

test('an income that begins: what it would change is shown as no decision, nothing is written, the pilot answers', async () => {
  const browser = await person()
  const typed = {
    what: 'began',
    'on-day': '1',
    'on-month': '12',
    'on-year': '2026',
    factId: '',
    cents: '500,00',
    words: '',
  }
  const looked = await read(browser.post('/fr/file/change/income', { ...typed, _look: 'yes' }))
  expect(looked).toContain('Ce n’est pas une décision.')
  expect(looked).toMatch(/le calcul donne [\d ,]+ € par mois\. Ensuite, il donnerait [\d ,]+ €/)
  expect(looked).toContain('value="500,00"')
  expect(await openTasks(house(), 'voice:change')).toEqual([])
  expect((await browser.post('/fr/file/change/income', typed)).status).toBe(303)
  const kept = await lastSaid(house(), file.personId)
  expect(kept.detail).toMatchObject({
    what: 'began',
    cents: 50_000,
    on: '2026-12-01',
    estimate: { thenCents: expect.any(Number) },
  })
  const facts = await house().inside(db =>
    db.selectFrom('resource').select('id').where('dossier_id', '=', file.dossierId).execute(),
  )
  expect(facts).toHaveLength(1)
  const page = await read((await house().browse('caseworker')).get(`/voices/${kept.id}`))
  expect(page).toContain('500,00 €')
  expect(page).toContain(`/dossiers/${file.dossierId}/household`)
  expect((await reply(house(), 'caseworker', { id: kept.id, outcome: 'recorded' })).status).toBe(303)
  expect(await read(browser.get('/fr/file/say'))).toContain('C’est noté dans votre dossier.')
  expect(await read(browser.get(`/fr/file/said/${kept.id}`))).toContain('500,00 €')
})

test('a new account is only said: a wrong number is refused, a human is warned, no payment moves', async () => {
  const browser = await person()
  const wrong = await browser.post('/fr/file/change/account', { iban: 'BE00 0000 0000 0000', words: '' })
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('Ce numéro n’est pas juste'),
  ])
  expect(
    (await browser.post('/fr/file/change/account', { iban: 'BE68 5390 0754 7034', words: '' })).status,
  ).toBe(303)
  const { id } = await lastSaid(house(), file.personId)
  const page = await read((await house().browse('caseworker')).get(`/voices/${id}`))
  expect(page).toContain('Ne reprenez pas ce compte sans papier')
  const routes = await house().inside(db => db.selectFrom('payment_route').select('id').execute())
  expect(routes).toEqual([])
})

test('a fact contested and upheld: said to be corrected only once it is, and the link to the new version is kept', async () => {
  const browser = await person()
  const known = await read(browser.get('/fr/file/known'))
  expect(known).toContain('400,00 € par mois')
  const href = known.match(/\/fr\/file\/contest\/resource\/[\w-]+/)?.[0] ?? ''
  const fact = href.split('/').at(-1) ?? ''
  expect((await browser.post(href, { words: ' ' })).status).toBe(422)
  expect((await browser.post(href, { words: 'Je gagne 350 euros.' })).status).toBe(303)
  expect(await read(browser.get('/fr/file/known'))).toContain(
    'Vous l’avez dit. Réponse avant le 24 décembre 2026.',
  )
  const task = await newestTask(house(), 'voice:contest')
  const page = await read((await house().browse('caseworker')).get(`/voices/${task.cause}`))
  expect(page).toContain('règlement (UE) 2016/679, art. 12 (3), 16')
  const early = await reply(house(), 'caseworker', { id: task.cause, outcome: 'corrected' })
  expect([early.status, await early.text()]).toEqual([
    422,
    expect.stringContaining('encore écrit comme avant'),
  ])
  const replaced = await givenOtherWage(house(), {
    dossierId: file.dossierId,
    replaces: fact,
    amountCents: 35_000,
  })
  expect((await reply(house(), 'caseworker', { id: task.cause, outcome: 'corrected' })).status).toBe(303)
  const kept = await lastSaid(house(), file.personId)
  expect(kept.correctedBy).toBe(replaced)
  expect(await read(browser.get('/fr/file/known'))).toContain('350,00 € par mois')
})

test('the database itself refuses a correction that did not happen, a second answer and what was said being changed', async () => {
  const says = (query: string) => expect(house().engine.pool.query(query)).rejects
  const browser = await person()
  const known = await read(browser.get('/fr/file/known'))
  const href = known.match(/\/fr\/file\/contest\/resource\/[\w-]+/)?.[0] ?? ''
  await browser.post(href, { words: 'Toujours pas.' })
  const { id } = await lastSaid(house(), file.personId)
  const set = `outcome = 'corrected', answer = 'x', answered_by = '${house().centre.workers.lead}', answered_at = now(), told = 'said'`
  await says(`update voice set ${set} where id = '${id}'`).toThrow(/once it is/)
  await says(`delete from voice where id = '${id}'`).toThrow(/kept/)
  const done = await house().inside(db =>
    db.selectFrom('voice').select('id').where('outcome', 'is not', null).limit(1).executeTakeFirstOrThrow(),
  )
  await says(`update voice set answer = 'autre' where id = '${done.id}'`).toThrow(/not taken back/)
})

test('every page is there in four languages, and behind the door', async () => {
  const browser = await person()
  for (const language of ['fr', 'nl', 'de', 'en'])
    for (const page of [
      'say',
      'known',
      'change',
      'change/moved',
      'change/household',
      'change/income',
      'change/account',
      'complain',
    ])
      expect((await browser.get(`/${language}/file/${page}`)).status, `${language} ${page}`).toBe(200)
  const nobody = await house().browse()
  for (const page of ['say', 'known', 'change/income', 'complain'])
    expect((await nobody.get(`/fr/file/${page}`)).headers.get('location')).toBe('/fr/file')
  expect((await nobody.post('/fr/file/complain', { topic: 'way', words: 'x' })).headers.get('location')).toBe(
    '/fr/file',
  )
})
