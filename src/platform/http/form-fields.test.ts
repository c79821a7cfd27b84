import { expect, test } from 'vitest'
import type { ZodType } from 'zod'
import {
  formChoices,
  formDate,
  formInteger,
  formMoney,
  formOptionalDate,
  formOptionalText,
  formText,
  formTick,
} from './form-fields.ts'

const faults = { required: 'required', long: 'long', control: 'control' }
const text = formText(10, faults)

/** The value, or the one sentence. */
const read = (field: ZodType, raw: unknown) => {
  const parsed = field.safeParse(raw)
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message).join(' + ')
}

test.each([
  ['  Zoé ', 'Zoé'],
  ['e\u0301', 'é'],
  ['a\r\nb', 'a\nb'],
  ['\u202eabc\u200f', 'abc'],
  ['<script>', '<script>'],
  ["'; --", "'; --"],
  ['', 'required'],
  [' \n ', 'required'],
  ['\u200f', 'required'],
  [undefined, 'required'],
  [['a', 'b'], 'required'],
  ['12345678901', 'long'],
  ['a\u0000b', 'control'],
  ['a\u001bb', 'control'],
])('a text %j reads as %j: one sentence at most', (raw, expected) => expect(read(text, raw)).toBe(expected))

test.each([
  [undefined, null],
  ['', null],
  [' x ', 'x'],
  ['a\u0000', 'control'],
])('an optional text %j reads as %j', (raw, expected) =>
  expect(read(formOptionalText(10, faults), raw)).toBe(expected),
)

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2026-02-30', 'wrong'],
  ['2026-2-3', 'wrong'],
  ['26-02-03', 'wrong'],
  ['', 'required'],
  [undefined, 'required'],
])('a date %j reads as %j', (raw, expected) =>
  expect(read(formDate({ required: 'required', wrong: 'wrong' }), raw)).toBe(expected),
)

test.each([
  [undefined, null],
  ['', null],
  ['1985-03-27', '1985-03-27'],
  ['1985-13-27', 'wrong'],
])('an optional date %j reads as %j', (raw, expected) =>
  expect(read(formOptionalDate('wrong'), raw)).toBe(expected),
)

test.each([
  ['1.314,20', 131_420],
  ['1314.20', 131_420],
  ['0', 0],
  ['', 'wrong'],
  [' ', 'wrong'],
  ['-5', 'wrong'],
  ['0x10', 'wrong'],
  ['1e3', 'wrong'],
  ['12,345', 'wrong'],
])('an amount %j reads as %j cents', (raw, expected) => expect(read(formMoney('wrong'), raw)).toBe(expected))

test.each([
  ['7', 7],
  ['007', 7],
  ['', 'wrong'],
  ['0x10', 'wrong'],
  ['7.5', 'wrong'],
  ['101', 'wrong'],
])('a whole number %j reads as %j', (raw, expected) =>
  expect(read(formInteger(100, 'wrong'), raw)).toBe(expected),
)

test('a tick and a list of choices read what browsers send', () => {
  expect([undefined, '', 'no', 'yes', 'on'].map(raw => read(formTick, raw))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
  const choices = formChoices(['a', 'b'], 'wrong')
  expect([undefined, 'a', ['a', 'b'], 'c'].map(raw => read(choices, raw))).toEqual([
    [],
    ['a'],
    ['a', 'b'],
    'wrong',
  ])
})
