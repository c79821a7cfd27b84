import type { Language } from '#kernel/language.ts'
import type { ClockInputs, ClockReason } from '#law/deadlines/clock.ts'
import { de } from '#law/deadlines/sentences/de.ts'
import { en } from '#law/deadlines/sentences/en.ts'
import { fr } from '#law/deadlines/sentences/fr.ts'
import { nl } from '#law/deadlines/sentences/nl.ts'
import type { ClockWords } from '#law/deadlines/sentences/words.ts'

/**
 * Legal clocks in words.
 *
 * @source L. 26.05.2002, art. 21: dates and ways of appeal are told in words people understand.
 */
/** Names of clocks, of required mentions, and the sentence of each reason. */
export const clockWords: Readonly<Record<Language, ClockWords>> = { fr, nl, de, en }

const sayIn = <Key extends keyof ClockInputs>(
  says: { readonly [Each in Key]: (inputs: ClockInputs[Each]) => string },
  reason: { readonly [Each in Key]: { readonly key: Each; readonly inputs: ClockInputs[Each] } }[Key],
): string => says[reason.key](reason.inputs)

/** The sentence of one reason of a clock. */
export const explainClockReason = (reason: ClockReason, language: Language): string =>
  sayIn(clockWords[language].says, reason)
