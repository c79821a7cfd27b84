import { describe, expect, test } from 'vitest'
import {
  addDays,
  brusselsToday,
  daysBetween,
  fixedClock,
  formatDate,
  formatIsoDate,
  formatLongDate,
  formatTime,
  isIsoDate,
  parseDate,
  parseTypedDate,
} from '#kernel/calendar.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

test('today is the day in Brussels, whatever the hour in UTC', () => {
  expect(`${brusselsToday(fixedClock('2026-06-30T22:30:00Z'))}`).toBe('2026-07-01')
  expect(`${brusselsToday(fixedClock('2026-12-31T22:59:59Z'))}`).toBe('2026-12-31')
  expect(`${brusselsToday(fixedClock('2026-12-31T23:00:00Z'))}`).toBe('2027-01-01')
})

describe('reading a date', () => {
  test.each([
    '2026-02-30',
    '2026-2-3',
    '2026-02-03T00:00',
    '20260203',
    '',
    '2026-13-01',
    '2023-02-29',
    '1900-02-29',
    '-00001-01-01',
  ])('%j is refused', text => {
    expect(parseDate(text)).toEqual({ ok: false, refusal: 'not-a-date' })
    expect(isIsoDate(text)).toBe(false)
  })
  test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', text => {
    const read = parseDate(text)
    expect(read.ok && `${read.value}`).toBe(text)
  })
  test.each(['27/11/2026', '27-11-2026', '27.11.2026', ' 2026-11-27 '])('typed %s', text => {
    const read = parseTypedDate(text)
    expect(read.ok && `${read.value}`).toBe('2026-11-27')
  })
  test('two digits are no year', () => expect(parseTypedDate('27/11/26').ok).toBe(false))
})

test('a long date in each language', () => {
  const date = day('2026-11-26')
  expect(formatLongDate(date, 'fr')).toBe('jeudi 26\u00a0novembre 2026')
  expect(formatLongDate(date, 'nl')).toBe('donderdag 26\u00a0november 2026')
  expect(formatLongDate(date, 'de')).toBe('Donnerstag, 26.\u00a0November 2026')
  expect(formatLongDate(date, 'en')).toBe('Thursday 26\u00a0November 2026')
  expect(formatDate(day('2026-03-01'), 'fr')).toBe('1er\u00a0mars 2026')
  expect(formatIsoDate('2026-03-01', 'nl')).toBe('1\u00a0maart 2026')
})

test('counting days and hours', () => {
  expect(`${addDays(day('2026-02-27'), 2)}`).toBe('2026-03-01')
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
  const instant = Temporal.Instant.from('2026-07-01T12:05:00Z')
  expect(formatTime(instant, 'fr')).toBe('14\u00a0h\u00a005')
  expect(formatTime(instant, 'nl')).toBe('14:05')
})
