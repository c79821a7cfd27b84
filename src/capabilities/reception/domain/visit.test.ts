import { expect, test } from 'vitest'
import { isWithin, scopeOf } from './access.ts'
import {
  judge,
  lacksWord,
  type mayBe,
  priorityOf,
  punctuality,
  reasonCodes,
  reasons,
  waited,
} from './visit.ts'

const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}:00Z`)

test('a reason brings forward, no reason waits its turn', () => {
  expect([priorityOf(null), priorityOf('danger'), priorityOf('child')]).toEqual([2, 0, 1])
  expect(Object.keys(reasons)).toEqual([...reasonCodes])
})

test.each([
  ['08:55', 'on-time', 5],
  ['09:10', 'on-time', 10],
  ['09:11', 'late', 11],
  ['08:40', 'early', 20],
] as const)('who comes at %s for nine is %s by %i minutes', (arrived, kind, minutes) => {
  expect(punctuality(at('09:00'), at(arrived))).toEqual({ kind, minutes })
})

test('twenty minutes without a word are too many; one word, or being called, is enough', () => {
  const visit = { state: 'waiting', arrivedAt: at('09:00'), wordAt: null } as const
  expect(lacksWord(visit, at('09:19'))).toBe(false)
  expect(lacksWord(visit, at('09:20'))).toBe(true)
  expect(lacksWord({ ...visit, wordAt: at('09:05') }, at('10:00'))).toBe(false)
  expect(lacksWord({ ...visit, state: 'called' }, at('10:00'))).toBe(false)
  expect(waited(at('09:00'), at('08:00'))).toBe(0)
})

test('what is not possible says why, and who was first', () => {
  const visit = (state: Parameters<typeof mayBe>[1]) => ({ state, calledByName: 'Nadia El Amrani' })
  expect(judge('call', visit('waiting'))).toEqual({ ok: true, value: null })
  expect(judge('call', visit('called'))).toMatchObject({
    refusal: { kind: 'AlreadyCalled', by: 'Nadia El Amrani' },
  })
  expect(judge('fetch', visit('with'))).toMatchObject({ refusal: { kind: 'AlreadyCalled' } })
  expect(judge('take', visit('waiting'))).toMatchObject({ refusal: { kind: 'NotCalled' } })
  expect(judge('end', visit('called'))).toMatchObject({ refusal: { kind: 'NotCalled' } })
  expect(judge('leave', visit('with'))).toMatchObject({ refusal: { kind: 'AlreadyIn' } })
  expect(judge('call', visit('left'))).toMatchObject({ refusal: { kind: 'Gone' } })
})

test('the counter sees the house; the others theirs and that of their services', () => {
  const own = scopeOf({ id: 'w', roles: ['caseworker'], serviceIds: ['s'] })
  expect(scopeOf({ id: 'w', roles: ['caseworker', 'reception'], serviceIds: [] })).toEqual({ kind: 'house' })
  expect(isWithin(own, { workerId: 'w', serviceId: null })).toBe(true)
  expect(isWithin(own, { workerId: null, serviceId: 's' })).toBe(true)
  expect(isWithin(own, { workerId: 'x', serviceId: 't' })).toBe(false)
  expect(isWithin(own, { workerId: 'x', serviceId: null })).toBe(false)
})
