import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashTreeRoot } from './hash-tree.ts'

const sha = (...parts: (Buffer | string)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const leaf = (text: string) => sha(Buffer.from([0]), text)
const node = (left: Buffer, right: Buffer) => sha(Buffer.from([1]), left, right)

test('the root is the one of the RFC: pairs from the left, the odd one carried up', () => {
  const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')]
  expect(hashTreeRoot([])).toEqual(sha())
  expect(hashTreeRoot(['a'])).toEqual(a)
  expect(hashTreeRoot(['a', 'b'])).toEqual(node(a, b))
  expect(hashTreeRoot(['a', 'b', 'c'])).toEqual(node(node(a, b), c))
})

test('another letter, order or number gives another root', () => {
  const roots = [
    ['a', 'b', 'c'],
    ['a', 'c', 'b'],
    ['a', 'b'],
    ['a', 'b', 'd'],
    ['a', 'b', 'c', 'c'],
  ].map(texts => hashTreeRoot(texts).toString('hex'))
  expect(new Set(roots).size).toBe(roots.length)
})
