import { dayBefore } from './periods.ts'

/** What a published decision gives. Days are ISO; 0 cents: from that day on, nothing. */
export type Grant = {
  readonly decisionId: string
  readonly computationId: string | null
  readonly fromOn: string
  readonly untilOn: string | null
  readonly amountCents: number
}

/** How much, from when to when, by which decision. `startedCents`: what the law says of the month that was started. */
export type Term = Grant & { readonly id: string; readonly startedCents: number | null }

/**
 * Lays decisions one after another in the order they were taken: each holds from its first day on, and what an earlier
 * one said of those days holds no more. A day has one amount, or none.
 */
export function layTerms(grants: readonly Grant[]): readonly Grant[] {
  return grants.reduce<readonly Grant[]>((laid, grant) => {
    const before = laid
      .filter(({ fromOn }) => fromOn < grant.fromOn)
      .map(each =>
        each.untilOn === null || each.untilOn >= grant.fromOn
          ? { ...each, untilOn: dayBefore(grant.fromOn) }
          : each,
      )
    return [...before, grant]
  }, [])
}

const sameTerm = (a: Grant, b: Grant): boolean =>
  a.decisionId === b.decisionId &&
  a.fromOn === b.fromOn &&
  a.untilOn === b.untilOn &&
  a.amountCents === b.amountCents &&
  a.computationId === b.computationId

/** What must be laid anew, and what holds no more, for the terms to say what the decisions say. */
export function changedTerms(
  known: readonly Term[],
  grants: readonly Grant[],
): { readonly superseded: readonly Term[]; readonly laid: readonly Grant[] } {
  const wanted = layTerms(grants)
  return {
    superseded: known.filter(term => !wanted.some(grant => sameTerm(term, grant))),
    laid: wanted.filter(grant => !known.some(term => sameTerm(term, grant))),
  }
}
