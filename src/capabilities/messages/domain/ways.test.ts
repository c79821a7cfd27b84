import { describe, expect, test } from 'vitest'
import { mobileNumber, nextWay, type OpenWays, type Reached, stillSafe, type Tried } from './ways.ts'

const nora: Reached = {
  contactChannel: 'sms',
  phone: '0470 55 50 10',
  email: 'nora@example.be',
  street: 'Rue des Palais 10',
  postalCode: '1030',
  municipality: 'Schaerbeek',
  noAddress: false,
  noOnlineView: false,
  sharedPhone: false,
  sharedMail: false,
  safeContactNote: null,
}
const both = { sms: true, email: true }
const home = 'Rue des Palais 10, 1030 Schaerbeek'

/** Every way one after the other, as if each failed. */
function path(person: Reached, open: OpenWays = both): string[] {
  const tried: { way: Tried[number]['way']; address: string }[] = []
  for (let nth = 0; nth < 8; nth += 1) {
    const next = nextWay(person, open, tried)
    tried.push(next)
    if (next.way === 'counter' || next.way === 'post') break
  }
  return tried.map(({ way }) => way)
}

test('the wish comes first, then the next way; after three calls, a letter', () => {
  expect(path(nora)).toEqual(['sms', 'email', 'call', 'call', 'call', 'post'])
  expect(path({ ...nora, contactChannel: 'email' })).toEqual(['email', 'sms', 'call', 'call', 'call', 'post'])
  expect(path({ ...nora, contactChannel: 'phone' })).toEqual(['call', 'call', 'call', 'post'])
  expect(nextWay({ ...nora, contactChannel: 'post' }, both, [])).toEqual({ way: 'post', address: home })
})

test.each<[string, Partial<Reached>, string[]]>([
  ['a telephone that others read', { sharedPhone: true }, ['email', 'call', 'call', 'call', 'post']],
  ['both shared', { sharedPhone: true, sharedMail: true }, ['call', 'call', 'call', 'post']],
  ['nothing online', { noOnlineView: true }, ['call', 'call', 'call', 'post']],
  [
    'a note that asks for care: a human reads it, no letter home',
    { safeContactNote: 'Pas le soir.' },
    ['call', 'call', 'call', 'counter'],
  ],
  ['neither telephone nor mailbox', { phone: null, email: null }, ['post']],
  ['a telephone on a wire', { phone: '02 555 55 55', email: null }, ['call', 'call', 'call', 'post']],
  ['no address', { phone: null, email: null, noAddress: true, street: null }, ['counter']],
])('%s', (_, told, ways) => {
  expect(path({ ...nora, ...told })).toEqual(ways)
})

test.each<[string, Partial<Reached>, string[]]>([
  ['a mail, then a letter', {}, ['email', 'post']],
  ['a mailbox that others read', { sharedMail: true }, ['post']],
  ['who wishes calls has a letter', { contactChannel: 'phone' }, ['post']],
  [
    'neither mail nor address: a human calls',
    { email: null, noAddress: true, street: null },
    ['call', 'call', 'call', 'counter'],
  ],
  ['a note that asks for care', { safeContactNote: 'Pas le soir.' }, ['call', 'call', 'call', 'counter']],
])('news about a telephone goes past that telephone: %s', (_, told, ways) => {
  expect(path({ ...nora, ...told }, { ...both, telephone: 'aside' })).toEqual(ways)
})

test('without configuration no machine writes: post or a call', () => {
  expect(path(nora, { sms: false, email: false })).toEqual(['call', 'call', 'call', 'post'])
})

test('a new address is a way that was not tried', () => {
  const tried = [{ way: 'sms', address: '+32470555010' } as const]
  expect(nextWay({ ...nora, phone: '0499 99 99 99' }, both, tried)).toEqual({
    way: 'sms',
    address: '+32499999999',
  })
})

test('what was safe when it was queued is looked at again when it leaves', () => {
  const text = { way: 'sms', address: '+32470555010' } as const
  expect(stillSafe(nora, text)).toBe(true)
  for (const change of [{ sharedPhone: true }, { phone: '0499 99 99 99' }, { noOnlineView: true }])
    expect(stillSafe({ ...nora, ...change }, text)).toBe(false)
})

describe('numbers', () => {
  test.each([
    ['0470 55 50 10', '+32470555010'],
    ['+32 (0)470/55.50.10', '+32470555010'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['02 555 55 55', undefined],
    ['+32 2 555 55 55', undefined],
    ['112', undefined],
    [null, undefined],
  ])('%s → %s', (typed, number) => expect(mobileNumber(typed)).toBe(number))
})
