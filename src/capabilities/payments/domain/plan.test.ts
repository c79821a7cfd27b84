import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankRight, decided, type PaperRight, paid, planned } from '../testing/paper-schedule.ts'
import { owedInMonth } from './owed.ts'
import { monthOf, monthsBetween, rhythmOf, slicesOf } from './periods.ts'
import { planDue } from './plan.ts'
import { type Grant, layTerms } from './terms.ts'

const grant = (
  decisionId: string,
  fromOn: string,
  amountCents: number,
  untilOn: string | null = null,
): Grant => ({
  decisionId,
  computationId: null,
  fromOn,
  untilOn,
  amountCents,
})

const until = '2027-03-31'
const cents = (right: PaperRight) =>
  right.known
    .filter(({ standing }) => standing !== 'cancelled')
    .map(item => [item.kind, item.period.from, item.cents])

describe('a right that begins', () => {
  const right = decided(blankRight, [grant('d1', '2026-11-05', 131_420)], {
    today: '2026-11-20',
    until: '2026-12-31',
  })
  test('pays the month it begins in by its days, and the next whole', () =>
    expect(cents(right)).toEqual([
      ['regular', '2026-11-01', 113_897],
      ['regular', '2026-12-01', 131_420],
    ]))
  test('plans nothing more when asked again', () =>
    expect(planned(right, { today: '2026-11-21', until: '2026-12-31' })).toEqual(right))
  test('is never planned twice when the clock goes back', () =>
    expect(planned(right, { today: '2026-10-01', until: '2026-12-31' })).toEqual(right))
})

test('the first month is what the computation of the law says, when there is one', () => {
  const term = { ...grant('d', '2026-11-05', 131_420), id: 't', startedCents: 68_846 }
  expect(owedInMonth([term], '2026-11', 'month')).toMatchObject([
    { cents: 68_846, explanation: { key: 'started-month', args: { days: 26, daysInMonth: 30 } } },
  ])
})

describe('a decision that changes the past', () => {
  const first = paid(
    decided(blankRight, [grant('d1', '2026-11-01', 100_000)], { today: '2026-11-20', until: '2026-12-31' }),
    '2026-11-30',
  )
  const now = { today: '2026-12-05', until: '2026-12-31' }
  test('to more: the difference is paid, beside what was paid', () => {
    const more = decided(first, [grant('d1', '2026-11-01', 100_000), grant('d2', '2026-11-01', 120_000)], now)
    expect(cents(more)).toEqual([
      ['regular', '2026-11-01', 100_000],
      ['regular', '2026-12-01', 120_000],
      ['difference', '2026-11-01', 20_000],
    ])
  })
  test('to less: too much is found, and nothing is deducted', () => {
    const less = decided(first, [grant('d1', '2026-11-01', 100_000), grant('d2', '2026-11-16', 50_000)], now)
    expect(cents(less)).toEqual([
      ['regular', '2026-11-01', 100_000],
      ['regular', '2026-12-01', 50_000],
    ])
    expect(less.overpayments).toMatchObject([{ periodFrom: '2026-11-01', cents: 25_000 }])
  })
  test('to less and back again: nothing is left of it', () => {
    const less = decided(first, [grant('d1', '2026-11-01', 100_000), grant('d2', '2026-11-16', 50_000)], now)
    const back = decided(less, [grant('d1', '2026-11-01', 100_000), grant('d3', '2026-11-16', 100_000)], now)
    expect([back.overpayments, cents(back)[0]]).toEqual([[], ['regular', '2026-11-01', 100_000]])
  })
  test('to nothing: what was planned is cancelled, what was paid is too much', () => {
    const none = decided(first, [grant('d1', '2026-11-01', 100_000), grant('d2', '2026-11-01', 0)], now)
    expect(cents(none)).toEqual([['regular', '2026-11-01', 100_000]])
    expect(none.overpayments).toMatchObject([{ cents: 100_000 }])
  })
})

test('weeks and halves of a month make up the month', () => {
  for (const rhythm of ['week', 'fortnight'] as const) {
    const term = { ...grant('d', '2026-11-01', 131_420), id: 't', startedCents: null }
    const owed = owedInMonth([term], '2026-11', rhythm)
    expect(owed.reduce((sum, each) => sum + each.cents, 0)).toBe(131_420)
    for (const { period } of owed) expect(rhythmOf(period)).toBe(rhythm)
  }
  expect(slicesOf('2027-02', 'week')).toHaveLength(4)
})

