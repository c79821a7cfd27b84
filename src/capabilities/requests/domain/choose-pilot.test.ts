import { expect, test } from 'vitest'
import { type Asked, type Candidate, choosePilot } from './choose-pilot.ts'

const asked: Asked = {
  kind: 'integration-income',
  languages: ['ar', 'fr'],
}
const general = { id: 'general', handles: ['integration-income'] }
const housing = { id: 'housing', handles: ['housing'] }
const someone = (id: string, told: Partial<Candidate> = {}): Candidate => ({
  id,
  sortKey: id,
  languages: ['fr'],
  services: [general],
  away: null,
  knows: [],
  load: 5,
  continues: false,
  ...told,
})
const named = (...candidates: readonly Candidate[]) => choosePilot(candidates, asked)?.pilotId

test('who already looks after the person comes first, whatever the rest', () => {
  const known = someone('known', { continues: true, services: [housing], languages: ['nl'], load: 40 })
  expect(choosePilot([someone('other'), known], asked)).toEqual({
    pilotId: 'known',
    serviceId: 'housing',
    reason: { code: 'continuity' },
  })
})

test('who is away does not continue: somebody who is here is named', () => {
  expect(named(someone('away', { continues: true, away: { until: '2026-12-04' } }), someone('here'))).toBe(
    'here',
  )
})

test('a service that handles the kind comes before a lighter load elsewhere', () => {
  expect(named(someone('elsewhere', { services: [housing], load: 0 }), someone('right'))).toBe('right')
})

test('who is here comes before who speaks the language', () => {
  expect(
    named(
      someone('away', { languages: ['ar'], away: { until: null } }),
      someone('here', { languages: ['nl'] }),
    ),
  ).toBe('here')
})

test('who speaks the language comes before a lighter load', () => {
  expect(
    named(someone('light', { languages: ['nl'], load: 0 }), someone('speaks', { languages: ['ar'] })),
  ).toBe('speaks')
})

test('who knows the kind well comes before a lighter load', () => {
  expect(named(someone('light', { load: 0 }), someone('knows', { knows: ['integration-income'] }))).toBe(
    'knows',
  )
})

test('the lighter load, then a stable order', () => {
  expect(named(someone('b', { load: 4 }), someone('a', { load: 5 }))).toBe('b')
  expect(named(someone('b'), someone('a'))).toBe('a')
  expect(named(someone('a'), someone('b'))).toBe('a')
})

test('somebody is named even when everyone is away, and the reason says so', () => {
  const choice = choosePilot([someone('away', { away: { until: '2026-12-04' }, languages: ['nl'] })], asked)
  expect(choice?.reason).toEqual({ code: 'rule', handles: true, speaks: false, knows: false, present: false })
})

test('the service is the one that handles the kind', () => {
  expect(choosePilot([someone('both', { services: [housing, general] })], asked)?.serviceId).toBe('general')
})

test('nobody without a service is named', () => {
  expect(choosePilot([someone('lost', { services: [] })], asked)).toBeUndefined()
  expect(choosePilot([], asked)).toBeUndefined()
})
