import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import {
  addWorkingDays,
  appealClock,
  appealWithoutDecision,
  type CountedKind,
  clockRules,
  clockWords,
  countedClock,
  decisionClock,
  evaluationClocks,
  explainClock,
  hearingDuty,
  holidayOn,
  isWorkingDay,
  notificationClock,
  paymentClock,
  projectOwed,
  sanctionLimit,
  sanctionStart,
  workingDayFrom,
} from '#law/deadlines/index.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const whole = { missing: [], rightAddress: true } as const

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

describe('appeal', () => {
  const registered = (postedOn: string, receivedOn: string) =>
    appealClock({ by: 'registered', postedOn: day(postedOn), receivedOn: day(receivedOn), ...whole })

  test('the published example: posted 21 September, received the 22nd, last day 21 December', () => {
    const clock = registered('2026-09-21', '2026-09-22')
    expect([`${clock.startsOn}`, `${clock.dueOn}`]).toEqual(['2026-09-22', '2026-12-21'])
    expect(clock.reasons).toContainEqual({ key: 'other-reading', inputs: { dueOn: '2026-12-22' } })
  })
  test('a last day on a weekend or a holiday moves', () => {
    const clock = registered('2024-09-23', '2024-09-24')
    expect(`${registered('2024-09-20', '2024-09-23').dueOn}`).toBe('2024-12-23')
    expect(`${clock.dueOn}`).toBe('2024-12-23')
    expect(`${registered('2026-09-25', '2026-09-28').dueOn}`).toBe('2026-12-28')
    expect(registered('2026-09-25', '2026-09-28').reasons.map(one => one.key)).toContain('months')
  })
  test('a late presentation is the other reading', () => {
    const clock = registered('2026-09-21', '2026-09-28')
    expect(`${clock.dueOn}`).toBe('2026-12-21')
    expect(clock.reasons.at(-1)).toEqual({ key: 'other-reading', inputs: { dueOn: '2026-12-28' } })
  })
  test.each([
    ['ordinary post', { by: 'ordinary', ...whole }, 'not-running-ordinary-post'],
    ['a missing mention', { by: 'hand', missing: ['court'], rightAddress: true }, 'not-running-mention'],
    ['a wrong address', { by: 'registered', missing: [], rightAddress: false }, 'not-running-wrong-address'],
  ] as const)('%s: it does not run', (_, how, key) => {
    const clock = appealClock({ ...how, receivedOn: day('2026-09-22') })
    expect([clock.startsOn, clock.dueOn, clock.warnOn]).toEqual([null, null, null])
    expect(clock.reasons.map(one => one.key)).toEqual([key])
  })
  test('without a decision it opens after thirty days and eight', () => {
    const clock = appealWithoutDecision(day('2026-03-02'))
    expect([`${clock.startsOn}`, `${clock.dueOn}`]).toEqual(['2026-04-10', '2026-07-09'])
    expect(notificationClock(day(`${decisionClock(day('2026-03-02')).dueOn}`)).dueOn).toEqual(
      day('2026-04-09'),
    )
  })
  test('without any date it is a bug', () =>
    expect(() => appealClock({ by: 'hand', ...whole })).toThrow(RangeError))
})

describe('sanctions', () => {
  const project = {
    ground: 'project',
    formalNotice: true,
    caseworkerAdvice: true,
    informedOfHearing: true,
    legitimateReason: false,
    recidivismWithinOneYear: false,
  } as const
  test.each([
    [false, false, 6],
    [true, false, 12],
    [false, true, 12],
    [true, true, 24],
  ])(
    'resources, fraud %s, again within three years %s: %i months',
    (fraud, recidivismWithinThreeYears, months) => {
      const limit = sanctionLimit({ ground: 'resources', fraud, recidivismWithinThreeYears })
      expect([limit.maxMonths, limit.withinYears]).toEqual([months, 2])
    },
  )
  test('project: one month, three when repeated, none while a step is missing', () => {
    expect(sanctionLimit(project).maxMonths).toBe(1)
    expect(sanctionLimit({ ...project, recidivismWithinOneYear: true }).maxMonths).toBe(3)
    expect(sanctionLimit({ ...project, formalNotice: false })).toMatchObject({
      maxMonths: 0,
      missing: ['formal-notice'],
    })
    expect(sanctionLimit({ ...project, legitimateReason: true }).maxMonths).toBe(0)
  })
  test.each([
    ['2023-11-15', '2024-01-01'],
    ['2023-11-30', '2024-01-01'],
    ['2023-12-01', '2024-02-01'],
    ['2025-12-31', '2026-02-01'],
  ])('decided on %s, effective on %s', (decided, effective) =>
    expect(`${sanctionStart(day(decided)).startsOn}`).toBe(effective),
  )
})

test('the right to be heard: told in writing always, heard when asked', () => {
  const facts = { act: 'refusal', informedInWriting: true, asked: true, heardOrAbsent: false } as const
  expect(hearingDuty(facts).toDo).toEqual(['hear'])
  expect(hearingDuty({ ...facts, heardOrAbsent: true }).toDo).toEqual([])
  expect(hearingDuty({ ...facts, informedInWriting: false, asked: false }).toDo).toEqual([
    'inform-in-writing',
  ])
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

test('every clock and reason has its words in four languages', () => {
  for (const language of languages) {
    const { kinds } = clockWords[language]
    expect(Object.values(kinds).every(Boolean)).toBe(true)
    const text = explainClock(
      appealClock({ by: 'ordinary', ...whole, postedOn: day('2026-09-21') }),
      language,
    )
    expect(text).toContain('art. 47')
    expect(text).not.toContain('undefined')
  }
})
