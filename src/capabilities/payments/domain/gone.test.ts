import { expect, test } from 'vitest'
import { houseReason } from './gone.ts'

test.for([
  ['emptied', { kind: 'emptied' }],
  ['replaced by P-2026-0012', { kind: 'replaced', by: 'P-2026-0012' }],
  ['Préparée deux fois.', undefined],
] as const)('a list let go with « %s » says why', ([kept, reason]) => {
  expect(houseReason(kept)).toEqual(reason)
})
