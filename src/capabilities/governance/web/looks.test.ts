import { beforeAll, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()
let file: Awaited<ReturnType<typeof givenRequest>>

/** The caseworker opens the file four times on one day and once the next; the lead once. */
beforeAll(async () => {
  const { clock, browse } = house()
  clock.set('2026-11-02T07:00:00Z')
  file = await givenRequest(house(), { state: 'enquiry' })
  for (const [time, role, tab] of [
    ['2026-11-03T08:10:00Z', 'caseworker', ''],
    ['2026-11-03T08:30:00Z', 'caseworker', '/household'],
    ['2026-11-03T09:00:00Z', 'lead', ''],
    ['2026-11-03T09:15:00Z', 'caseworker', ''],
    ['2026-11-03T10:05:00Z', 'caseworker', ''],
    ['2026-11-04T10:05:00Z', 'caseworker', ''],
  ] as const) {
    clock.set(time)
    const browser = await browse(role)
    expect((await browser.get(`/dossiers/${file.dossierId}${tab}`)).status).toBe(200)
  }
  clock.set('2026-11-05T10:00:00Z')
})

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')

const rowsOf = (html: string) => (html.split('<tbody>')[1] ?? '').split('</tr>').map(plain)

test('looks of one person, role, reason and day are one line, with its hours and each time inside', async () => {
  const staff = await (await (await house().browse('lead')).get(`/dossiers/${file.dossierId}/looks`)).text()
  const [nextDay = '', sameDay = '', lead = ''] = rowsOf(staff)
  expect(nextDay).toContain('mercredi 4 novembre 2026, 11 h 05')
  expect(sameDay).toContain('mardi 3 novembre 2026, 4 fois entre 9 h 10 et 11 h 05')
  expect(sameDay).toContain('Test caseworker')
  expect(sameDay).toContain('Chaque fois 11 h 05 · A regardé le dossier 10 h 15 · A regardé le dossier')
  expect(lead).toContain('mardi 3 novembre 2026, 10 h 00')
  expect(staff).toContain('<details')
})

test('staff read that the person looked; what was written down later stands at its own moment', async () => {
  const own = await house().browse({ personId: file.personId })
  expect((await own.get('/fr/file/status')).status).toBe(200)
  const { centre, engine, browse } = house()
  await engine.pool.query(
    `insert into journal_event (tenant_id, id, happened_at, kind, action, actor_kind, purpose, dossier_id, subject_ids, detail)
     values ($1, $2, '2026-11-02T23:30:00Z', 'write', 'clocks:breached', 'system', 'clock', $3, '{}', '{}')`,
    [centre.tenantId, uuidv7(), file.dossierId],
  )
  const html = await (await (await browse('lead')).get(`/dossiers/${file.dossierId}/looks`)).text()
  const rows = rowsOf(html)
  expect(rows[0]).toContain('La personne elle-même')
  expect(rows.findIndex(row => row.includes('Le programme'))).toBeGreaterThan(2)
})

test('the person reads the same, by role, in four languages', async () => {
  const browser = await house().browse({ personId: file.personId })
  const read = async (language: string) => plain(await (await browser.get(`/${language}/file/looks`)).text())
  expect(await read('fr')).toContain('4 fois entre 9 h 10 et 11 h 05')
  expect(await read('nl')).toContain('4 keer tussen 9:10 en 11:05')
  expect(await read('de')).toContain('4-mal zwischen 9:10 und 11:05')
  expect(await read('en')).toContain('4 times between 9:10 and 11:05')
  expect(await read('fr')).not.toContain('Test caseworker')
})
