import { beforeAll, expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { type Door, doors } from '../domain/doors.ts'
import { questions } from '../domain/questions.ts'
import { walker } from '../testing/walker.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

/** What one person says, at whatever door. */
const said: Readonly<Record<string, string | readonly string[]>> = {
  wording: 'Je n’ai plus rien pour finir le mois.',
  kind: 'integration-income',
  urgencies: ['food', 'energy'],
  contactChannel: 'sms',
  phone: '0470 55 50 77',
  email: 'amina@exemple.be',
  safeContact: 'Le matin seulement.',
  sharedPhone: 'yes',
  language: 'nl',
  otherLanguage: 'so',
  needsInterpreter: 'yes',
  easyRead: 'yes',
  givenName: 'Amina',
  familyName: 'Cinq',
  'birthDate-day': '14',
  'birthDate-month': '3',
  'birthDate-year': '1987',
  nationalNumber: '',
  street: 'Rue Haute 1',
  postalCode: '1030',
  municipality: 'Schaerbeek',
  household: '3',
  note: 'J’ai peur de venir seule.',
}
const pin = '4711'
const partner = {
  organisation: 'Maison médicale',
  partnerWorker: 'Luc Dubois',
  partnerPhone: '02 000 11 22',
  consent: 'beside',
}

async function onTheWeb(): Promise<string> {
  const browser = walker(house())
  await browser.post('/fr/asking')
  await browser.post('/fr/asking/pin', { pin })
  for (const number of questions.keys()) await browser.post(`/fr/asking/${number + 1}`, said)
  const sent = await browser.send('/fr/asking/send')
  expect(sent.path).toBe('/fr/asking/sent')
  return sent.html.match(/D-2026-\d{5}/)?.[0] ?? ''
}

const today = { 'askedOn-day': '23', 'askedOn-month': '11', 'askedOn-year': '2026' }

async function atTheDesk(door: Exclude<Door, 'web'>): Promise<string> {
  const desk = await house().browse('reception')
  const own = door === 'partner' ? partner : {}
  const values = { ...said, ...today, ...own, pin, door, lateReason: '', duplicate: 'new' }
  if (door !== 'paper') {
    const back = await (await desk.post('/asking/new', { ...values, _submission: uuidv7() })).text()
    expect(back).toContain('Lisez ces phrases à voix haute')
    expect(back).toContain('Wat hebt u nodig?') // in the language of the person
  }
  const saved = await desk.post('/asking/new', { ...values, confirmed: 'yes', _submission: uuidv7() })
  const id = saved.headers.get('location')?.match(/^\/requests\/([^?]+)/)?.[1] ?? ''
  const row = await house().inside(db =>
    db.selectFrom('request').select('number').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return row.number
}

type Row = Readonly<Record<string, unknown>>

/** How it came in and not what was made: the browser's own draft, the count of an address, the form, the sign-in, the journal. */
const ways = ['ask_draft', 'ask_flood', 'submission', 'journal_event', 'number_series', 'session']

/** Every row of every table of the centre. */
async function rowsOfAll(): Promise<ReadonlyMap<string, ReadonlyMap<string, Row>>> {
  const { rows: tables } = await house().engine.pool.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  )
  const all = new Map<string, ReadonlyMap<string, Row>>()
  for (const { name } of tables.filter(table => !ways.includes(table.name))) {
    const { rows } = await house().engine.pool.query<{ row: Row }>(
      `select to_jsonb(t) as row from "${name}" t`,
    )
    all.set(name, new Map(rows.map(({ row }) => [JSON.stringify(row), row])))
  }
  return all
}

/** What may differ: the door, who wrote it, ids and numbers, the instant, the bytes of a letter and of a code. */
const mayDiffer: readonly string[] = [
  ...[
    'id',
    'request_id',
    'dossier_id',
    'person_id',
    'first_person_id',
    'cause_id',
    'number',
    'code_hash',
    'pin_hash',
    'content_hash',
    'bytes',
  ],
  ...['created_at', 'registered_at', 'opened_at', 'since'],
  ...['created_by', 'registered_by', 'sent_by'],
  ...['channel', 'door', 'partner', 'sent_how'],
]

const masked = (row: Row) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !mayDiffer.includes(column))
      .sort(),
  )

async function madeBy(work: () => Promise<string>) {
  const before = await rowsOfAll()
  const number = await work()
  const made: Record<string, unknown> = {}
  for (const [table, rows] of await rowsOfAll()) {
    const fresh = [...rows].filter(([key]) => !before.get(table)?.has(key)).map(([, row]) => masked(row))
    if (fresh.length > 0) made[table] = fresh.map(row => JSON.stringify(row)).toSorted()
  }
  return { number, made }
}

/** The letter, but for the number, the code, and the one sentence that names the door. */
async function receiptOf(number: string): Promise<string> {
  const document = await house().inside(db =>
    db
      .selectFrom('document as d')
      .innerJoin('request as r', 'r.id', 'd.request_id')
      .select('d.content_hash as hash')
      .where('r.number', '=', number)
      .executeTakeFirstOrThrow(),
  )
  const bytes = await house().tools.files.get(house().centre.tenantId, document.hash)
  const { text } = await readPdf(bytes)
  return text
    .replaceAll(/((?:Dag|Bonjour) Amina Cinq,\n).*/g, '$1{door}')
    .replaceAll(number, '{number}')
    .replaceAll(/^(?:[0-9A-HJKMNP-TV-Z] ?){10}$/gm, '{code}') // a J stands apart when a printed line is read back
}

test('five doors, one request: row for row and word for word the same, but for what is named here', async () => {
  const seen = new Map<Door, { made: unknown; receipt: string }>()
  for (const door of doors) {
    const { number, made } = await madeBy(door === 'web' ? onTheWeb : () => atTheDesk(door))
    expect(number, door).toMatch(/^D-2026-\d{5}$/)
    seen.set(door, { made, receipt: await receiptOf(number) })
  }
  const web = seen.get('web')
  expect(Object.keys(web?.made ?? {})).toEqual(
    expect.arrayContaining([
      'ask',
      'citizen_code',
      'clock',
      'document',
      'dossier',
      'person',
      'request',
      'request_pilot',
    ]),
  )
  for (const door of doors) {
    expect(seen.get(door)?.made, door).toEqual(web?.made)
    expect(seen.get(door)?.receipt, door).toEqual(web?.receipt)
  }
})
