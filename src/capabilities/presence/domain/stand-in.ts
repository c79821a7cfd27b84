import type { Tier } from './cover.ts'

/** Why somebody stands in: the rule, and how near they are; or a human chose. */
export type StandInReason = { readonly code: 'rule'; readonly tier: Tier } | { readonly code: 'human' }
