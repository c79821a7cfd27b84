import { beforeAll, expect, test } from 'vitest'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { codeOn, type Walker, walker } from '../testing/walker.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

const count = (table: 'request') =>
  house().inside(async db => {
    const { many } = await db
      .selectFrom(table)
      .select(eb => eb.fn.countAll<number>().as('many'))
      .executeTakeFirstOrThrow()
    return Number(many)
  })

const begun = async (browser: Walker): Promise<string> => {
  const { path, html } = await browser.send('/fr/asking')
  expect(path).toBe('/fr/asking/1')
  return codeOn(html)
}

const need = { wording: 'Je n’ai plus rien pour finir le mois.', kind: 'integration-income' }
const born = { 'birthDate-day': '14', 'birthDate-month': '3', 'birthDate-year': '1987' }

/** Everything answered, up to the reading. */
async function answered(browser: Walker): Promise<string> {
  await browser.send('/fr/asking/3', { contactChannel: 'phone', phone: '0470 55 50 77', sharedPhone: 'yes' })
  await browser.send('/fr/asking/4', { language: 'nl', needsInterpreter: 'yes', easyRead: 'yes' })
  await browser.send('/fr/asking/5', { givenName: 'Amina', familyName: 'Web', ...born })
  await browser.send('/fr/asking/6', { noAddress: 'yes' })
  await browser.send('/fr/asking/7', { household: '3' })
  return (await browser.send('/fr/asking/8', { note: 'Le matin <script>alert(1)</script>' })).html
}

const rowOf = (familyName: string) =>
  house().inside(db =>
    db
      .selectFrom('request as r')
      .innerJoin('dossier as d', 'd.id', 'r.dossier_id')
      .innerJoin('person as p', 'p.id', 'd.person_id')
      .innerJoin('ask as a', 'a.request_id', 'r.id')
      .select(['r.channel', 'r.urgent', 'r.urgency_reason', 'r.state', 'p.language', 'p.shared_phone'])
      .select(['p.no_address', 'a.household', 'p.easy_read', 'a.door', 'r.requested_on', 'a.note'])
      .where('p.family_name', '=', familyName)
      .executeTakeFirstOrThrow(),
  )

test('question by question, saved at each step, read back: nothing is lost and nothing runs', async () => {
  const browser = walker(house())
  expect(await begun(browser)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5} [0-9A-HJKMNP-TV-Z]{5}$/)
  expect((await browser.send('/fr/asking/1', need)).path).toBe('/fr/asking/2')
  const urgent = await browser.send('/fr/asking/2', { urgencies: ['food', 'roof'] })
  for (const words of ['N’attendez pas notre réponse', '02 000 00 00']) expect(urgent.html).toContain(words)
  const check = await answered(browser)
  for (const words of [need.wording, 'Amina', 'Web', '14 mars 1987', '0470 55 50 77'])
    expect(check).toContain(words)
  expect(check).not.toContain('<script>alert')
})

test('sent twice it is one request with its pilot, its receipt and its code, and gone once one has left', async () => {
  const browser = walker(house())
  await begun(browser)
  await browser.send('/fr/asking/1', need)
  await browser.send('/fr/asking/2', { urgencies: ['food', 'roof'] })
  await answered(browser)
  const before = await count('request')
  const [first, second] = [await browser.send('/fr/asking/send'), await browser.send('/fr/asking/send')]
  expect([first.path, second.path]).toEqual(['/fr/asking/sent', '/fr/asking/sent'])
  expect(await count('request')).toBe(before + 1)
  for (const words of ['Test caseworker', '23 décembre 2026']) expect(first.html).toContain(words)
  expect(first.html).toMatch(/D-2026-\d{5}/)
  expect(first.html).toMatch(/Le code de votre dossier : [0-9A-Z]{5} [0-9A-Z]{5}/)
  const pdf = await browser.get('/fr/asking/receipt.pdf')
  expect(pdf.headers.get('cache-control')).toBe('no-store')
  expect((await readPdf(new Uint8Array(await pdf.arrayBuffer()))).text).toContain('Amina Web')
  expect(await rowOf('Web')).toMatchObject({
    channel: 'web',
    urgent: true,
    urgency_reason: 'Je n’ai plus de quoi manger · Je n’ai pas de toit ce soir',
    state: 'acknowledged',
    language: 'nl',
    shared_phone: true,
    household: 3,
    easy_read: true,
    door: 'web',
    requested_on: '2026-11-23',
  })
  await browser.send('/fr/asking/leave?sent=yes')
  expect((await browser.get('/fr/asking/sent')).headers.get('location')).toContain('/again')
  expect((await browser.get('/fr/asking/receipt.pdf')).status).toBe(404)
  const left = await house().inside(db =>
    db.selectFrom('ask_draft').select('sealed').where('request_id', 'is not', null).execute(),
  )
  expect(left).toEqual([{ sealed: null }])
})

