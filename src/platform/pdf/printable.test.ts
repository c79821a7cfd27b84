import { expect, test } from 'vitest'
import { printableCharacters } from './fonts.ts'
import { printable, unprintable } from './printable.ts'
import { projectRoot } from './project-root.ts'

const { all } = printableCharacters(projectRoot())
const made = (text: string) => printable(text, all)

test.for([
  'Bonjour, « vous » – 1 314,20 € ½',
  `#eval("1") \${7*7} <script>alert(1)</script> '; -- drop`,
  'عبد الرحمن \u200fابن\u200e',
  'ሰላማዊት',
  'two\nlines\tand a tab',
])('%s is printed as it is', text => {
  expect(made(text)).toEqual({ text, replaced: 0 })
})

test('what has no glyph becomes its plain form, or a visible stand-in, and is counted', () => {
  expect(made('Ａｎｎａ')).toEqual({ text: 'Anna', replaced: 4 })
  expect(made('漢字 a')).toEqual({ text: `${unprintable}${unprintable} a`, replaced: 2 })
  expect(made('😀')).toEqual({ text: unprintable, replaced: 1 })
})

test('broken text is mended', () => {
  expect(made('a\ud800b').text).toBe(`a${unprintable}b`)
  expect(made('e\u0301').text).toBe('é')
  expect(made('a\r\nb\rc').text).toBe('a\nb\nc')
  expect(made('a\u0000b\u0007c').text).toBe(`a${unprintable}b${unprintable}c`)
})

test('marks that would turn our own sentence round are taken out', () => {
  expect(made('a\u202eb\u2066c').text).toBe('abc')
})

test('a word too long for a line may break between its letters, a usual one may not', () => {
  expect(made('a'.repeat(34)).text).toBe('a'.repeat(34))
  expect(made('a'.repeat(300)).text.split('\u200b')).toEqual(Array(300).fill('a'))
})
