import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { noticeLate } from '../commands/watch.ts'
import { historyOf } from '../queries/papers.ts'
import { givenAsk, inForm, openKinds, paperId, photo, sentFile, text } from '../testing/given-papers.ts'

const house = useHouse()

/** A file whose worker asks for a lease, and the person it is asked of. */
async function givenLease() {
  const file = await givenRequest(house(), { state: 'enquiry' })
  const ask = await givenAsk(house(), file)
  const person = await house().browse({ personId: file.personId })
  return { file, ask, person, worker: await house().browse('caseworker') }
}

test('a worker asks for several papers at once; the person reads which, why and until when', async () => {
  const file = await givenRequest(house(), { state: 'enquiry' })
  const worker = await house().browse('caseworker')
  const asking = `/requests/${file.requestId}/papers`
  expect(await text(worker.get(asking))).toContain('Contrat de bail')
  const wrong = await worker.post(asking, { why: ' ', until: '' })
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('Écrivez pourquoi')])
  const asked = { kinds: ['lease', 'pay'], words: 'La lettre de l’école', why: 'Pour le loyer.' }
  const done = await worker.post(asking, { ...asked, until: '2099-12-01' })
  expect(done.headers.get('location')).toBe(`/dossiers/${file.dossierId}/papers?done=asked`)
  const person = await house().browse({ personId: file.personId })
  expect(await text(person.get('/fr/file/status'))).toContain('Il nous faut encore 3 papiers.')
  const page = await text(person.get('/fr/file/papers'))
  for (const part of ['Votre contrat de bail', 'La lettre de l’école', 'Pour le loyer.', 'décembre 2099'])
    expect(page).toContain(part)
})

test('what is good comes in, what is not is named with what to do, and nothing typed is lost', async () => {
  const { file, ask, person, worker } = await givenLease()
  const zip = sentFile(Buffer.from('PK\x03\x04'), 'bail.pdf')
  const large = sentFile(Buffer.alloc(15_000_001, 1), 'énorme.jpg')
  const sent = { ask, words: 'mon bail', _submission: uuidv7() }
  const form = inForm(sent, sentFile(photo(), 'bail.jpg'), zip, large)
  const some = await person.send('/fr/file/papers/send', form)
  const said = await some.text()
  expect(some.status).toBe(422)
  const parts = [
    'Un papier est bien reçu.',
    'bail.pdf : c’est un fichier Word',
    'énorme.jpg : ce fichier dépasse 15 Mo',
  ]
  for (const part of [...parts, 'value="mon bail"']) expect(said).toContain(part)
  const again = await person.send('/fr/file/papers/send', inForm({ ask }, sentFile(photo(), 'b.jpg')))
  expect(await text(person.get(again.headers.get('location') ?? ''))).toContain('Un papier était déjà là.')
  expect(await openKinds(house(), file.dossierId)).toEqual(['documents:arrived'])
  expect(await text(worker.get(`/requests/${file.requestId}`))).toContain('1 arrivé, à lire')
  expect(await text(worker.get(`/dossiers/${file.dossierId}/papers`))).toContain('Lire le papier arrivé')
})

test('the pilot looks at the bytes as they came, in a box, and accepts; the person reads it', async () => {
  const { file, ask, person, worker } = await givenLease()
  await person.send('/fr/file/papers/send', inForm({ ask }, sentFile(photo('bytes'), 'bail.jpg')))
  const id = await paperId(house(), file.dossierId)
  const content = await worker.get(`/papers/${id}/content?download=yes`)
  expect(Buffer.from(await content.arrayBuffer())).toEqual(photo('bytes'))
  expect(Object.fromEntries(content.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': expect.stringMatching(/^attachment; filename="papier-[\d-]+-\w{4}\.jpg"$/),
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
  })
  expect(await text(worker.get(`/papers/${id}`))).toMatch(new RegExp(`<option value="${ask}"[^>]* selected`))
  const judged = { version: '1', dossierId: file.dossierId, outcome: 'accepted', ask, again: '', number: '' }
  const accepted = await worker.post(`/papers/${id}`, judged)
  expect(accepted.headers.get('location')).toBe(`/dossiers/${file.dossierId}/papers?done=judged`)
  expect(await openKinds(house(), file.dossierId)).toEqual([])
  const stale = await worker.post(`/papers/${id}`, judged)
  expect([stale.status, await stale.text()]).toEqual([422, expect.stringContaining('changé entre-temps')])
  const after = await text(person.get('/fr/file/papers'))
  expect(after).toContain('Nous l’avons lu. C’est bon.')
  expect(after).not.toContain(`send?ask=${ask}`)
  const history = await house().inside(db => historyOf(db, { paperId: id }))
  expect(history.map(({ to }) => to).toSorted()).toEqual(['accepted', 'unread'])
})

