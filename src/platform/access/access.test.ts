import { expect, test } from 'vitest'
import { purposeOf } from './relation-lookup.ts'
import { admittingRole, type Relation } from './rules.ts'

const held = (...relations: readonly Relation[]) => new Set(relations)

test.each([
  [held('pilot', 'service'), 'caseworker', 'pilot'],
  [held('service'), 'clerk', 'service'],
  [held('agenda'), 'director', 'committee'],
  [held(), 'president', 'committee'],
  [held(), 'reception', 'task'],
])('what the person reads as the reason of a look: %o as %s is %s', (relations, role, purpose) =>
  expect(purposeOf({ held: relations, role })).toBe(purpose),
)

test.each([
  [held(), undefined],
  [held('agenda'), undefined],
  [held('service'), 'lead'],
  [held('pilot'), 'lead'],
])('a rule that asks for the service lets in with %o: %s', (relations, role) =>
  expect(admittingRole({ lead: 'service' }, ['it', 'lead'], relations)).toBe(role),
)
