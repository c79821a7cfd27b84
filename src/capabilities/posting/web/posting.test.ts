import { beforeEach, expect, test } from 'vitest'
import { triesOf } from '#capabilities/messages/testing/tell-somebody.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { itemsOf } from '../queries/batches.ts'
import { insertBatch } from '../store/batches.ts'
import { givenWaiting, join, lastBatch } from '../testing/waiting.ts'

const house = useHouse()
beforeEach(() => house().clock.set('2026-11-24T09:00:00Z'))

const clerk = () => house().browse('clerk')
const make = async (sides = 'one') => (await clerk()).post('/letters/print', { sides })

async function madeBatch(sides = 'one') {
  expect((await make(sides)).status).toBe(303)
  const batch = await lastBatch(house())
  return { batch, at: `/letters/print/${batch.id}` }
}

const openTasks = () =>
  house().inside(db =>
    db
      .selectFrom('task')
      .select('id')
      .where('kind', '=', 'messages:post')
      .where('done_at', 'is', null)
      .execute(),
  )

test('what waits becomes one paper, sorted by postal code; posted at once, with its day and its numbers', async () => {
  const far = await givenWaiting(house(), '4000', 'Zola')
  const near = await givenWaiting(house(), '1000', 'Abel')
  expect(await (await (await clerk()).get('/letters/print')).text()).toContain('2 lettres attendent la poste')
  const { batch, at } = await madeBatch()
  expect([batch.state, batch.letters, batch.number]).toEqual(['making', 2, 'P-2026-00001'])
  expect((await (await clerk()).get(`${at}/letters.pdf`)).status).toBe(404)
  const early = await (await clerk()).post(`${at}/post`, postedOn('2026', '11', '24'))
  expect([early.status, await early.text()]).toEqual([422, expect.stringContaining('n’attend plus cela')])
  await join(house(), batch)

  const browser = await clerk()
  const paper = await readPdf(new Uint8Array(await (await browser.get(`${at}/letters.pdf`)).arrayBuffer()))
  expect(paper.text.indexOf('Nora Abel')).toBeGreaterThan(-1)
  expect(paper.text.indexOf('Nora Zola')).toBeGreaterThan(paper.text.indexOf('Nora Abel'))
  const numbers = { 'registered-1': '', 'registered-2': '0105 4127 8880 0012 3456 789' }
  expect((await browser.post(`${at}/numbers`, numbers)).status).toBe(303)
  expect((await browser.post(`${at}/post`, postedOn('2026', '11', '25'))).status).toBe(422)
  expect((await browser.post(`${at}/post`, postedOn('2026', '11', '24'))).status).toBe(303)

  expect(await triesOf(house(), near.personId)).toEqual(['post sent'])
  expect(await openTasks()).toEqual([])
  expect(await howLeft(near.dossierId)).toEqual({ how: 'post', on: '2026-11-24', proof: null })
  expect(await howLeft(far.dossierId)).toEqual({
    how: 'registered-post',
    on: '2026-11-24',
    proof: '01054127888000123456789',
  })
  expect(await (await browser.get(at)).text()).toMatch(/Ce lot est parti le 24\snovembre\s2026\./)
  expect((await browser.post(`${at}/undo`, {})).status).toBe(422)
  expect((await make()).status).toBe(422)
})

test('a batch that was undone gives its letters back; made again, cut off or not, it is the same to the byte', async () => {
  await givenWaiting(house(), '1030', 'Un')
  await givenWaiting(house(), '1030', 'Deux')
  const { batch, at } = await madeBatch('two')
  await join(house(), batch)
  await join(house(), batch) // taken up again after a crash
  const first = await lastBatch(house())
  expect(first.pages).toBe(4)
  expect((await (await clerk()).post(`${at}/undo`, {})).status).toBe(303)
  await join(house(), batch)
  expect((await lastBatch(house())).state).toBe('undone')
  expect((await (await clerk()).get(`${at}/letters.pdf`)).status).toBe(404)
  const again = await madeBatch('two')
  await join(house(), again.batch)
  expect((await lastBatch(house())).contentHash).toBe(first.contentHash)
  await (await clerk()).post(`${again.at}/undo`, {})
})

test('a letter is in one batch at most, whatever two clerks do; one that a colleague posted alone stays as it is', async () => {
  const file = await givenWaiting(house())
  const both = await Promise.all([make(), make()])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  const batch = await lastBatch(house())
  const items = await house().inside(db => itemsOf(db, batch.id))
  const item = items.find(({ personId }) => personId === file.personId)
  if (item === undefined) throw new Error('The batch has a letter.')
  const letters = [{ ...item, on: '2026-11-24' }]
  const { tenantId, workers } = house().centre
  await expect(
    house().inside(db =>
      insertBatch(
        { db, tenantId, actorId: workers.clerk, now: house().clock.now() },
        { number: 'P-2026-09999', sides: 'one', letters },
      ),
    ),
  ).rejects.toThrow('post_item_live')
  await join(house(), batch)
  await (await clerk()).post(`/messages/tasks/${item.attemptId}`, { personId: file.personId, deed: 'kept' })
  const answer = await (await clerk()).post(`/letters/print/${batch.id}/post`, postedOn('2026', '11', '24'))
  expect(answer.status).toBe(303)
  expect((await howLeft(file.dossierId)).how).toBe('kept-at-counter')
})

test('a number that is none, or that another letter has, is refused with its letter', async () => {
  await givenWaiting(house(), '1030', 'Un')
  await givenWaiting(house(), '1030', 'Deux')
  const { batch, at } = await madeBatch()
  await join(house(), batch)
  const browser = await clerk()
  const wrong = await browser.post(`${at}/numbers`, { 'registered-1': '12', 'registered-2': '' })
  expect(await wrong.text()).toContain('Écrivez de 8 à 30 chiffres')
  const twice = { 'registered-1': '123456789', 'registered-2': '1234 56789' }
  const taken = await browser.post(`${at}/numbers`, twice)
  expect([taken.status, await taken.text()]).toEqual([
    422,
    expect.stringContaining('Le numéro de la lettre 2 est déjà pris.'),
  ])
  await browser.post(`${at}/undo`, {})
})

const postedOn = (year: string, month: string, day: string) => ({
  'postedOn-year': year,
  'postedOn-month': month,
  'postedOn-day': day,
})

const howLeft = (dossierId: string) =>
  house().inside(db =>
    db
      .selectFrom('document')
      .select(['sent_how as how', 'sent_on as on', 'proof'])
      .where('dossier_id', '=', dossierId)
      .where('kind', '=', 'free-letter')
      .executeTakeFirstOrThrow(),
  )
