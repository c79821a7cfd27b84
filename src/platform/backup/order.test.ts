import { expect, test } from 'vitest'
import { comesLate, parentsFirst } from './order.ts'

const reference = (words: string) => {
  const [child = '', parent = ''] = words.split(' ')
  return { child, parent }
}

test('parents come before their children, whatever the names are', () => {
  const references = ['a b', 'b c', 'a c', 'd a'].map(reference)
  const order = parentsFirst(['a', 'b', 'c', 'd'], references)
  expect(order).toEqual(['c', 'b', 'a', 'd'])
  expect(references.filter(each => comesLate(order, each))).toEqual([])
})

test('a circle and a table that names itself leave one late key each, and every table has its place', () => {
  const references = ['a b', 'b a', 'a a', 'c a'].map(reference)
  const order = parentsFirst(['a', 'b', 'c'], references)
  expect(order.toSorted()).toEqual(['a', 'b', 'c'])
  expect(references.filter(each => comesLate(order, each))).toEqual([reference('a b'), reference('a a')])
})
