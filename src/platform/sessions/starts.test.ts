import { expect, test } from 'vitest'
import { createStarts, networkOf, startsAllowed } from './starts.ts'

const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}Z`)
const asked = { tenantId: 'one', door: 'identity', from: '192.0.2.7', now: at('10:00:00') } as const

function spent() {
  const starts = createStarts()
  for (let nth = 0; nth < startsAllowed.most; nth += 1) expect(starts.begin(asked)).toBe(0)
  return starts
}

test('one address begins so often and then waits; other addresses, doors and centres do not', () => {
  const starts = spent()
  expect(starts.begin(asked)).toBe(10)
  expect(starts.begin({ ...asked, now: at('10:04:30') })).toBe(6)
  expect(starts.begin({ ...asked, from: '192.0.2.8' })).toBe(0)
  expect(starts.begin({ ...asked, door: 'file-key' })).toBe(0)
  expect(starts.begin({ ...asked, tenantId: 'two' })).toBe(0)
  expect(starts.begin({ ...asked, now: at('10:10:00') })).toBe(0)
})

test('a clock that was set back makes nobody wait', () => {
  expect(spent().begin({ ...asked, now: at('09:00:00') })).toBe(0)
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['not an address', 'not an address'],
])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network))
