import { expect, test } from 'vitest'
import { csvRow, headerRow, totalsRow } from './csv.ts'
import { addMonths, bookingMonth, lastDayOf, monthOf, parseMonth } from './month.ts'
import { claimFault } from './rate-check.ts'
import { expectedRate, shareOf } from './subsidy.ts'

test.each([
  ['2026-11', '2026-11-01'],
  ['2026-11-01', '2026-11-01'],
  ['2026-13', undefined],
  ['2026-11-02', undefined],
  ['', undefined],
])('%s is read as the month %s', (text, month) => expect(parseMonth(text)).toBe(month))

test('months follow one another over the year, and a closed one gives way to the next open one', () => {
  expect(addMonths('2026-12-01', 1)).toBe('2027-01-01')
  expect(lastDayOf('2028-02-01')).toBe('2028-02-29')
  expect(monthOf('2026-11-23')).toBe('2026-11-01')
  expect(bookingMonth('2026-11-01', null)).toBe('2026-11-01')
  expect(bookingMonth('2026-12-01', '2026-11-01')).toBe('2026-12-01')
  expect(bookingMonth('2026-11-01', '2026-11-01')).toBe('2026-12-01')
  expect(bookingMonth('2026-03-01', '2026-12-01')).toBe('2027-01-01')
})

test.each([
  [131_420, 70, 91_994],
  [131_421, 55, 72_282],
  [10, 55, 6],
  [-10, 55, -6],
  [1, 49, 0],
])('of %i cents %i %% is %i', (cents, percent, share) => expect(shareOf(cents, percent)).toBe(share))

test('there is no rate without averages, and none for days no source gives', () => {
  const facts = { year: 2020, averageHundredths: 100, beforeHundredths: 100, previousPercent: null }
  expect(expectedRate(undefined, '2026-11-01')).toEqual({ percent: null, reasons: ['averages-unknown'] })
  expect(expectedRate(facts, '2020-05-01')).toEqual({ percent: null, reasons: ['rate-unknown-for-period'] })
  expect(expectedRate(facts, '2020-02-01')).toEqual({ percent: 55, reasons: ['base'] })
})

test('a claim may reach what is expected, and not pass it', () => {
  const month = { baseCents: 1_000, expectedCents: 700, claimedCents: 300 }
  expect(claimFault(month, 400)).toBeUndefined()
  expect(claimFault(month, 401)).toMatchObject({ kind: 'MoreThanExpected' })
})

const line = {
  number: 12,
  bookYear: 2026,
  month: '2026-11-01',
  valueOn: '2026-11-25',
  source: 'run',
  text: 'P-2026-00012',
  line: 1,
  account: '6000',
  article: '8320/33301',
  aid: 'integration-income',
  debitCents: 131_420,
  creditCents: 0,
  reference: 'E2E1',
  reverses: null,
}

test('a line of the export is the same every time, with a comma and no sign', () => {
  expect(headerRow()).toBe(
    'number;book_year;month;value_date;source;text;line;account;article;aid;debit;credit;payment;reverses\r\n',
  )
  expect(csvRow(line)).toBe(
    '12;2026;2026-11;2026-11-25;run;P-2026-00012;1;6000;8320/33301;integration-income;1314,20;;E2E1;\r\n',
  )
  expect(totalsRow({ lines: 2, debitCents: 131_420, creditCents: 131_420 })).toBe(
    'TOTAL;;;;;;2;;;;1314,20;1314,20;;\r\n',
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['+32 2', "'+32 2"],
  ['-5', "'-5"],
  ['@cmd', "'@cmd"],
  ['\t=1', "'\t=1"],
  ['a;b', '"a;b"'],
  ['il a dit "non"', '"il a dit ""non"""'],
  ['deux\r\nlignes', 'deux lignes'],
])('%j is no formula and no new column', (text, cell) => {
  expect(csvRow({ ...line, text })).toContain(`;run;${cell};1;`)
})
