import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CountedKind,
  clockRules,
  countedClock,
  evaluationClocks,
  paymentClock,
  projectOwed,
} from '#law/deadlines/index.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('clocks that count', () => {
  test.each<[CountedKind, string, string]>([
    ['receipt', '2026-03-02', '2026-03-02'],
    ['transfer', '2026-03-06', '2026-03-11'],
    ['referral', '2026-03-06', '2026-03-13'],
    ['ministry', '2026-04-03', '2026-04-13'],
    ['decision', '2026-03-02', '2026-04-01'],
    ['notification', '2026-04-01', '2026-04-09'],
    ['firstPayment', '2026-04-01', '2026-04-16'],
    ['attestation', '2026-04-01', '2026-04-08'],
    ['stateForm', '2026-03-02', '2026-04-16'],
    ['review', '2024-02-29', '2025-02-28'],
    ['homeVisit', '2026-03-02', '2027-03-02'],
    ['project', '2025-11-30', '2026-02-28'],
    ['projectReflection', '2026-03-06', '2026-03-13'],
    ['projectEvaluation', '2026-03-02', '2026-06-02'],
    ['workExemption', '2026-03-02', '2032-03-02'],
  ])('%s from %s: by %s', (kind, from, due) => expect(`${countedClock(kind, day(from)).dueOn}`).toBe(due))

  test('each says its article, its version and when to warn, and never warns before it starts or after it ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), days => {
        const from = day('2013-09-01').add({ days })
        for (const kind of Object.keys(clockRules) as CountedKind[]) {
          const clock = countedClock(kind, from)
          const [starts, warns, due] = [clock.startsOn, clock.warnOn, clock.dueOn].map(date => `${date}`)
          expect([starts, warns, due]).toEqual([starts, warns, due].toSorted())
          expect(clock.article && clock.source && clock.ruleVersion).toBeTruthy()
        }
      }),
      { numRuns: 50 },
    )
  })

  test('where sources disagree, the other reading is said', () => {
    expect(countedClock('transfer', day('2026-03-06')).reasons[1]).toEqual({
      key: 'other-reading',
      inputs: { dueOn: '2026-03-13' },
    })
  })
  test('a quarter between evaluations', () => {
    expect(evaluationClocks(day('2026-01-15')).map(clock => `${clock.dueOn}`)).toEqual([
      '2026-04-15',
      '2026-07-15',
      '2026-10-15',
      '2027-01-15',
    ])
  })
})

describe('payment and interest', () => {
  test.each([
    ['2026-03-02', '2026-04-01', '2026-04-16', '2026-04-17', 'interest-from'],
    ['2026-03-02', '2026-04-02', '2026-04-17', '2026-04-17', 'interest-from-late-decision'],
    ['2026-03-02', '2026-03-10', '2026-03-25', '2026-03-26', 'interest-from'],
  ])('asked %s, decided %s: paid by %s, interest from %s', (requestedOn, decidedOn, due, interest, key) => {
    const clock = paymentClock({ requestedOn: day(requestedOn), decidedOn: day(decidedOn) })
    expect([`${clock.dueOn}`, `${clock.interestFrom}`]).toEqual([due, interest])
    expect(clock.reasons.at(-1)?.key).toBe(key)
  })
})

test('a project is owed to who had no income in the three months before', () => {
  const owed = (ended: string | null, dispensed = false) =>
    projectOwed({ grantedFrom: day('2026-06-01'), lastIncomeEndedOn: ended ? day(ended) : null, dispensed })
  expect([owed(null), owed('2026-03-01'), owed('2026-02-28'), owed(null, true)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
