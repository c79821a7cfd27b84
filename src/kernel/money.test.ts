import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cents,
  decimal,
  formatBareMoney,
  formatMoney,
  largestAmount,
  parseMoney,
  parseTypedMoney,
  sumCents,
} from '#kernel/money.ts'

describe('decimal strings', () => {
  test.each([
    ['1314.20', 131_420],
    ['0', 0],
    ['0.5', 50],
    ['-3.07', -307],
    ['9999999999.99', 999_999_999_999],
  ])('%s is %i cents', (text, expected) => expect(parseMoney(text)).toEqual({ ok: true, value: expected }))
  test.each(['', ' ', '1,20', '01', '1.234', '1e3', '0x10', '+1', '.5', '5.', '10000000000', '1 000'])(
    '%j is refused',
    text => expect(parseMoney(text)).toEqual({ ok: false, refusal: 'not-an-amount' }),
  )
  test('writing then reading gives the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12 + 1, max: 1e12 - 1 }), amount => {
        expect(parseMoney(decimal(amount))).toEqual({ ok: true, value: amount })
      }),
    )
  })
})

describe('typed amounts', () => {
  test.each([
    ['1 314,20', 131_420],
    ['1.314,20', 131_420],
    ['1314.20', 131_420],
    ['1 314.20', 131_420],
    ['1\u202f314,20', 131_420],
    ['1314,2', 131_420],
    ['€ 12', 1_200],
    ['12\u00a0€', 1_200],
    ['007,50', 750],
    ['00.50', 50],
    ['-12,50', -1_250],
  ])('%s', (text, expected) => expect(parseTypedMoney(text)).toEqual({ ok: true, value: expected }))
  test('one point and three digits may mean two things', () =>
    expect(parseTypedMoney('1.314')).toEqual({ ok: false, refusal: 'ambiguous' }))
  test.each(['', 'douze', '1,2,3', '1,234', '12 34'])('%j is refused', text =>
    expect(parseTypedMoney(text).ok).toBe(false),
  )
})

test('each language has its own way to write an amount', () => {
  expect(formatMoney(131_420, 'fr')).toBe('1\u00a0314,20\u00a0€')
  expect(formatMoney(131_420, 'nl')).toBe('€\u00a01.314,20')
  expect(formatMoney(131_420, 'de')).toBe('1.314,20\u00a0€')
  expect(formatMoney(131_420, 'en')).toBe('€1,314.20')
  expect(formatMoney(-5, 'fr')).toBe('-0,05\u00a0€')
  expect(formatMoney(123_456_789, 'en')).toBe('€1,234,567.89')
})

test('what a field shows is read as the same amount, in the languages of staff', () => {
  expect(formatBareMoney(131_420, 'fr')).toBe('1\u00a0314,20')
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12 + 1, max: 1e12 - 1 }),
      fc.constantFrom('fr', 'nl'),
      (amount, language) => {
        expect(parseTypedMoney(formatBareMoney(amount, language))).toEqual({ ok: true, value: amount })
      },
    ),
  )
})

test('a fraction of a cent is a bug', () => {
  expect(() => cents(0.5)).toThrow(RangeError)
  expect(() => cents(largestAmount + 1)).toThrow(RangeError)
  expect(Object.is(cents(-0), 0)).toBe(true)
  expect(sumCents([1, 2, 3])).toBe(6)
})
