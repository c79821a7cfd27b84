/** The social enquiry: what is known, what the law makes of it, and the report to the committee. */
import { computationRoutes } from './web/computation.tsx'
import { encounterRoutes } from './web/encounter-form.tsx'
import { equityRoutes } from './web/equity-form.tsx'
import { factHistoryRoutes } from './web/fact-history.tsx'
import { fileRoutes } from './web/file-routes.tsx'
import { happenedRoutes } from './web/happened-form.tsx'
import { householdRoutes } from './web/household.tsx'
import { listRoutes } from './web/lists-routes.tsx'
import { memberRoutes } from './web/member-form.tsx'
import { noteRoutes } from './web/note-form.tsx'
import { reportRoutes } from './web/report-routes.tsx'
import { resourceRoutes } from './web/resource-form.tsx'
import { situationRoutes } from './web/situation-form.tsx'
import { withdrawRoutes } from './web/withdraw-form.tsx'

export { keepReassessed, type Reassessed, reassess } from './commands/assess-on.ts'
export { caseFileOf } from './domain/case-file.ts'
export { type Computation, explainedLines, toStored } from './domain/computation.ts'
export type { Facts } from './domain/facts.ts'
export type { SubmittedReport } from './domain/report.ts'
export { computationById } from './queries/computations.ts'
export { submittedReport } from './queries/reports.ts'
export { giveEncounter } from './store/encounters.ts'
export { fileView, withFile } from './web/file-view.tsx'
export { type PointableFact, pointableFacts } from './web/pointable-facts.ts'

/** The pages of a file. */
export const enquiryRoutes = [
  ...fileRoutes,
  ...listRoutes,
  ...householdRoutes,
  ...factHistoryRoutes,
  ...memberRoutes,
  ...equityRoutes,
  ...resourceRoutes,
  ...situationRoutes,
  ...withdrawRoutes,
  ...computationRoutes,
  ...reportRoutes,
  ...encounterRoutes,
  ...happenedRoutes,
  ...noteRoutes,
]