test('without a name a request stands all the same, and says that no name was given', async () => {
  const browser = walker(house())
  await begun(browser)
  await browser.send('/fr/asking/1', { wording: 'Un toit' })
  const sent = await browser.send('/fr/asking/send')
  expect(sent.html).toContain('demandez un code au guichet')
  const person = await house().inside(db =>
    db.selectFrom('person').selectAll().where('name_given', '=', false).executeTakeFirstOrThrow(),
  )
  expect(`${person.given_name} ${person.family_name}`).toMatch(
    /^Personne qui n’a pas donné son nom \(D-2026-\d{5}\)$/,
  )
  const words = await house().inside(db =>
    db.selectFrom('person_word').select('word').where('person_id', '=', person.id).execute(),
  )
  expect(words.map(({ word }) => word)).not.toContain('personne')
})

test('another browser takes it up: with digits all is there, with the code alone nothing that was said', async () => {
  const first = walker(house())
  const code = await begun(first)
  await first.send('/fr/asking/1', { wording: 'Mon secret' })
  const typed = code.replace('0', 'O').replace('1', 'l').toLowerCase()

  const stranger = walker(house(), '198.51.100.8')
  const blind = await stranger.send('/fr/asking/again', { code: typed, pin: '' })
  expect(blind.path).toBe('/fr/asking/check')
  expect(blind.html).not.toContain('Mon secret')
  expect(blind.html).toContain('Une réponse est gardée')
  await stranger.post('/fr/asking/pin', { pin: '1234' })
  await stranger.send('/fr/asking/1', { wording: '', _go: 'pause' })
  expect((await first.get('/fr/asking/1')).headers.get('location')).toContain('lost=yes')

  const own = walker(house(), '198.51.100.9')
  const again = await own.send('/fr/asking/again', { code, pin: '9999' })
  expect(again.html).not.toContain('Mon secret') // no digits were chosen: nothing opens it
  const second = walker(house())
  const other = await begun(second)
  await second.send('/fr/asking/1', { wording: 'Encore moi' })
  await second.send('/fr/asking/pin', { pin: '4711' })
  await second.send('/fr/asking/leave')
  const back = walker(house(), '198.51.100.10')
  expect((await back.send('/fr/asking/again', { code: other, pin: '4712' })).html).toContain('ne vont pas')
  expect((await back.send('/fr/asking/again', { code: other, pin: '4711' })).html).toContain('Encore moi')
})

const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
)

test('photos go along with what is sent, can be taken out again, and a file of another kind is named', async () => {
  const browser = walker(house(), '198.51.100.60')
  await begun(browser)
  await browser.send('/fr/asking/1', { wording: 'Avec une photo' })
  const form = (name: string, bytes: Uint8Array) => {
    const data = new FormData()
    data.append('files', new File([new Uint8Array(bytes)], name))
    return data
  }
  expect((await browser.upload('/fr/asking/papers', form('bail.png', photo))).status).toBe(303)
  const wrong = await browser.upload(
    '/fr/asking/papers',
    form('virus.exe', Buffer.from('MZ nothing to read')),
  )
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('virus.exe')])
  expect(await browser.html('/fr/asking/papers')).toContain('bail.png')
  await browser.send('/fr/asking/send')
  const papers = await house().inside(db =>
    db
      .selectFrom('paper')
      .innerJoin('request as r', 'r.id', 'paper.request_id')
      .select(['paper.name', 'paper.state', 'r.wording'])
      .execute(),
  )
  expect(papers).toEqual([{ name: 'bail.png', state: 'unread', wording: 'Avec une photo' }])
  const nobody = walker(house(), '198.51.100.61')
  const refused = await nobody.upload('/fr/asking/papers', form('bail.png', photo))
  expect(refused.headers.get('location')).toContain('/again')
})
