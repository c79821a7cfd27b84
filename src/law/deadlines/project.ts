import { countedClock, type LegalClock } from '#law/deadlines/clock.ts'

/**
 * The individual integration project (PIIS): signed within three months of the notified grant, never a condition of it;
 * five working days to think before signing; evaluated at least once a quarter, which is at least three times a year.
 *
 * @source L. 21.07.2016; AR 03.10.2016 (MB 11.10.2016); bdas-wwsb.brussels/?p=3479; espace-jeunes.droitsquotidiens.be.
 */
export const evaluationsAYear = { atLeast: 3, faceToFace: 2 } as const

/** The four quarterly evaluations of the first year after signing, and of any later year given its anniversary. */
export const evaluationClocks = (yearStartsOn: Temporal.PlainDate): readonly LegalClock[] =>
  [0, 3, 6, 9].map(months => countedClock('projectEvaluation', yearStartsOn.add({ months })))

/** Whether a new project is owed: somebody who had no integration income in the three months before. */
export const projectOwed = (facts: {
  readonly grantedFrom: Temporal.PlainDate
  readonly lastIncomeEndedOn: Temporal.PlainDate | null
  readonly dispensed: boolean
}): boolean => {
  if (facts.dispensed) return false
  const { lastIncomeEndedOn } = facts
  return (
    lastIncomeEndedOn === null ||
    Temporal.PlainDate.compare(lastIncomeEndedOn.add({ months: 3 }), facts.grantedFrom) < 0
  )
}
