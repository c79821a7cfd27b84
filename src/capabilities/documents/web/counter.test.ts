import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenAsk, inForm, openKinds, paperId, photo, sentFile, text } from '../testing/given-papers.ts'

const house = useHouse()

test('the counter notes an original that was seen, and what came by post, also by the code of its cover', async () => {
  const file = await givenRequest(house())
  const ask = await givenAsk(house(), file)
  const desk = await house().browse('reception')
  const path = `/people/${file.personId}/papers`
  const { rows } = await house().engine.pool.query('select code from paper_ask where id = $1', [ask])
  const code = String(rows[0]?.code).toLowerCase()
  const found = await desk.get(`/papers/code?code=${code.slice(0, 3)}-${code.slice(3)}`)
  expect(found.headers.get('location')).toBe(`${path}?ask=${ask}`)
  expect((await desk.get('/papers/code?code=AAAAAA')).status).toBe(422)
  const seen = { form: 'seen', by: 'counter', ask: 'none', words: '' }
  expect(await text(desk.send(path, inForm(seen)))).toContain('Écrivez quel papier c’est.')
  const noted = await desk.send(path, inForm({ ...seen, ask }))
  expect(noted.headers.get('location')).toBe(`${path}?done=registered`)
  const scanned = await desk.send(
    path,
    inForm({ form: 'file', by: 'post', words: 'facture' }, sentFile(photo('scan'), 's.jpg')),
  )
  expect(scanned.headers.get('location')).toBe(`${path}?done=registered`)
  expect(await openKinds(house(), file.dossierId)).toEqual(['documents:arrived', 'documents:arrived'])
  expect((await desk.get(`/dossiers/${file.dossierId}/papers`)).status).toBe(403)
  expect((await desk.get(`/papers/${await paperId(house(), file.dossierId)}/content`)).status).toBe(403)
  const person = await house().browse({ personId: file.personId })
  expect(await text(person.get('/fr/file/papers'))).toContain('Papier montré au guichet.')
})

test('nobody reads or answers for another: not a person, not a worker of another service', async () => {
  const [mine, other] = [await givenRequest(house()), await givenRequest(house())]
  const ask = await givenAsk(house(), mine)
  const stranger = await house().browse({ personId: other.personId })
  const sent = await stranger.send('/fr/file/papers/send', inForm({ ask }, sentFile(photo(), 'x.jpg')))
  expect(sent.status).toBe(422)
  expect((await stranger.post(`/fr/file/papers/${ask}/without`, { words: 'x' })).status).toBe(404)
  const anybody = await house().browse()
  const refused = await anybody.send('/fr/file/papers/send', inForm({ ask }, sentFile(photo(), 'x.jpg')))
  expect(refused.headers.get('location')).toBe('/fr/file')
  const elsewhere = await house().browse('otherCaseworker')
  expect((await elsewhere.get(`/asked-papers/${ask}`)).status).toBe(403)
})

test('the cover sheet is a PDF with what is asked; without anything asked there is none', async () => {
  const file = await givenRequest(house())
  const person = await house().browse({ personId: file.personId })
  expect((await person.get('/fr/file/papers/cover')).status).toBe(404)
  await givenAsk(house(), file)
  const sheet = await person.get('/de/file/papers/cover')
  expect(sheet.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await sheet.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('the director sets how large a file may be, from a day on', async () => {
  const director = await house().browse('director')
  const today = Temporal.Now.plainDateISO('Europe/Brussels').toString()
  expect(await text(director.post('/papers/limit', { most: '99', from: today }))).toContain('de 1 à 50')
  expect((await director.post('/papers/limit', { most: '1', from: '2020-01-01' })).status).toBe(422)
  expect((await director.post('/papers/limit', { most: '1', from: today })).status).toBe(303)
  const file = await givenRequest(house())
  const person = await house().browse({ personId: file.personId })
  const large = Buffer.concat([photo(), Buffer.alloc(1_000_000)])
  const refused = await person.send('/en/file/papers/send', inForm({}, sentFile(large, 'a.jpg')))
  expect(await refused.text()).toContain('a.jpg: this file is larger than 1 MB.')
})
