/** Payments: a right and its terms, what falls due, the runs that pay it, and what was paid. */
import type { Route } from '#platform/http/route.ts'
import { filePaymentRoutes } from './web/file-routes.ts'
import { lateRoutes } from './web/late-page.tsx'
import { runRoutes } from './web/run-acts.tsx'
import { runsRoutes } from './web/runs-page.tsx'

export { seeFilePayments, seeRuns } from './domain/access.ts'
export { fillRunJob, nightlyPayments, resumeRuns } from './jobs/nightly.ts'
export { runSentences } from './messages/index.ts'

export { paymentsLocked } from './queries/locked.ts'
export { rightsToRoute } from './queries/to-route.ts'
export { lockSchedule } from './store/lock.ts'
export { openEntitlements } from './store/open-entitlements.ts'
export { carryOutPastRuns } from './store/past-runs.ts'
export { askRelease, confirmRelease, type ReleaseRefusal } from './store/release.ts'
export { bringRoutes } from './store/routes.ts'
export {
  markRunSent,
  markRunWritten,
  rejectPayments,
  returnPayments,
  settlePayments,
} from './store/settlement.ts'
export { handOutUrgent, prepareUrgent, sendUrgentByHand, type UrgentPayRefusal } from './store/urgent.ts'

/** The pages of this room. `/runs/late` comes before `/runs/:id`. */
export const paymentRoutes: readonly Route[] = [
  ...filePaymentRoutes,
  ...runsRoutes,
  ...lateRoutes,
  ...runRoutes,
]
