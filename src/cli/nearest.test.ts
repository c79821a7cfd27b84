import { expect, test } from 'vitest'
import { distance, nearest } from './nearest.ts'

test.each([
  ['', 'abc', 3],
  ['seed', 'seed', 0],
  ['sede', 'seed', 1],
  ['docter', 'doctor', 1],
  ['kitten', 'sitting', 3],
])('from %s to %s it is %i', (a, b, far) => expect(distance(a, b)).toBe(far))

const names = ['serve', 'seed', 'user', 'doctor', 'integration-income', 'deadlines']
test.each([
  ['sede', 'seed'],
  ['docter', 'doctor'],
  ['integration', 'integration-income'],
  ['integrationincome', 'integration-income'],
  ['deadline', 'deadlines'],
  ['xylophone', undefined],
])('%s was probably meant as %s', (word, name) => expect(nearest(word, names)).toBe(name))
