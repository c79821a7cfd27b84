import { beforeAll, expect, test } from 'vitest'
import { givenAsk, inForm, photo, sentFile } from '#capabilities/documents/testing/given-papers.ts'
import { givenDocument } from '#capabilities/letters/testing/given-document.ts'
import { merge } from '#capabilities/merging/testing/merging.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { read } from '#capabilities/voice/testing/said.ts'
import { makeDevice } from '../../../../test/support/authenticator.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { letIn } from '../commands/let-in.ts'
import { record } from '../domain/record.ts'
import { readZip, textIn } from '../testing/read-zip.ts'
import { addTelephoneTo, fileDoor } from '../testing/with-telephone.ts'

const house = useHouse()
const impression = 'Elle me semble cacher quelque chose.'
let file: GivenRequest
let other: GivenRequest
const device = makeDevice()

const person = () => house().browse({ personId: file.personId })

/** A paper and something said, in a file of one's own. */
async function givenWords({ personId, ...ids }: GivenRequest, mark: string) {
  const browser = await house().browse({ personId })
  const ask = await givenAsk(house(), { personId, ...ids })
  await browser.post('/fr/file/complain', { topic: 'way', words: `Plainte ${mark}.` })
  await browser.post('/fr/file/change/other', {
    ...{ words: `Changement ${mark}.`, 'on-day': '1', 'on-month': '11', 'on-year': '2026' },
  })
  const sent = await browser.send('/fr/file/papers/send', inForm({ ask }, sentFile(photo(mark), 'x.jpg')))
  expect(sent.status).toBe(303)
}

beforeAll(async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  file = await givenRequest(house(), { state: 'enquiry' })
  const twin = await givenPerson(house(), { givenName: 'Norah', familyName: 'Hadad' })
  other = await givenRequest(house(), { personId: twin, state: 'enquiry' })
  await givenWords(file, 'une')
  await givenWords(other, 'deux')
  await givenDocument(house(), { dossierId: file.dossierId, content: '%PDF receipt' })
  const worker = await house().browse('caseworker')
  for (const note of [
    { nature: 'impression', body: impression },
    { nature: 'fact', body: 'Le bail finit.' },
  ]) {
    const on = { 'on-day': '23', 'on-month': '11', 'on-year': '2026' }
    const kept = await worker.post(`/dossiers/${file.dossierId}/notes`, { ...note, ...on, source: 'le bail' })
    expect(kept.status).toBe(303)
  }
  const twinPhone = await addTelephoneTo(await house().browse({ personId: twin }), device)
  expect(twinPhone.said).toContain('added')
  expect((await merge(house(), file.personId, twin)).ok).toBe(true)
})

test.each(['fr', 'nl', 'de', 'en'])(
  'in %s all of it is on one page, without any impression',
  async language => {
    const page = await read((await person()).get(`/${language}/file/everything`))
    for (const part of [
      'Nora Haddad',
      'Norah Hadad',
      'Plainte une.',
      'Plainte deux.',
      'Changement deux.',
      '2016/679',
    ])
      expect(page).toContain(part)
    for (const part of [
      'you',
      'requests',
      'facts',
      'papers',
      'letters',
      'decisions',
      'payments',
      'looks',
      'said',
    ])
      expect(page).toContain(`<h2 id="part-${part}">`)
    expect(page).not.toContain(impression)
  },
)

test('the data are what their description says, of both files', async () => {
  const answer = await (await person()).get('/fr/file/everything/json')
  expect(answer.headers.get('content-disposition')).toContain('mon-dossier.json')
  const kept = record.parse(await answer.json())
  expect(kept.requests).toHaveLength(2)
  expect(kept.papers).toHaveLength(2)
  expect(kept.said.map(({ words }) => words).toSorted()).toEqual([
    ...['Changement deux.', 'Changement une.', 'Plainte deux.', 'Plainte une.'],
  ])
  expect(kept.person.formerly.map(({ name }) => name)).toEqual(['Norah Hadad'])
  expect(kept.facts.notes).toEqual([{ words: 'Le bail finit.', notedOn: '2026-11-23', source: 'le bail' }])
  expect(JSON.stringify(kept)).not.toContain(impression)
})

