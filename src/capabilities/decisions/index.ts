/**
 * The committee: meetings, agenda, decisions, notifications. This room uses the enquiry, the requests and the
 * letters; those use no more of it than the database shows.
 */
export type { Condition, DecisionCard, Outcome } from './domain/decision.ts'
export { decisionCard, decisionsOf } from './queries/decisions.ts'
