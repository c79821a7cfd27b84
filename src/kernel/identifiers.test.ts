import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixedClock } from '#kernel/calendar.ts'
import { formatIban, parseIban } from '#kernel/iban.ts'
import { formatNationalNumber, parseNationalNumber } from '#kernel/national-number.ts'
import {
  formatStructuredReference,
  parseStructuredReference,
  structuredReference,
} from '#kernel/structured-reference.ts'
import { isUuid, uuidMaker } from '#kernel/uuid.ts'

describe('national number', () => {
  test.each([
    ['85073003328', 'national'],
    ['85.07.30-033.28', 'national'],
    ['17073003384', 'national'],
    ['98472899765', 'bis'],
    ['01490700185', 'bis'],
  ])('%s is accepted as %s', (text, kind) =>
    expect(parseNationalNumber(text)).toMatchObject({ ok: true, value: { kind } }),
  )
  test.each([
    ['12345678901', 'impossible-date'],
    ['85073003329', 'wrong-check-digits'],
    ['8507300332', 'not-eleven-digits'],
    ['85073x03328', 'not-eleven-digits'],
    ['85333003328', 'impossible-date'],
    ['85073203328', 'impossible-date'],
  ])('%s is refused: %s', (text, refusal) =>
    expect(parseNationalNumber(text)).toEqual({ ok: false, refusal }),
  )
  test('one wrong digit is always seen', () => {
    const change = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(change, ([at, by]) => {
        const digits = [...'85073003328']
        digits[at] = `${(Number(digits[at]) + by) % 10}`
        expect(parseNationalNumber(digits.join('')).ok).toBe(false)
      }),
    )
  })
  test('is printed with its dots', () => expect(formatNationalNumber('85073003328')).toBe('85.07.30-033.28'))
})

describe('account number', () => {
  test.each(['BE68 5390 0754 7034', 'be68539007547034', 'NL91ABNA0417164300', 'FR1420041010050500013M02606'])(
    '%s',
    text => expect(parseIban(text)).toEqual({ ok: true, value: text.replaceAll(' ', '').toUpperCase() }),
  )
  test.each([
    ['BE68539007547035', 'wrong-check-digits'],
    ['BE6853900754703', 'wrong-length'],
    ['US68539007547034', 'country-not-in-sepa'],
    ['539-0075470-34', 'not-an-iban'],
  ])('%s is refused: %s', (text, refusal) => expect(parseIban(text)).toEqual({ ok: false, refusal }))
  test('is printed in fours', () =>
    expect(formatIban('BE68539007547034')).toBe('BE68\u00a05390\u00a00754\u00a07034'))
})

describe('structured reference', () => {
  test('vectors', () => {
    expect(structuredReference(108_068_171)).toBe('010806817183')
    expect(structuredReference(97)).toBe('000000009797')
    expect(formatStructuredReference('010806817183')).toBe('+++010/8068/17183+++')
    expect(parseStructuredReference('+++010/8068/17183+++')).toEqual({ ok: true, value: '010806817183' })
    expect(parseStructuredReference('010806817182')).toEqual({ ok: false, refusal: 'wrong-check-digits' })
    expect(parseStructuredReference('01080681718')).toEqual({ ok: false, refusal: 'not-twelve-digits' })
    expect(() => structuredReference(10_000_000_000)).toThrow(RangeError)
  })
})

describe('uuid', () => {
  test('ids sort in the order they were made, also when the clock stands still', () => {
    const make = uuidMaker(fixedClock('2026-11-22T10:00:00Z'))
    const ids = Array.from({ length: 10_000 }, make)
    expect(new Set(ids).size).toBe(10_000)
    expect([...ids].sort()).toEqual(ids)
    expect(ids.every(isUuid)).toBe(true)
    expect(ids[0]?.[14]).toBe('7')
  })
  test('and when it goes back', () => {
    const instants = ['2026-11-22T10:00:00Z', '2026-11-22T09:00:00Z'].map(text => Temporal.Instant.from(text))
    const make = uuidMaker({ now: () => instants.shift() ?? Temporal.Instant.from('2026-11-22T08:00:00Z') })
    const ids = [make(), make(), make()]
    expect([...ids].sort()).toEqual(ids)
  })
})
