import { expect, test } from 'vitest'
import { centreOf } from '#capabilities/letters/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Role } from '#platform/access/rules.ts'
import { useHouse } from '../../../../test/support/house.ts'
import type { CentreSettings } from '../domain/settings.ts'
import { currentSettings } from '../queries/settings.ts'

const house = useHouse()

const current = () => house().inside(db => currentSettings(db, house().centre.tenantId))

async function send(told: Partial<CentreSettings> & { version?: string }, role: Role = 'director') {
  const { settings, version } = await current()
  const values = { _submission: uuidv7(), ...settings, version: String(version), ...told }
  const response = await (await house().browse(role)).post('/centre', values)
  return { response, html: response.status === 303 ? '' : await response.text() }
}

test.each(['director', 'it'] as const)(
  '%s changes what the letters say, and the page keeps what was',
  async role => {
    const { phone } = (await current()).settings
    const courtAddress = `Rue ${role} 1, 1000 Bruxelles`
    const { response } = await send({ phone: `02 555 00 ${role === 'it' ? '02' : '01'}`, courtAddress }, role)
    expect(response.headers.get('location')).toBe('/centre?done=saved')
    const page = await (await (await house().browse(role)).get('/centre?done=saved')).text()
    expect(page).toContain('Les réglages sont enregistrés.')
    expect(page).toContain(`Téléphone : ${phone}`)
    expect(page).toContain(`Test ${role}`)
    const kept = await house().inside(db => centreOf(db, house().centre.tenantId))
    expect(kept.court).toMatchObject({ address: courtAddress })
    expect((await house().tenants.all())[0]?.court?.address).toBe(courtAddress)
    const { rows } = await house().engine.pool.query(
      "select actor_role, detail from journal_event where action = 'centre:settings' and kind = 'write' order by id desc limit 1",
    )
    expect(rows).toMatchObject([{ actor_role: role, detail: { changed: 'phone courtAddress' } }])
  },
)

test('the court is written into a centre that has none, and its letters can leave', async () => {
  await house().engine.pool.query(
    'update tenant set court_name = null, court_address = null, court_source = null',
  )
  const browser = await house().browse('director')
  expect(await (await browser.get('/centre')).text()).toContain('aucune décision ne peut être notifiée.')
  const court = { courtFr: 'Tribunal', courtNl: 'Rechtbank', courtDe: 'Gericht', courtEn: 'Court' }
  const half = await send(court)
  expect(half.response.status).toBe(422)
  expect(half.html.split('Le tribunal se dit en entier').length - 1).toBe(4) // summary and field, for each of two
  expect(half.html).toContain('value="Rechtbank"')
  const whole = await send({ ...court, courtAddress: 'Place 1, 1000 Bruxelles', courtSource: 'lu au greffe' })
  expect(whole.response.status).toBe(303)
  expect((await house().tenants.all())[0]?.court?.name.de).toBe('Gericht')
})

test('a court that is known is corrected, never emptied', async () => {
  const none = { courtFr: '', courtNl: '', courtDe: '', courtEn: '', courtAddress: '', courtSource: '' }
  const { response, html } = await send(none)
  expect(response.status).toBe(422)
  expect(html).toContain('Corrigez-le, ne l’effacez pas.')
})

test('two who change at once: the second sees both versions, and nothing is lost', async () => {
  const { version } = await current()
  expect((await send({ phone: '02 111 11 11' })).response.status).toBe(303)
  const late = await send({ version: String(version), phone: '02 222 22 22' })
  expect(late.response.status).toBe(422)
  expect(late.html).toContain('Les deux versions')
  expect(late.html).toContain('02 111 11 11')
  expect(late.html).toContain('value="02 222 22 22"')
  expect((await current()).settings.phone).toBe('02 111 11 11')
})

test('the same again changes nothing and leaves no trace', async () => {
  const { version } = await current()
  expect((await send({})).response.status).toBe(303)
  expect((await current()).version).toBe(version)
})

test.each([
  ['nameNl', '', 'Écrivez quelque chose ici.'],
  ['hoursEn', 'a'.repeat(301), 'au plus 300 caractères'],
  ['postalCode', '0999', 'a quatre chiffres'],
  ['phone', '<script>', 'avec ses chiffres'],
  ['email', 'accueil@', 'une adresse complète'],
  ['street', 'Rue\u0000', 'Un caractère ne peut pas être gardé.'],
] as const)('a wrong %s is said beside its field, the rest kept', async (name, typed, sentence) => {
  const { response, html } = await send({ [name]: typed, municipality: 'Ailleurs' })
  expect(response.status).toBe(422)
  expect(html.split(sentence).length - 1).toBe(2)
  expect(html).toContain('value="Ailleurs"')
})

test('the database lets no centre change another, nor rewrite what was', async () => {
  const other = uuidv7()
  await house().engine.pool.query(
    `insert into tenant (id, host, name, languages, street, postal_code, municipality, nis_code, phone, opening_hours)
     select $1, 'other.test', name, languages, street, postal_code, municipality, nis_code, phone, opening_hours from tenant limit 1`,
    [other],
  )
  const change = (id: string) =>
    house().inside(db =>
      db.updateTable('tenant').set({ phone: '0' }).where('id', '=', id).executeTakeFirstOrThrow(),
    )
  expect(Number((await change(other)).numUpdatedRows)).toBe(0)
  const rewrite = house().inside(db =>
    db
      .updateTable('tenant_version')
      .set({ changed: ['phone'] })
      .execute(),
  )
  await expect(rewrite).rejects.toThrow('permission denied')
  await house().engine.pool.query('delete from tenant where id = $1', [other])
})
