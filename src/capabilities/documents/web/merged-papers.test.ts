import { expect, test } from 'vitest'
import { merge, pair } from '#capabilities/merging/testing/merging.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenAsk, inForm, photo, sentFile, text } from '../testing/given-papers.ts'

const house = useHouse()

test('whoever turned out to be two sees what both were asked, and what they send goes where it was asked', async () => {
  const { a, b } = await pair(house())
  const mine = await givenAsk(house(), a, { kind: 'lease' })
  const other = await givenAsk(house(), b, { kind: 'pay' })
  expect(await merge(house(), a.personId, b.personId)).toMatchObject({ ok: true })
  const person = await house().browse({ personId: a.personId })
  const page = await text(person.get('/fr/file/papers'))
  expect(page).toContain('Votre contrat de bail')
  expect(page).toContain('fiches de paie')
  for (const [ask, mark] of [
    [mine, 'lease'],
    [other, 'pay'],
  ] as const)
    expect(
      (await person.send('/fr/file/papers/send', inForm({ ask }, sentFile(photo(mark), 'a.jpg')))).status,
    ).toBe(303)
  const { rows } = await house().engine.pool.query(
    'select ask_id, dossier_id from paper order by received_at, id',
  )
  expect(rows).toEqual([
    { ask_id: mine, dossier_id: a.dossierId },
    { ask_id: other, dossier_id: b.dossierId },
  ])
  const worker = await house().browse('caseworker')
  for (const { dossierId } of [a, b]) {
    const page = await text(worker.get(`/dossiers/${dossierId}/papers`))
    expect(new Set(page.match(/\/papers\/[0-9a-f]{8}-[0-9a-f-]{27}/g)).size).toBeGreaterThanOrEqual(2)
  }
  const counter = { ask: other, form: 'seen', by: 'counter', words: '' }
  const desk = await house().browse('reception')
  expect((await desk.send(`/people/${a.personId}/papers`, inForm(counter))).status).toBe(303)
})

test('a view that was closed under one of the names stays closed', async () => {
  const { a, b } = await pair(house())
  expect(await merge(house(), a.personId, b.personId)).toMatchObject({ ok: true })
  await house().engine.pool.query('update person set no_online_view = true where id = $1', [b.personId])
  const person = await house().browse({ personId: a.personId })
  expect(await text(person.get('/fr/file/papers'))).not.toContain('name="files"')
})
