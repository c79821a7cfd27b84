import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import {
  type ConditionFacts,
  conditionNames,
  conditions,
  conditionWords,
} from '#law/integration-income/index.ts'

const unknown: ConditionFacts = {
  on: '2026-03-01',
  birthDate: null,
  assimilatedMinor: null,
  residesInBelgium: null,
  status: null,
  resourcesInsufficient: null,
  willingToWork: null,
  workDispensation: null,
  otherRightsClaimed: null,
}
const statusOf = (name: string, facts: Partial<ConditionFacts>) => {
  const found = conditions({ ...unknown, ...facts }).find(one => one.name === name)
  return [found?.status, found?.note]
}

test('what is not known stays a question, in the order of the article', () => {
  expect(conditions(unknown).map(one => one.name)).toEqual(conditionNames)
  expect(conditions(unknown).every(one => one.status === 'to-be-clarified')).toBe(true)
})

test.each([
  ['age', { birthDate: '2008-03-01' }, ['met', null]],
  ['age', { birthDate: '2008-03-02' }, ['to-be-clarified', null]],
  ['age', { birthDate: '2008-03-02', assimilatedMinor: false }, ['not-met', null]],
  ['age', { birthDate: '2008-03-02', assimilatedMinor: true }, ['met', 'minor-assimilated']],
  ['nationality', { status: 'belgian' }, ['met', null]],
  ['nationality', { status: 'other' }, ['not-met', 'equivalent-aid']],
  ['nationality', { status: 'subsidiaryProtection', on: '2016-12-01' }, ['met', null]],
  ['nationality', { status: 'subsidiaryProtection', on: '2016-11-30' }, ['not-met', 'equivalent-aid']],
  ['willingnessToWork', { willingToWork: false }, ['not-met', null]],
  ['willingnessToWork', { willingToWork: false, workDispensation: 'health' }, ['met', 'dispensed-health']],
  ['residence', { residesInBelgium: true }, ['met', null]],
  ['resources', { resourcesInsufficient: false }, ['not-met', null]],
  ['otherRights', { otherRightsClaimed: true }, ['met', null]],
] as const)('%s with %j', (name, facts, expected) => expect(statusOf(name, facts)).toEqual(expected))

test('each question says what to ask for and whom, in every language', () => {
  for (const language of languages)
    for (const name of conditionNames) {
      expect(conditionWords[language].questions[name]).toMatch(/\?$/)
      expect(conditionWords[language].ask[name].length).toBeGreaterThan(20)
      expect(conditionWords[language].whom[name]).toMatch(/\.$/)
    }
})
