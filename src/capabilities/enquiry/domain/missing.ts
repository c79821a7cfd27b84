import type { Condition } from '#law/integration-income/index.ts'
import { type Facts, livingHere, type MemberFact, resourcesOf, tieOn } from './facts.ts'

/** What a decision would still rest on a guess for; each says what to do. */
export type Missing =
  | { readonly code: 'encounter' | 'birth-date' | 'situation' | 'own-resources' | 'conditions' }
  | { readonly code: 'member-resources' | 'child-birth-date' | 'grown-child'; readonly member: MemberFact }

function missingOf(member: MemberFact, facts: Facts, on: string): readonly Missing[] {
  const tie = tieOn(member, on)
  if (tie === 'minorChild') return member.birthDate === null ? [{ code: 'child-birth-date', member }] : []
  return [
    ...(tie === member.relation ? [] : [{ code: 'grown-child', member } as const]),
    ...(resourcesOf(facts.resources, member.id, on).length === 0
      ? [{ code: 'member-resources', member } as const]
      : []),
  ]
}

/** On which day, how often one has met, and how the conditions of the right stand. */
export type Known = { readonly on: string; readonly met: number; readonly conditions: readonly Condition[] }

/** Money is answered by the computation, not by a question. */
const isOpen = ({ name, status }: Condition): boolean => name !== 'resources' && status === 'to-be-clarified'

/** What is not known on that day, in the order one would ask for it. Having nothing is a fact to be recorded too. */
export function missingFor(facts: Facts, { on, conditions, met }: Known): readonly Missing[] {
  const { situation } = facts
  const own: readonly Missing[] = [
    ...(met === 0 ? [{ code: 'encounter' } as const] : []),
    ...(facts.birthDate === null ? [{ code: 'birth-date' } as const] : []),
    ...(situation === null ? [{ code: 'situation' } as const] : []),
    ...(situation !== null && conditions.some(isOpen) ? [{ code: 'conditions' } as const] : []),
    ...(resourcesOf(facts.resources, null, on).length === 0 ? [{ code: 'own-resources' } as const] : []),
  ]
  return [...own, ...livingHere(facts.members, on).flatMap(member => missingOf(member, facts, on))]
}
