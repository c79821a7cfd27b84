import { expect, test } from 'vitest'
import { codeFrom, fileName, isLate, readPaperCode, writtenCode } from './paper.ts'

test('a code is six letters that nobody mistakes, however it is typed', () => {
  const code = codeFrom(Uint8Array.from([0, 31, 32, 255, 7, 100]))
  expect(code).toBe('2Z2Z96')
  expect(writtenCode(code)).toBe('2Z2 Z96')
  for (const typed of ['2z2 z96', ' 2Z2-Z96 ']) expect(readPaperCode(typed)).toBe(code)
  for (const typed of ['', '2Z2Z9', '2Z2Z960', '2Z2Z9O', '2Z2Z91'])
    expect(readPaperCode(typed)).toBeUndefined()
})

test.each([
  ['bail.pdf', 'bail.pdf'],
  ['C:\\Users\\Nora\\bail.pdf', 'bail.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['exe.\u202efdp.jpg', 'exe.fdp.jpg'],
  ['a\0b\nc', 'abc'],
  [' ', null],
  ['x'.repeat(300), 'x'.repeat(120)],
])('the name %j is kept as %j', (sent, kept) => expect(fileName(sent)).toBe(kept))

test('an asked paper is late when its day is over and nothing came', () => {
  const untilOn = '2026-11-22'
  expect(isLate({ state: 'open', untilOn }, '2026-11-22')).toBe(false)
  expect(isLate({ state: 'open', untilOn }, '2026-11-23')).toBe(true)
  expect(isLate({ state: 'sent', untilOn }, '2026-11-23')).toBe(false)
})
