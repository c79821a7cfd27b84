import { assessment } from './assessment.ts'
import { type Computation, type StoredAnswer, toStored } from './computation.ts'
import { differencesBetween } from './differences.ts'

type Kept = Pick<Computation, 'caseFile' | 'answer' | 'assessedOn'>

/** What the law answers to the facts of a kept computation, as published by that day; undefined when they cannot be read. */
export function recomputed({ caseFile }: Pick<Kept, 'caseFile'>, knownOn: string): StoredAnswer | undefined {
  const result = assessment(caseFile, knownOn)
  return result.kind === 'unreadable' ? undefined : toStored(result.answer)
}

/** Whether that answer has the figures that were kept: an old decision is recomputed as it was. */
export function holds(kept: Kept, knownOn: string): boolean {
  const answer = recomputed(kept, knownOn)
  if (answer === undefined) return false
  return differencesBetween(kept, { answer, assessedOn: kept.assessedOn }).length === 0
}
