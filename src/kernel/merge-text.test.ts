import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeText } from './merge-text.ts'

test.each([
  ['one wrote', 'a', 'a\nb', 'a', 'a\nb'],
  ['the other wrote', 'a', 'a', 'a\nc', 'a\nc'],
  ['both wrote elsewhere', 'a\nm\nz', 'a1\nm\nz', 'a\nm\nz1', 'a1\nm\nz1'],
  ['both wrote at the end', 'a', 'a\nb', 'a\nc', 'a\nc\nb'],
  ['both changed one line', 'a', 'a b', 'a c', 'a c\na b'],
  ['both wrote the same', 'a', 'a\nb', 'a\nb', 'a\nb'],
  ['what one took out and the other left is gone', 'a\nb\nc', 'a\nc', 'a\nb\nc\nd', 'a\nc\nd'],
  ['what one took out and the other changed stays', 'a\nb\nc', 'a\nc', 'a\nb!\nc', 'a\nb!\nc'],
  ['the same line added by both stands once', 'a', 'a\nx\nb', 'a\nx\nc', 'a\nx\nc\nb'],
  ['nothing was there', '', 'b', 'c', 'c\nb'],
])('two texts joined: %s', (_name, base, mine, theirs, merged) => {
  expect(mergeText(base, mine, theirs)).toBe(merged)
})

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', '', 'd e', 'x'), { maxLength: 12 })
  .map(lines => lines.join('\n'))

test('whatever was typed, no line that one of the two wrote is lost', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const merged = new Set(mergeText(base, mine, theirs).split('\n'))
      const before = new Set(base.split('\n'))
      for (const line of [...mine.split('\n'), ...theirs.split('\n')])
        if (!before.has(line)) expect(merged).toContain(line)
    }),
  )
})

test('sending the same text again, or nothing new, changes nothing', () => {
  fc.assert(
    fc.property(text, text, (base, mine) => {
      expect(mergeText(base, mine, mine)).toBe(mine)
      expect(mergeText(base, base, mine)).toBe(mine)
      expect(mergeText(base, mine, base)).toBe(mine)
    }),
  )
})
