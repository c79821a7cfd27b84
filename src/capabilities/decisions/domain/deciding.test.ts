import { expect, test } from 'vitest'
import { mayAdd, mayDecide, namesShown, neighbours, progressOf, swapped } from './agenda.ts'
import { type CaseFacts, differenceOf, faultIn, periodsFor } from './deciding.ts'
import { type DecisionContent, isWhole } from './decision.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const facts: CaseFacts = {
  kind: 'integration-income',
  requestedOn: '2026-11-02',
  computedCents: 131_420,
  hearing: 'heard',
  proposedFrom: '2026-11-02',
  underReview: false,
}
const grant: DecisionContent = {
  outcome: 'grant',
  amountCents: 131_420,
  per: 'month',
  paidEvery: 'month',
  paidHow: 'transfer',
  fromOn: '2026-11-02',
  untilOn: null,
  motivesFact: 'Vit seule.',
  motivesLaw: 'Art. 14.',
  amendMotive: null,
  unmetCondition: null,
  missing: null,
}

test('the committee decides on the day of its meeting or later, until it is closed', () => {
  const planned = { state: 'planned', heldOn: '2026-11-24' } as const
  expect(mayDecide(planned, day('2026-11-23'))).toEqual({ kind: 'NotYet', heldOn: '2026-11-24' })
  expect(mayDecide(planned, day('2026-11-24'))).toBeUndefined()
  expect(mayDecide(planned, day('2026-11-26'))).toBeUndefined()
  expect(mayDecide({ ...planned, state: 'closed' }, day('2026-11-24'))).toEqual({ kind: 'MeetingClosed' })
})

test('an agenda takes requests until the day of the meeting, that day included', () => {
  const planned = { state: 'planned', heldOn: '2026-11-24' } as const
  expect(mayAdd(planned, day('2026-11-24'))).toBeUndefined()
  expect(mayAdd(planned, day('2026-11-25'))).toEqual({ kind: 'MeetingPast', heldOn: '2026-11-24' })
  expect(mayAdd({ ...planned, state: 'closed' }, day('2026-11-20'))).toEqual({ kind: 'MeetingClosed' })
})

test('names leave an agenda a month after the meeting', () => {
  expect(namesShown('2026-11-24', day('2026-12-24'))).toBe(true)
  expect(namesShown('2026-11-24', day('2026-12-25'))).toBe(false)
})

test('the computed amount needs no motive, another one does and the difference is said', () => {
  expect(faultIn(grant, facts)).toBeUndefined()
  const amended = { ...grant, amountCents: 130_000 }
  expect(faultIn(amended, facts)).toEqual({
    kind: 'AmendmentNeedsMotive',
    computedCents: 131_420,
    differenceCents: -1_420,
  })
  expect(faultIn({ ...amended, amendMotive: 'Le loyer est payé par un tiers.' }, facts)).toBeUndefined()
  expect(differenceOf({ amountCents: 132_000, per: 'month' }, facts)).toBe(580)
})

test('an income without its computation cannot be told, another aid has none', () => {
  const without = { ...facts, computedCents: null }
  expect(faultIn(grant, without)).toEqual({ kind: 'NoComputation' })
  expect(faultIn({ ...grant, amountCents: 1 }, { ...without, kind: 'financial-aid' })).toBeUndefined()
  expect(differenceOf({ amountCents: 100, per: 'once' }, facts)).toBeUndefined()
})

test.each([
  ['nothing is no grant', { amountCents: 0 }, 'NoAmount'],
  ['an income is monthly', { per: 'once', paidEvery: null }, 'WrongPeriod'],
  ['it takes no effect before the request', { fromOn: '2026-11-01' }, 'FromBeforeRequest'],
  ['it does not end before it begins', { untilOn: '2026-11-01' }, 'UntilBeforeFrom'],
] as const)('%s', (_, change, kind) => {
  expect(faultIn({ ...grant, ...change }, facts)?.kind).toBe(kind)
})

test('a refusal and an adjournment have no amount to check', () => {
  const none = { ...grant, amountCents: null, per: null, fromOn: null }
  expect(faultIn({ ...none, outcome: 'refuse', unmetCondition: 'resources' }, facts)).toBeUndefined()
  expect(faultIn({ ...none, outcome: 'adjourn', missing: 'Le bail.' }, facts)).toBeUndefined()
})

test('who asked to be heard is heard before the committee decides; it may adjourn', () => {
  const asked = { ...facts, hearing: 'asked' }
  expect(faultIn(grant, asked)).toEqual({ kind: 'NotHeard' })
  expect(faultIn({ ...grant, outcome: 'refuse', unmetCondition: 'work' }, asked)).toEqual({
    kind: 'NotHeard',
  })
  expect(faultIn({ ...grant, outcome: 'adjourn', missing: 'Son audition.' }, asked)).toBeUndefined()
})

test('another aid may be given once', () => {
  expect(periodsFor('financial-aid')).toEqual(['month', 'once'])
  expect(periodsFor('equivalent-aid')).toEqual(['month'])
})

const items = [
  { requestId: 'a', position: 1, decided: true },
  { requestId: 'b', position: 2, decided: false },
  { requestId: 'c', position: 5, decided: true },
]

test('an item changes places with its neighbour, and stops at the ends', () => {
  expect(swapped(items, 'b', 'up')?.map(item => item.requestId)).toEqual(['b', 'a'])
  expect(swapped(items, 'b', 'down')?.map(item => item.requestId)).toEqual(['b', 'c'])
  expect(swapped(items, 'a', 'up')).toBeUndefined()
  expect(swapped(items, 'c', 'down')).toBeUndefined()
  expect(swapped(items, 'x', 'down')).toBeUndefined()
})

test('one goes from item to item, and back to the one that was left open', () => {
  expect(neighbours(items, 'b').previous?.requestId).toBe('a')
  expect(neighbours(items, 'b').next?.requestId).toBe('c')
  expect(neighbours(items, 'c').nextUndecided?.requestId).toBe('b')
  expect(neighbours(items, 'b').nextUndecided).toBeUndefined()
  expect(progressOf(items)).toEqual({ decided: 2, total: 3 })
})

const refusal: DecisionContent = {
  ...grant,
  outcome: 'refuse',
  amountCents: null,
  per: null,
  paidEvery: null,
  paidHow: null,
  fromOn: null,
  unmetCondition: 'resources',
}
const adjournment: DecisionContent = {
  ...refusal,
  outcome: 'adjourn',
  unmetCondition: null,
  missing: 'Le bail.',
}

test('a decision says all that its outcome must say', () => {
  expect([grant, refusal, adjournment].map(isWhole)).toEqual([true, true, true])
  expect(isWhole({ ...adjournment, motivesFact: '', motivesLaw: '' })).toBe(true)
})

test.each([
  ['motives in fact', { ...grant, motivesFact: '' }],
  ['motives in law', { ...refusal, motivesLaw: '' }],
  ['the rhythm of a monthly aid', { ...grant, paidEvery: null }],
  ['a rhythm for an aid given once', { ...grant, per: 'once' }],
  ['how it is paid', { ...grant, paidHow: null }],
  ['the day it begins', { ...grant, fromOn: null }],
  ['the condition that was not met', { ...refusal, unmetCondition: null }],
  ['what is missing', { ...adjournment, missing: null }],
] as const)('it is not whole without %s', (_, content) => {
  expect(isWhole(content)).toBe(false)
})
