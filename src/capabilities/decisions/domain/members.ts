/** What one is in the committee. A substitute sits while one named member is away, and counts then as that member would. */
export const memberRoles = ['president', 'member', 'substitute'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Why a member leaves the room for an item. */
export const ties = ['relative', 'neighbour', 'worked-on-file', 'interest', 'other'] as const
export type Tie = (typeof ties)[number]

/** Someone who sits in the committee on a day. */
export type Member = {
  readonly id: string
  readonly name: string
  readonly role: MemberRole
  /** The id of the member a substitute stands in for; null for members, and in terms that do not say it. */
  readonly standsInFor: string | null
}

/** How many count for the quorum. */
export const inOffice = (members: readonly Member[]): number =>
  members.filter(({ role }) => role !== 'substitute').length

/** Why somebody does not sit. Names. */
export type SeatRefusal =
  | { readonly kind: 'MemberIsThere'; readonly substitute: string; readonly member: string }
  | { readonly kind: 'StandsInForNobody'; readonly substitute: string }
  | { readonly kind: 'TwoForOne'; readonly substitute: string; readonly member: string }

/** The first substitute among those present whose member is there too, or has another substitute already. */
export function faultInSeats(
  members: readonly Member[],
  presentIds: readonly string[],
): SeatRefusal | undefined {
  const taken = new Set(presentIds)
  for (const { id, name, role, standsInFor } of members) {
    if (role !== 'substitute' || !presentIds.includes(id)) continue
    const member = members.find(one => one.id === standsInFor)
    if (standsInFor === null || member === undefined) return { kind: 'StandsInForNobody', substitute: name }
    const kind = presentIds.includes(standsInFor) ? 'MemberIsThere' : 'TwoForOne'
    if (taken.has(standsInFor)) return { kind, substitute: name, member: member.name }
    taken.add(standsInFor)
  }
  return undefined
}

/** A term as it is proposed. Days are ISO; `untilOn` null: until something new. */
export type Term = { readonly fromOn: string; readonly untilOn: string | null }

/** Why a term cannot be written down. */
export type TermRefusal = { readonly kind: 'UntilBeforeFrom' | 'AlreadyInOffice' | 'StandsInForWhom' }

const overlap = (one: Term, other: Term): boolean =>
  (one.untilOn === null || other.fromOn <= one.untilOn) &&
  (other.untilOn === null || one.fromOn <= other.untilOn)

/** One term at a time for one person. */
export function faultInTerm(term: Term, others: readonly Term[]): TermRefusal | undefined {
  if (term.untilOn !== null && term.untilOn < term.fromOn) return { kind: 'UntilBeforeFrom' }
  return others.some(other => overlap(term, other)) ? { kind: 'AlreadyInOffice' } : undefined
}

/** A substitute stands in for a member whose term meets theirs; nobody else stands in for anybody. */
export function faultInStandingIn(
  term: Term & Pick<Member, 'role' | 'standsInFor'>,
  members: readonly (Term & Pick<Member, 'id' | 'role'>)[],
): TermRefusal | undefined {
  if (term.role !== 'substitute') return term.standsInFor === null ? undefined : { kind: 'StandsInForWhom' }
  const known = members.some(
    member => member.id === term.standsInFor && member.role !== 'substitute' && overlap(term, member),
  )
  return known ? undefined : { kind: 'StandsInForWhom' }
}

/** Whom a substitute can stand in for: each member once, however many terms they had. */
export const titularsIn = (terms: readonly Member[]): readonly Member[] => [
  ...new Map(terms.filter(({ role }) => role !== 'substitute').map(term => [term.id, term])).values(),
]