test('a new rhythm takes the days of its parts, even where the cents stay the same', () => {
  const grants = [grant('d1', '2026-09-01', 15, '2026-10-01'), grant('d2', '2026-10-16', 8)]
  const halves = decided({ ...blankRight, rhythm: 'fortnight' }, grants, { today: '2026-09-01', until })
  const weeks = planned({ ...halves, rhythm: 'week' }, { today: '2026-09-01', until })
  expect(weeks.known.find(({ period }) => period.from === '2026-10-01')).toMatchObject({
    cents: 1,
    period: { until: '2026-10-07' },
  })
})

test('a stop lets nothing new fall due; lifted, it all comes', () => {
  const stopped = { ...blankRight, stoppedFrom: '2026-12-01' }
  const right = decided(stopped, [grant('d1', '2026-11-01', 100_000)], { today: '2026-11-20', until })
  expect(cents(right)).toHaveLength(1)
  expect(cents(planned({ ...right, stoppedFrom: null }, { today: '2027-02-01', until }))).toHaveLength(5)
})

const day = fc
  .integer({ min: 0, max: 180 })
  .map(days => Temporal.PlainDate.from('2026-09-01').add({ days }).toString())
const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200_000 }))
const step = fc.oneof(
  fc.record({
    kind: fc.constant('decide' as const),
    from: day,
    until: fc.option(day),
    amount,
    correct: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('pay' as const), today: day }),
  fc.record({
    kind: fc.constant('rhythm' as const),
    rhythm: fc.constantFrom('week' as const, 'fortnight', 'month'),
  }),
  fc.record({ kind: fc.constant('plan' as const), today: day }),
)

/** For each month: what the items say, less what was found too much, is what the terms say. */
function expectExplained(right: PaperRight): void {
  for (const month of monthsBetween('2026-09-01', until)) {
    const items = right.known.filter(
      ({ period, standing }) => monthOf(period.from) === month && standing !== 'cancelled',
    )
    const over = right.overpayments.filter(({ periodFrom }) => monthOf(periodFrom) === month)
    const total = (all: readonly { cents: number }[]) => all.reduce((sum, { cents: each }) => sum + each, 0)
    const owed = total(owedInMonth(right.terms, month, right.rhythm))
    expect({ month, cents: total(items) - total(over) }).toEqual({ month, cents: owed })
  }
}

test('whatever happens, each month is paid what it owes, or the difference is explained', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), steps => {
      let [right, grants, today] = [blankRight, [] as readonly Grant[], '2026-09-01']
      for (const [index, each] of steps.entries()) {
        if (each.kind === 'rhythm') right = { ...right, rhythm: each.rhythm }
        else if (each.kind === 'pay') right = paid(right, each.today)
        else if (each.kind === 'plan') today = each.today
        else {
          const end = each.until !== null && each.until >= each.from ? each.until : null
          grants = [
            ...(each.correct ? grants.slice(0, -1) : grants),
            grant(`d${index}`, each.from, each.amount, end),
          ]
          right = decided(right, grants, { today, until })
        }
        right = planned(right, { today, until })
      }
      expectExplained(right)
      expect(
        planDue({ per: 'month', ...right, today, until, causeId: right.terms.at(-1)?.id ?? '' }),
      ).toEqual({
        add: [],
        amend: [],
        cancel: [],
        overpaid: [],
        replaced: [],
      })
    }),
    { numRuns: 2000 },
  )
})

test('laid decisions leave one amount a day', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ from: day, until: fc.option(day), amount }), { maxLength: 6 }), all => {
      const laid = layTerms(
        all.map((each, index) =>
          grant(
            `d${index}`,
            each.from,
            each.amount,
            each.until !== null && each.until >= each.from ? each.until : null,
          ),
        ),
      )
      for (const [index, each] of laid.entries()) {
        const next = laid[index + 1]
        expect(each.untilOn === null || each.untilOn >= each.fromOn).toBe(true)
        if (next !== undefined) expect((each.untilOn ?? '9999') < next.fromOn).toBe(true)
      }
    }),
  )
})
