import { expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { bounds } from '../domain/report.ts'

const house = useHouse()

const openTasks = () =>
  house().inside(db =>
    db
      .selectFrom('task')
      .select(['cause_id as cause', 'owner_id as owner'])
      .where('kind', '=', 'feedback:answer')
      .where('done_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute(),
  )

test('every page of staff leads to the form, with its path and the id of its request, and never with what was searched', async () => {
  const html = await (await (await house().browse('caseworker')).get('/search?q=Peeters')).text()
  const href = html.match(/href="(\/stuck\?[^"]+)"/)?.[1] ?? ''
  const asked = new URLSearchParams(href.replaceAll('&amp;', '&').split('?')[1])
  expect(asked.get('from')).toBe('/search')
  expect(asked.get('ref')).toMatch(/^[\w-]{8,64}$/)
})

test('a worker is stuck: one who keeps the machines answers, once, and everybody reads what came of it', async () => {
  const worker = await house().browse('caseworker')
  const _submission = uuidv7()
  const said = {
    _submission,
    kind: 'stuck',
    from: '/requests/new?q=Peeters',
    ref: 'abcdef12',
    words: 'Rien ne bouge',
  }
  for (const answer of [await worker.post('/stuck', said), await worker.post('/stuck', said)])
    expect(answer.headers.get('location')).toBe('/feedback?done=sent')
  const [task, ...others] = await openTasks()
  expect(others).toEqual([])
  expect(task?.owner).toBe(house().centre.workers.it)

  const it = await house().browse('it')
  const page = await (await it.get(`/feedback/${task?.cause}`)).text()
  for (const part of ['Rien ne bouge', '/requests/new', 'abcdef12', 'Test caseworker'])
    expect(page).toContain(part)
  expect(page).not.toContain('Peeters')
  const answer = {
    version: '1',
    outcome: 'done',
    answer: 'Réparé ce matin.',
    'told-fr': 'Le formulaire répond à nouveau.',
    'told-nl': 'Het formulier antwoordt weer.',
    'told-de': '',
    'told-en': '',
  }
  expect((await it.post(`/feedback/${task?.cause}`, answer)).status).toBe(303)
  expect(await openTasks()).toEqual([])
  expect(await (await worker.get('/feedback')).text()).toContain('Réparé ce matin.')
  expect(await (await (await house().browse('clerk')).get('/feedback')).text()).not.toContain(
    'Réparé ce matin.',
  )
  const anybody = await house().browse()
  expect(await (await anybody.get('/nl/told')).text()).toContain('Het formulier antwoordt weer.')
  expect(await (await anybody.get('/en/told')).text()).toContain('Le formulaire répond à nouveau.')

  const again = await it.post(`/feedback/${task?.cause}`, answer)
  expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('entre-temps')])
})

test.each([
  [{ kind: 'stuck', words: ' ' }, 'Écrivez ce qui se passe.'],
  [{ kind: 'other', words: 'x' }, 'Choisissez une des deux réponses.'],
  [{ kind: 'idea', words: 'x'.repeat(bounds.words + 1) }, 'C’est trop long'],
])('what is missing is said, what was typed is kept: %o', async (typed, sentence) => {
  const answer = await (await house().browse('clerk')).post('/stuck', { from: '/today', ref: '', ...typed })
  const html = await answer.text()
  expect([answer.status, html]).toEqual([422, expect.stringContaining(sentence)])
  expect(html).toContain('value="/today"')
})

test('a person who is signed in reads the answer where they asked', async () => {
  const personId = await givenPerson(house(), { familyName: 'Maes', givenName: 'Lea' })
  const person = await house().browse({ personId })
  const sent = await person.post('/fr/stuck', {
    words: 'Je ne vois pas ma lettre',
    from: '/fr/file/status',
    ref: '',
  })
  expect(sent.headers.get('location')).toBe('/fr/stuck?done=yes&from=%2Ffr%2Ffile%2Fstatus')
  const [task] = await openTasks()
  const answer = { version: '1', outcome: 'explained', answer: 'Elle part demain.' }
  const it = await house().browse('it')
  expect((await it.post(`/feedback/${task?.cause}`, { ...answer, 'told-fr': '' })).status).toBe(303)
  expect(await (await person.get('/fr/stuck')).text()).toContain('Elle part demain.')
  expect(await (await (await house().browse()).get('/fr/stuck')).text()).not.toContain('Elle part demain.')
})

test('a passer-by says how to be reached; many at once are asked to call', async () => {
  const anybody = await house().browse()
  const send = (words: string) =>
    anybody.post('/nl/stuck', { words, reach: '0470 11 22 33', from: '/nl/ask', ref: '' })
  expect((await send('Ik vind het formulier niet')).status).toBe(303)
  const [task] = await openTasks()
  expect(await (await (await house().browse('it')).get(`/feedback/${task?.cause}`)).text()).toContain(
    '0470 11 22 33',
  )
  for (let nth = 1; nth < bounds.anonymousAnHour; nth += 1) await send(`nog ${nth}`)
  const refused = await send('één te veel')
  const html = await refused.text()
  expect([refused.status, html]).toEqual([422, expect.stringContaining('Bel ons')])
  expect(html).toContain('één te veel')
})

test('what was said is kept as it was said', async () => {
  for (const change of ["update feedback_report set words = 'autre'", 'delete from feedback_report'])
    await expect(house().engine.pool.query(change)).rejects.toThrow(/kept/)
})