test('what opens the file is in it, of both files, and no key', async () => {
  const door = fileDoor(house)
  house().clock.set('2026-11-24T09:00:00Z')
  expect((await door.open(device.get(await door.options()))).status).toBe(303)
  await house().inside(db =>
    letIn(
      db,
      {
        tenantId: house().centre.tenantId,
        now: house().clock.now(),
        secrets: house().tools.secrets,
        earlierToken: undefined,
      },
      { personId: file.personId, proof: 'identity', by: 'itsme' },
    ),
  )
  const at = '2026-11-24T09:00:00Z'
  const text = await (await (await person()).get('/fr/file/everything/json')).text()
  expect(record.parse(JSON.parse(text)).openers).toEqual({
    telephones: [{ name: 'telephone', addedAt: '2026-11-23T09:00:00Z', usedAt: at }],
    identities: [{ provider: 'itsme', firstAt: at, lastAt: at }],
  })
  expect(text).not.toContain(device.id)
  const page = await read((await person()).get('/fr/file/everything'))
  for (const words of ['<h2 id="part-openers">', 'Identité numérique (itsme)', 'Dernière fois'])
    expect(page).toContain(words)
})

test('the ZIP holds the page, the data with their description, and each file as it was kept', async () => {
  const answer = await (await person()).get('/fr/file/everything/zip')
  expect(answer.headers.get('content-type')).toBe('application/zip')
  const files = readZip(new Uint8Array(await answer.arrayBuffer()))
  const names = [...files.keys()]
  expect(names.slice(0, 3)).toEqual(['mon-dossier.html', 'mon-dossier.json', 'schema.json'])
  const kept = record.parse(JSON.parse(textIn(files, 'mon-dossier.json')))
  const linked = [...kept.papers, ...kept.letters].flatMap(({ file: name }) => name ?? [])
  expect(linked.toSorted()).toEqual(names.slice(3).toSorted())
  const html = textIn(files, 'mon-dossier.html')
  for (const name of linked) expect(html).toContain(`href="${name}"`)
  const papers = kept.papers.map(({ file: name }) =>
    Buffer.from(files.get(name ?? '') ?? []).toString('latin1'),
  )
  expect(papers.toSorted()).toEqual(
    [photo('une'), photo('deux')].map(bytes => bytes.toString('latin1')).toSorted(),
  )
  expect(kept.letters.map(({ file: name }) => textIn(files, name ?? ''))).toContain('%PDF receipt')
  expect(Object.keys(JSON.parse(textIn(files, 'schema.json')).properties)).toContain('looks')
})

test('taking it along is a line of who looked, as the person’s own', async () => {
  const { rows } = await house().engine.pool.query<{ action: string }>(
    `select distinct action from journal_event where person_id = $1 and actor_kind = 'person' and kind = 'read'
       and action like 'my-file:everything%' order by action`,
    [file.personId],
  )
  expect(rows.map(({ action }) => action)).toEqual([
    ...['my-file:everything', 'my-file:everything-json', 'my-file:everything-zip'],
  ])
})

test('who closed the online view takes nothing along, and nobody another’s file', async () => {
  const hidden = await givenPerson(house(), { noOnlineView: true })
  const browser = await house().browse({ personId: hidden })
  for (const rest of ['', '/zip', '/json'])
    expect(await read(browser.get(`/fr/file/everything${rest}`))).toContain('ne se lit pas en ligne')
  const stranger = await house().browse()
  expect((await stranger.get('/fr/file/everything/zip')).headers.get('location')).toBe('/fr/file')
})

test('at a desk nothing opens before the demand is written down; complaints stay with who answers them', async () => {
  const worker = await house().browse('caseworker')
  const at = `/people/${file.personId}/copies`
  expect(await read(worker.get(`/people/${file.personId}`))).toContain(at)
  const wrong = await worker.post(at, { channel: 'counter', language: 'nl' })
  expect([wrong.status, await read(wrong)]).toEqual([
    422,
    expect.stringContaining('Dites comment vous savez'),
  ])
  const made = await worker.post(at, { channel: 'counter', identity: 'card', language: 'nl' })
  const copy = made.headers.get('location') ?? ''
  const page = await read(worker.get(copy))
  for (const part of ['Changement deux.', 'Mijn hele dossier', 'lang="nl"', 'Een klacht en het antwoord'])
    expect(page).toContain(part)
  expect(page).not.toContain('Plainte une.')
  const files = readZip(new Uint8Array(await (await worker.get(`${copy}/zip`)).arrayBuffer()))
  expect([...files.keys()]).toContain('mijn-dossier.html')
  expect(textIn(files, 'mijn-dossier.json')).not.toContain('Plainte')
  expect(await read((await person()).get('/fr/file/everything'))).toContain('Copie K-2026-00001')
  house().clock.set('2026-12-01T09:00:00Z')
  const later = await house().browse('caseworker')
  expect((await later.get(copy)).headers.get('location')).toBe(at)
  expect((await (await house().browse('reception')).get(at)).status).toBe(403)
})
