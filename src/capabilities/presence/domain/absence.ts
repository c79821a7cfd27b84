import { forAnybody } from './access.ts'

/** Known before, or said on the morning itself. */
export const absenceKinds = ['planned', 'sudden'] as const
export type AbsenceKind = (typeof absenceKinds)[number]

/** An absence as it stands; days are ISO texts. */
export type Absence = {
  readonly id: string
  readonly version: number
  readonly workerId: string
  readonly kind: AbsenceKind
  readonly from: string
  /** The last day away; null: not known yet. */
  readonly until: string | null
  /** The first day back, once that was said. */
  readonly returnedOn: string | null
}

/** Why an absence is not kept, or its end not moved. */
export type AbsenceRefusal =
  | { readonly kind: 'InThePast' }
  | { readonly kind: 'UntilBeforeFrom' }
  /** A planned one has a last day. */
  | { readonly kind: 'EndMissing' }
  /** The worker is already away on one of these days. */
  | { readonly kind: 'Overlaps'; readonly from: string; readonly until: string | null }

/** What is wrong with the days as they were typed; undefined: nothing. */
export function faultOfDays(
  { kind, from, until }: { readonly kind: AbsenceKind; readonly from: string; readonly until: string | null },
  today: string,
): Exclude<AbsenceRefusal, { kind: 'Overlaps' }> | undefined {
  if (from < today) return { kind: 'InThePast' }
  if (until !== null && until < from) return { kind: 'UntilBeforeFrom' }
  return kind === 'planned' && until === null ? { kind: 'EndMissing' } : undefined
}

/** True when this worker looks after the absences of that one: their own, or anybody's. */
export const mayManage = (
  worker: { readonly id: string; readonly roles: readonly string[] },
  workerId: string,
): boolean => worker.id === workerId || worker.roles.some(role => forAnybody.includes(role))
