import { planCover } from '../domain/cover.ts'
import { later, without } from '../domain/days.ts'
import { type AbsenceView, absencesFromToday } from '../queries/absences.ts'
import { colleagues, type NamedColleague } from '../queries/colleagues.ts'
import type { Writing } from '../store/absences.ts'
import { insertStandIns, type NewStandIn } from '../store/stand-ins.ts'

function missing(absence: AbsenceView, all: readonly NamedColleague[], today: string): readonly NewStandIn[] {
  const away = all.find(({ id }) => id === absence.workerId)
  if (away === undefined) return []
  return without({ from: later(absence.from, today), until: absence.until }, absence.standIns)
    .flatMap(gap => planCover(gap, away, all))
    .map(({ tier, substituteId, ...days }) => ({
      absenceId: absence.id,
      requestId: null,
      substituteId,
      reason: { code: 'rule', tier },
      from: days.from,
      until: days.until,
    }))
}

/**
 * Gives every day of every absence from today on somebody who stands in, where nobody does and somebody can: after any
 * change of who is here. What a human chose stays.
 */
export async function fillCover(writing: Writing): Promise<void> {
  const { db, today } = writing
  const [absences, all] = [await absencesFromToday(db), await colleagues(db)]
  await insertStandIns(
    writing,
    absences.flatMap(absence => missing(absence, all, today.toString())),
  )
}
