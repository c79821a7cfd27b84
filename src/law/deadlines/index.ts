import { countedClock, type LegalClock } from '#law/deadlines/clock.ts'

/**
 * Legal clocks: events with dates go in, clocks with reasons come out. This is the only door to these rules.
 *
 * @source L. 26.05.2002, art. 18 to 23, 30 and 47; L. 02.04.1965, art. 9 and 15.
 */
export { appealClock, appealWithoutDecision, type Notified } from '#law/deadlines/appeal.ts'
export type { ClockKind, ClockReason, LegalClock } from '#law/deadlines/clock.ts'
export { countedClock } from '#law/deadlines/clock.ts'
export { type ClockJson, explainClock, toClockJson } from '#law/deadlines/clock-json.ts'
export { clockWords, explainClockReason } from '#law/deadlines/explain.ts'
export { type Hearing, type HearingAct, hearingActs, hearingDuty } from '#law/deadlines/hearing.ts'
export {
  addWorkingDays,
  type Holiday,
  holidayOn,
  isWorkingDay,
  workingDayFrom,
} from '#law/deadlines/holidays.ts'
export { type Mention, mentions } from '#law/deadlines/mentions.ts'
export { type PaymentClock, paymentClock } from '#law/deadlines/payment.ts'
export { evaluationClocks, evaluationsAYear, projectOwed } from '#law/deadlines/project.ts'
export { type DeadlineEvent, parseEvent } from '#law/deadlines/read-event.ts'
export { type CountedKind, clockRules, workExemptionDays } from '#law/deadlines/rules.ts'
export {
  type Sanctionable,
  type SanctionLimit,
  sanctionLimit,
  sanctionStart,
} from '#law/deadlines/sanctions.ts'

/** The receipt of a request: the same day, even when the centre is not competent (art. 18). */
export const receiptClock = (requestedOn: Temporal.PlainDate): LegalClock =>
  countedClock('receipt', requestedOn)

/** Passing a request on to the competent centre: five calendar days (art. 18 §4). */
export const transferClock = (receivedOn: Temporal.PlainDate): LegalClock =>
  countedClock('transfer', receivedOn)

/** The decision: thirty days from the request (art. 21 §1). */
export const decisionClock = (requestedOn: Temporal.PlainDate): LegalClock =>
  countedClock('decision', requestedOn)

/** The notification: eight days from the decision (art. 21). */
export const notificationClock = (decidedOn: Temporal.PlainDate): LegalClock =>
  countedClock('notification', decidedOn)

/** The review of a right: at least once a year. */
export const reviewClock = (lastAssessedOn: Temporal.PlainDate): LegalClock =>
  countedClock('review', lastAssessedOn)

/** The integration project: within three months of the notified grant. */
export const projectClock = (notifiedOn: Temporal.PlainDate): LegalClock =>
  countedClock('project', notifiedOn)
