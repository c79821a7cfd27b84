import { expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { payers } from '../queries/payers.ts'

const house = useHouse()
const typed = {
  name: 'CPAS de Test',
  iban: 'BE43 0689 9999 9501',
  bic: 'gkccbebb',
  organisationNumber: '',
  'fromOn-day': '1',
  'fromOn-month': '12',
  'fromOn-year': '2026',
}
const send = async (changes: Record<string, string> = {}) => {
  const finance = await house().browse('finance')
  const response = await finance.post('/bank/account', { ...typed, ...changes })
  return { status: response.status, text: await response.text() }
}
const known = () => house().inside(payers)

test.for([
  [{ iban: 'BE43 0689 9999 9502' }, 'Ce numéro de compte n’est pas correct.'],
  [{ bic: 'ABC' }, 'Un BIC a 8 ou 11 signes'],
  [{ name: 'مركز' }, 'Écrivez ce nom en lettres latines.'],
  [{ name: '' }, 'Écrivez le nom du compte.'],
  [{ 'fromOn-month': '13' }, 'Écrivez un jour'],
] as const)('%o is refused in words, and what was typed stays', async ([change, sentence]) => {
  const { status, text } = await send(change)
  expect(status).toBe(422)
  expect(text).toContain(sentence)
  expect(text).toContain('value="gkccbebb"'.replace('gkccbebb', 'bic' in change ? change.bic : 'gkccbebb'))
  expect(await known()).toEqual([])
})

test('an account counts from its day; the one before ends the day before, and is kept', async () => {
  expect((await send()).status).toBe(303)
  expect((await send({ 'fromOn-day': '1' })).text).toMatch(/Choisissez un jour après le 1.{0,8}décembre.2026/)
  expect((await send({ iban: 'BE68539007547034', 'fromOn-year': '2027', 'fromOn-month': '1' })).status).toBe(
    303,
  )
  expect(await known()).toMatchObject([
    { iban: 'BE68539007547034', fromOn: '2027-01-01', untilOn: null },
    {
      iban: 'BE43068999999501',
      bic: 'GKCCBEBB',
      organisationNumber: null,
      fromOn: '2026-12-01',
      untilOn: '2026-12-31',
    },
  ])
  const director = await house().browse('director')
  const shown = await (await director.get('/bank/account')).text()
  expect(shown).toContain('BE68')
  expect(shown).not.toContain('Garder ce compte')
})