test('what cannot be read is asked again, in words; the same photo once more is known', async () => {
  const file = await givenRequest(house())
  const ask = await givenAsk(house(), file)
  const person = await house().browse({ personId: file.personId })
  await person.send('/nl/file/papers/send', inForm({ ask }, sentFile(photo(), 'x.jpg')))
  const id = await paperId(house(), file.dossierId)
  const worker = await house().browse('caseworker')
  const judged = { version: '1', dossierId: file.dossierId, outcome: 'unreadable', ask, number: '' }
  const missing = await worker.post(`/papers/${id}`, { ...judged, again: '' })
  expect(await missing.text()).toContain('Écrivez ce qu’il faut envoyer à nouveau.')
  expect((await worker.post(`/papers/${id}`, { ...judged, again: 'De vier hoeken.' })).status).toBe(303)
  const page = await text(person.get('/nl/file/papers'))
  for (const part of ['We kunnen het niet lezen.', 'Opnieuw te sturen: De vier hoeken.', `send?ask=${ask}`])
    expect(page).toContain(part)
  const same = await person.send('/nl/file/papers/send', inForm({ ask }, sentFile(photo(), 'x.jpg')))
  expect(same.headers.get('location')).toContain('again=1')
  expect(await openKinds(house(), file.dossierId)).toEqual([])
})

test('a paper of somebody else goes to the file it is of, where it is read; both journals say so', async () => {
  const [mine, other] = [await givenRequest(house()), await givenRequest(house())]
  const person = await house().browse({ personId: mine.personId })
  await person.send('/fr/file/papers/send', inForm({}, sentFile(photo('other'), 'x.jpg')))
  const id = await paperId(house(), mine.dossierId)
  const worker = await house().browse('caseworker')
  const number = async ({ requestId }: typeof mine) =>
    (
      await house().inside(db =>
        db.selectFrom('request').select('number').where('id', '=', requestId).execute(),
      )
    )[0]?.number ?? ''
  const judged = { version: '1', dossierId: mine.dossierId, outcome: 'elsewhere', again: '' }
  const own = await worker.post(`/papers/${id}`, { ...judged, number: await number(mine) })
  expect(await own.text()).toContain('Aucune demande en cours d’une autre personne')
  expect((await worker.post(`/papers/${id}`, { ...judged, number: await number(other) })).status).toBe(303)
  expect(await openKinds(house(), mine.dossierId)).toEqual([])
  expect(await openKinds(house(), other.dossierId)).toEqual(['documents:arrived'])
  expect(await text(person.get('/fr/file/papers'))).toContain('Nous n’avons encore rien reçu.')
  const { rows } = await house().engine.pool.query(
    "select dossier_id as id from journal_event where action = 'documents:judge' and kind = 'write' and detail->>'paperId' = $1",
    [id],
  )
  expect(rows.map(row => row.id).toSorted()).toEqual([mine.dossierId, other.dossierId].toSorted())
})

test('a person without the paper says so: a task for the pilot, an answer with a new day; a late one is a task once', async () => {
  const file = await givenRequest(house())
  const ask = await givenAsk(house(), file)
  const person = await house().browse({ personId: file.personId })
  const path = `/fr/file/papers/${ask}/without`
  expect((await person.post(path, { words: ' ' })).status).toBe(422)
  expect((await person.post(path, { words: 'Le propriétaire refuse.' })).status).toBe(303)
  expect(await openKinds(house(), file.dossierId)).toEqual(['documents:without'])
  const worker = await house().browse('caseworker')
  expect(await text(worker.get(`/asked-papers/${ask}`))).toContain('Le propriétaire refuse.')
  const { dossierId } = file
  const today = Temporal.Now.plainDateISO('Europe/Brussels')
  const reply = { version: '2', dossierId, until: today.toString(), reply: 'Une preuve de paiement suffit.' }
  expect((await worker.post(`/asked-papers/${ask}/reopen`, reply)).status).toBe(303)
  expect(await openKinds(house(), dossierId)).toEqual([])
  expect(await text(person.get('/fr/file/papers'))).toContain('Une preuve de paiement suffit.')

  const watch = () =>
    house().execute(noticeLate, { tenantId: house().centre.tenantId, actor: { kind: 'system' } }, {})
  expect(await watch()).toMatchObject({ value: { late: 0 } })
  house().clock.set(today.add({ days: 2 }).toZonedDateTime('Europe/Brussels').toInstant().toString())
  expect(await watch()).toMatchObject({ value: { late: 1 } })
  expect(await watch()).toMatchObject({ value: { late: 0 } })
  expect(await openKinds(house(), dossierId)).toEqual(['documents:late'])
  const later = await house().browse('caseworker')
  const reason = { version: '4', dossierId, reason: 'Une preuve de loyer a suffi.' }
  expect((await later.post(`/asked-papers/${ask}/withdraw`, reason)).status).toBe(303)
  expect(await openKinds(house(), dossierId)).toEqual([])
  house().clock.set(Temporal.Now.instant().toString())
})
