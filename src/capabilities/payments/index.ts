/** Payments: a right and its terms, what falls due, the runs that pay it, and what was paid. */

export { fillRunJob, nightlyPayments, resumeRuns } from './jobs/nightly.ts'
export { openEntitlements } from './store/open-entitlements.ts'
export {
  type Failed,
  markRunSent,
  markRunWritten,
  rejectPayments,
  returnPayments,
  type Settled,
  settlePayments,
} from './store/settlement.ts'
