/** What one is in the committee. A substitute sits when a member is away, and does not count for the quorum. */
export const memberRoles = ['president', 'member', 'substitute'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Why a member leaves the room for an item. */
export const ties = ['relative', 'neighbour', 'worked-on-file', 'interest', 'other'] as const
export type Tie = (typeof ties)[number]

/** Someone who sits in the committee on a day. */
export type Member = { readonly id: string; readonly name: string; readonly role: MemberRole }

/** How many count for the quorum. */
export const inOffice = (members: readonly Member[]): number =>
  members.filter(({ role }) => role !== 'substitute').length

/** A term as it is proposed. Days are ISO; `untilOn` null: until something new. */
export type Term = { readonly fromOn: string; readonly untilOn: string | null }

/** Why a term cannot be written down. */
export type TermRefusal = { readonly kind: 'UntilBeforeFrom' } | { readonly kind: 'AlreadyInOffice' }

const overlap = (one: Term, other: Term): boolean =>
  (one.untilOn === null || other.fromOn <= one.untilOn) &&
  (other.untilOn === null || one.fromOn <= other.untilOn)

/** One term at a time for one person. */
export function faultInTerm(term: Term, others: readonly Term[]): TermRefusal | undefined {
  if (term.untilOn !== null && term.untilOn < term.fromOn) return { kind: 'UntilBeforeFrom' }
  return others.some(other => overlap(term, other)) ? { kind: 'AlreadyInOffice' } : undefined
}
