import type { ClockInputs, ClockKind } from '#law/deadlines/clock.ts'
import type { Mention } from '#law/deadlines/mentions.ts'

/**
 * What legal clocks must be able to say in each language.
 *
 * @source L. 26.05.2002, art. 21: dates and ways of appeal are told in words people understand.
 */
type Says = { readonly [Key in keyof ClockInputs]: (inputs: ClockInputs[Key]) => string }

export type ClockWords = {
  readonly kinds: Readonly<Record<ClockKind, string>>
  readonly mentions: Readonly<Record<Mention, string>>
  readonly says: Says
}
