import type { CaseFile, CaseResource } from './case-file.ts'

/** Why the law cannot answer, as far as a fact is the cause: which words tell what to do. */
export const uncoveredCauses = ['unbuiltProperty', 'cededProperty', 'builtProperty', 'other'] as const
export type UncoveredCause = (typeof uncoveredCauses)[number]

/** Whose fact the rules do not cover, and which; `member` is the place in the household, null = the applicant. */
export type Uncovered = { readonly cause: UncoveredCause; readonly member: number | null }

const causeOf = (resource: CaseResource | undefined): UncoveredCause =>
  uncoveredCauses.find(cause => cause === resource?.kind) ?? 'other'

/** The fact a refusal points at (a JSON pointer into the case); undefined when it points at no resource. */
export function uncoveredAt({ applicant, household }: CaseFile, pointer: string): Uncovered | undefined {
  const own = /^\/applicant\/resources\/(\d+)/.exec(pointer)
  if (own) return { cause: causeOf(applicant.resources[Number(own[1])]), member: null }
  const theirs = /^\/household\/(\d+)\/resources\/(\d+)/.exec(pointer)
  if (!theirs) return undefined
  const member = Number(theirs[1])
  return { cause: causeOf(household[member]?.resources[Number(theirs[2])]), member }
}
