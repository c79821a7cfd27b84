import { expect, test } from 'vitest'
import { type ClosingFacts, mayClose } from './closing.ts'
import type { Member } from './members.ts'
import { faultInSending, gapsIn, mayNotify, type SendingFacts } from './sending.ts'

const today = Temporal.PlainDate.from('2026-11-24')
const planned = { state: 'planned', heldOn: '2026-11-24' } as const
const item = {
  requestNumber: 'D-2026-00001',
  decided: true,
  requestState: 'proposed',
  nature: 'proposal',
  left: [],
}
const member = (id: string): Member => ({ id, name: id, role: 'member', standsInFor: null })
const standIn = (id: string, standsInFor: string | null): Member => ({
  ...member(id),
  role: 'substitute',
  standsInFor,
})
const sit = (...substitutes: readonly Member[]) => ({
  ...facts,
  presentIds: ['president', ...substitutes.map(({ id }) => id)],
  members: [...facts.members, ...substitutes],
})
const facts: ClosingFacts = {
  items: [item],
  presentIds: ['president', 'member'],
  members: ['president', 'member', 'absent'].map(member),
  rules: { quorum: 'majority' },
  openRatifications: 0,
  ratifications: 0,
  closerId: 'president',
  today,
}

test('a meeting whose items are all decided is closed by its president', () => {
  expect(mayClose(planned, facts)).toBeUndefined()
})

test('a substitute counts in the place of a member who is away', () => {
  expect(mayClose(planned, sit(standIn('substitute', 'absent')))).toBeUndefined()
})

test.each([
  ['closed before', { state: 'closed', heldOn: '2026-11-24' }, facts, { kind: 'AlreadyClosed' }],
  ['tomorrow', { ...planned, heldOn: '2026-11-25' }, facts, { kind: 'NotYet', heldOn: '2026-11-25' }],
  ['with nothing on it', planned, { ...facts, items: [] }, { kind: 'Empty' }],
  [
    'with an item open',
    planned,
    { ...facts, items: [item, { ...item, decided: false }] },
    { kind: 'Undecided', count: 1 },
  ],
  [
    'when a request was withdrawn since',
    planned,
    { ...facts, items: [{ ...item, requestState: 'withdrawn' }] },
    { kind: 'NoLongerProposed', requestNumber: 'D-2026-00001' },
  ],
  [
    'without enough members',
    planned,
    { ...facts, members: [...facts.members, member('away')] },
    { kind: 'NoQuorum', needed: 3 },
  ],
  [
    'when too few are left for an item',
    planned,
    { ...facts, items: [{ ...item, left: ['member'] }] },
    { kind: 'ItemWithoutQuorum', requestNumber: 'D-2026-00001', needed: 2 },
  ],
  [
    'with an urgent aid to ratify',
    planned,
    { ...facts, ratifications: 1, openRatifications: 1 },
    { kind: 'RatificationsOpen', count: 1 },
  ],
  [
    'with a substitute beside the member',
    planned,
    sit(standIn('substitute', 'president')),
    { kind: 'MemberIsThere', substitute: 'substitute', member: 'president' },
  ],
  [
    'with two substitutes for one member',
    planned,
    sit(standIn('one', 'absent'), standIn('other', 'absent')),
    { kind: 'TwoForOne', substitute: 'other', member: 'absent' },
  ],
  [
    'with a substitute for nobody',
    planned,
    sit(standIn('substitute', null)),
    { kind: 'StandsInForNobody', substitute: 'substitute' },
  ],
  ['without who closes it', planned, { ...facts, presentIds: ['member'] }, { kind: 'WhoIsPresent' }],
  ['with a stranger', planned, { ...facts, presentIds: ['president', 'x'] }, { kind: 'WhoIsPresent' }],
] as const)('no meeting is closed %s', (_, meeting, asked, refusal) => {
  expect(mayClose(meeting, asked)).toEqual(refusal)
})

const decision: SendingFacts = {
  outcome: 'grant',
  published: true,
  superseded: false,
  decidedOn: '2026-11-20',
  court: true,
  address: true,
  today,
}
const posted = { how: 'registered-post', on: '2026-11-24' } as const

test('a published decision leaves by registered post or in hand, from its day until today', () => {
  expect(faultInSending(decision, posted)).toBeUndefined()
  expect(faultInSending(decision, { how: 'handed-over', on: '2026-11-20' })).toBeUndefined()
  expect(faultInSending(decision, { ...posted, on: '2026-11-19' })?.kind).toBe('BeforeDecision')
  expect(faultInSending(decision, { ...posted, on: '2026-11-25' })?.kind).toBe('InTheFuture')
})

test('without an address it is handed over, without a court it does not leave', () => {
  expect(faultInSending({ ...decision, address: false }, posted)?.kind).toBe('NoAddress')
  expect(faultInSending({ ...decision, address: false }, { ...posted, how: 'handed-over' })).toBeUndefined()
  expect(faultInSending({ ...decision, court: false }, posted)?.kind).toBe('NoCourt')
  expect(gapsIn({ court: false, address: false })).toEqual(['court', 'address'])
  expect(gapsIn(decision)).toEqual([])
})

test('an open meeting, an adjournment and a replaced decision notify nothing', () => {
  expect(mayNotify({ ...decision, published: false })?.kind).toBe('NotPublished')
  expect(mayNotify({ ...decision, outcome: 'adjourn' })?.kind).toBe('NothingToNotify')
  expect(mayNotify({ ...decision, superseded: true })?.kind).toBe('NothingToNotify')
  expect(mayNotify(decision)).toBeUndefined()
})
