/** `aid`: what one has a right to now. `paid`: what was paid in some months. */
export const attestationKinds = ['aid', 'paid'] as const
export type AttestationKind = (typeof attestationKinds)[number]

/** What the person lets a third party see by the code; the paper itself says all of it. */
export const shownFields = ['name', 'birthDate', 'amount', 'since'] as const
export type ShownField = (typeof shownFields)[number]

/** How many months back a paper on payments may reach. */
export const spans = [3, 6, 12] as const

/** Our own habits: how long a code holds, how many papers a day, how many unknown codes an hour. */
export const bounds = { monthsValid: 3, aDay: 10, missesAnHour: 200 } as const

/** A right as it stood: the term that gives it may be superseded later. Days ISO, amounts in cents. */
export type AttestedRight = {
  readonly termId: string
  readonly kind: string
  readonly per: string
  readonly amountCents: number
  readonly since: string
}

/** What was paid for one month. */
export type AttestedMonth = { readonly month: string; readonly amountCents: number }

/** What the paper says. */
export type AttestedFacts = {
  readonly name: string
  readonly birthDate: string | null
  readonly rights: readonly AttestedRight[]
  readonly months: readonly AttestedMonth[]
  /** The first and the last day that payments were looked at; null for a right. */
  readonly from: string | null
  readonly until: string | null
}

/** True when there is something to attest. */
export const saysSomething = (kind: AttestationKind, { rights, months }: AttestedFacts): boolean =>
  kind === 'aid' ? rights.length > 0 : months.length > 0

export const totalOf = (months: readonly AttestedMonth[]): number =>
  months.reduce((sum, { amountCents }) => sum + amountCents, 0)

/** How a paper stands: good, past its day, taken back, or no longer what is true. */
export type Standing = 'in-force' | 'expired' | 'revoked' | 'changed'

type Judged = {
  readonly revokedAt: unknown
  readonly expiresOn: string
  readonly kind: string
  readonly facts: AttestedFacts
}

/** Compares what was attested with what is true now: a superseded decision, an end, a payment that came back. */
export function standingOf(given: Judged, now: AttestedFacts, today: string): Standing {
  if (given.revokedAt !== null) return 'revoked'
  if (given.expiresOn < today) return 'expired'
  const { facts } = given
  const holds =
    given.kind === 'aid'
      ? facts.rights.every(({ termId }) => now.rights.some(right => right.termId === termId))
      : totalOf(facts.months) === totalOf(now.months)
  return holds ? 'in-force' : 'changed'
}
