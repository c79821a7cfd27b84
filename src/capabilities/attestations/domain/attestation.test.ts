import { expect, test } from 'vitest'
import { type AttestedFacts, saysSomething, standingOf } from './attestation.ts'
import { attestationCode, inGroups, readAttestationCode } from './code.ts'

const right = {
  termId: 't1',
  kind: 'integration-income',
  per: 'month',
  amountCents: 131_420,
  since: '2026-11-01',
}
const facts: AttestedFacts = {
  name: 'Nora Haddad',
  birthDate: null,
  rights: [right],
  months: [{ month: '2026-11', amountCents: 131_420 }],
  from: null,
  until: null,
}
const aid = { kind: 'aid', facts, expiresOn: '2027-02-24', revokedAt: null }
const paid = { ...aid, kind: 'paid' }
const none: AttestedFacts = { ...facts, rights: [], months: [] }

test.each([
  ['the same right', aid, facts, '2026-11-24', 'in-force'],
  ['on its last day', aid, facts, '2027-02-24', 'in-force'],
  ['past its last day', aid, facts, '2027-02-25', 'expired'],
  ['taken back', { ...aid, revokedAt: 'then' }, facts, '2026-11-24', 'revoked'],
  ['another term', aid, { ...facts, rights: [{ ...right, termId: 't2' }] }, '2026-11-24', 'changed'],
  ['no right any more', aid, none, '2026-11-24', 'changed'],
  ['the same payments', paid, { ...facts, rights: [] }, '2026-11-24', 'in-force'],
  ['a payment that came back', paid, none, '2026-11-24', 'changed'],
])('%s', (_, given, now, today, standing) => {
  expect(standingOf(given, now, today)).toBe(standing)
})

test('nothing is attested where there is nothing', () => {
  expect([saysSomething('aid', none), saysSomething('paid', none)]).toEqual([false, false])
  expect([saysSomething('aid', facts), saysSomething('paid', facts)]).toEqual([true, true])
})

test('a code is read however it was typed', () => {
  const code = attestationCode(Uint8Array.from({ length: 16 }, (_, at) => at * 17))
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  expect(readAttestationCode(inGroups(code).join(' - ').toLowerCase())).toBe(code)
  expect(readAttestationCode('oOiI lL00 0000 0000')).toBe('0011110000000000')
  for (const wrong of ['', 'ABCD', 'U'.repeat(16), `${code}X`])
    expect(readAttestationCode(wrong)).toBeUndefined()
})
