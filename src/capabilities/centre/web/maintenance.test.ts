import { expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()
const planned = {
  'day-day': '1',
  'day-month': '12',
  'day-year': '2026',
  begins: '19:00',
  ends: '20:00',
  friday: '',
}
const plan = async (values: Partial<typeof planned>) =>
  (await house().browse('it')).post('/centre/maintenance', { ...planned, ...values })

test('what is planned is told on every page from a week before, to staff and to everybody, until it is called off', async () => {
  house().clock.set('2026-11-23T09:00:00Z')

  expect((await plan({})).headers.get('location')).toBe('/centre/maintenance?done=planned')
  const pages = async () => [
    await (await (await house().browse('reception')).get('/today')).text(),
    await (await (await house().browse()).get('/de/ask')).text(),
  ]
  for (const page of await pages()) expect(page).not.toMatch(/mardi 1er|Dienstag, 1/)
  house().clock.set('2026-11-25T09:00:00Z')
  const [staff, public_] = await pages()
  expect(staff?.replaceAll('\u00a0', ' ')).toContain('Le mardi 1er décembre 2026, de 19 h 00 à 20 h 00')
  expect(public_?.replaceAll('\u00a0', ' ')).toContain('Am Dienstag, 1. Dezember 2026, von 19:00 bis 20:00')
  await (await house().browse('director')).post('/centre/maintenance/cancel', {})
  for (const page of await pages()) expect(page).not.toMatch(/mardi 1er|Dienstag, 1/)
})

test.each([
  [{ 'day-day': '4', ends: '19:30' }, 'Un vendredi après-midi demande une raison'],
  [{ ends: '18:00' }, 'La fin doit venir après le début'],
  [{ begins: '7 h' }, 'Écrivez l’heure ainsi'],
  [{ 'day-day': '31', 'day-month': '11' }, 'Ce jour n’existe pas.'],
  [{ 'day-day': '25', 'day-month': '11' }, 'au moins un jour d’avance'],
])('%o is refused in one sentence', async (values, sentence) => {
  house().clock.set('2026-11-25T09:00:00Z')
  const answer = await plan(values)
  expect([answer.status, (await answer.text()).replaceAll('\u00a0', ' ')]).toEqual([
    422,
    expect.stringContaining(sentence),
  ])
})

test('the database refuses a Friday afternoon without a reason, and half a span', async () => {
  const set = (what: string) => house().engine.pool.query(`update tenant set ${what}`)
  await expect(
    set("maintenance_from = '2026-12-04T13:00Z', maintenance_until = '2026-12-04T14:00Z'"),
  ).rejects.toThrow(/tenant_maintenance_friday/)
  await expect(set("maintenance_from = '2026-12-01T13:00Z', maintenance_until = null")).rejects.toThrow(
    /tenant_maintenance_whole/,
  )
  expect((await plan({ 'day-day': '4', friday: 'Le fournisseur ne peut pas autrement' })).status).toBe(303)
})
