import { describe, expect, test } from 'vitest'
import { hearingDuty, sanctionLimit, sanctionStart } from '#law/deadlines/index.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

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
