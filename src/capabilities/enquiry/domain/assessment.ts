import { type Answer, assess, isRefused, parseCase, type Refused } from '#law/integration-income/index.ts'

/** Kinds of aid computed here; equivalent aid follows the same amounts, by equity and not by obligation. */
export const computedKinds = ['integration-income', 'equivalent-aid'] as const

export const isComputed = (kind: string): boolean => computedKinds.some(computed => computed === kind)

/** An answer of the law, or the places of the case file the law cannot read: facts to be corrected. */
export type Assessment =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly answer: Refused }
  | { readonly kind: 'unreadable'; readonly pointers: readonly string[] }

/** Puts a case file to the law, as published by `knownOn`. */
export function assessment(file: unknown, knownOn: string): Assessment {
  const parsed = parseCase(file)
  if (!parsed.ok) return { kind: 'unreadable', pointers: parsed.refusal.map(({ pointer }) => pointer) }
  const answer = assess(parsed.value, { knownOn })
  return isRefused(answer) ? { kind: 'refused', answer } : { kind: 'answered', answer }
}
