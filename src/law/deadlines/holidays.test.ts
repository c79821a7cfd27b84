import { describe, expect, test } from 'vitest'
import { addWorkingDays, holidayOn, isWorkingDay, workingDayFrom } from '#law/deadlines/index.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('legal holidays', () => {
  test.each([
    ['2026-01-01', 'newYear'],
    ['2026-04-06', 'easterMonday'],
    ['2026-05-01', 'labourDay'],
    ['2026-05-14', 'ascension'],
    ['2026-05-25', 'whitMonday'],
    ['2026-07-21', 'nationalDay'],
    ['2026-08-15', 'assumption'],
    ['2026-11-01', 'allSaints'],
    ['2026-11-11', 'armistice'],
    ['2026-12-25', 'christmas'],
    ['2024-04-01', 'easterMonday'],
    ['2025-04-21', 'easterMonday'],
    ['2027-03-29', 'easterMonday'],
    ['2038-04-26', 'easterMonday'],
    ['2000-04-24', 'easterMonday'],
    ['2008-05-01', 'labourDay'],
    ['2026-04-05', null],
    ['2026-11-02', null],
  ])('%s: %s', (iso, name) => expect(holidayOn(day(iso))).toBe(name))
  test('there are ten a year, nine in 2008', () => {
    const count = (year: number) =>
      Array.from({ length: 366 }, (_, days) => day(`${year}-01-01`).add({ days })).filter(
        date => date.year === year && holidayOn(date),
      ).length
    expect([count(2026), count(2027), count(2008)]).toEqual([10, 10, 9])
  })
  test('working days step over weekends and holidays', () => {
    expect(`${workingDayFrom(day('2026-12-25'))}`).toBe('2026-12-28')
    expect(`${addWorkingDays(day('2026-04-02'), 2)}`).toBe('2026-04-07')
    expect(isWorkingDay(day('2026-11-22'))).toBe(false)
  })
})
