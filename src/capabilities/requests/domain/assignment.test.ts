import { expect, test } from 'vitest'
import { loadOf, loadWord, meanOf, plainRules } from './assignment.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const long = { open: { housing: 3, energy: 2 }, since: '2020-01-01' }

test('a load is what the requests weigh', () => {
  expect(loadOf(long, plainRules, today)).toBe(5)
  expect(loadOf(long, { ...plainRules, weights: { ...plainRules.weights, housing: 4 } }, today)).toBe(14)
})

test('somebody new reaches a usual load with less, until the day they are new no more', () => {
  const rules = { ...plainRules, newcomerDays: 60, newcomerPercent: 50 }
  expect(loadOf({ ...long, since: '2026-09-25' }, rules, today)).toBe(10)
  expect(loadOf({ ...long, since: '2026-09-24' }, rules, today)).toBe(5)
})

test('a load is told in a word', () => {
  const mean = meanOf([2, 4, 6])
  expect([2, 4, 6].map(load => loadWord(load, mean))).toEqual(['light', 'usual', 'heavy'])
  expect(loadWord(0, meanOf([]))).toBe('usual')
})
