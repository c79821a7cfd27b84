import { expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { StandInBank } from '../../../../test/support/stand-in-bank/bank.ts'
import { financeOf } from '../testing/at-the-bank.ts'
import { givenRun } from '../testing/given-run.ts'

const house = useHouse()
const { takeAnswer, written } = financeOf(house)

test('a refused file is let go by two, on the page of the answer, each step in words', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const run = await givenRun(house(), [{}, {}])
  const other = new StandInBank({ iban: 'BE68539007547034', openingCents: 0 })
  const taken = await takeAnswer(other.take(await written(run), '2026-11-23'))
  const path = `/bank/answers/${taken.ok ? taken.value.answerId : ''}`
  const finance = await house().browse('finance')
  expect(await (await finance.get(path)).text()).toContain('Libérer les paiements de ce fichier')
  const none = await finance.post(`${path}/release`, { reason: '' })
  expect(none.status).toBe(422)
  expect(await none.text()).toContain('Écrivez ce que la banque a répondu.')
  const asked = await finance.post(`${path}/release`, { reason: 'Rien n’est exécuté.' })
  expect(asked.headers.get('location')).toBe(`${path}?done=release-asked`)
  expect(await (await finance.get(path)).text()).toContain('Une autre personne confirme.')
  const alone = await finance.post(`${path}/release/confirm`, {})
  expect(alone.status).toBe(422)
  const director = await house().browse('director')
  expect(await (await director.get(path)).text()).toContain('Rien n’est exécuté.')
  const done = await director.post(`${path}/release/confirm`, {})
  expect(done.headers.get('location')).toBe(`${path}?done=released`)
  const page = await (await director.get(`${path}?done=released`)).text()
  expect(page).toContain('2 paiements attendent la prochaine liste.')
  expect(page).not.toContain('Aucun paiement n’a changé ici')
})
