import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import {
  appealClock,
  appealWithoutDecision,
  clockWords,
  decisionClock,
  explainClock,
  notificationClock,
} from '#law/deadlines/index.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

const whole = { missing: [], rightAddress: true } as const

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

test('every clock and reason has its words in four languages', () => {
  for (const language of languages) {
    const { kinds } = clockWords[language]
    expect(Object.values(kinds).every(Boolean)).toBe(true)
    const text = explainClock(
      appealClock({ by: 'ordinary', ...whole, postedOn: day('2026-09-21') }),
      language,
    )
    expect(text).toMatch(/art\. 47/i)
    expect(text).not.toContain('undefined')
  }
})
