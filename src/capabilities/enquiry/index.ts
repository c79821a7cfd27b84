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

export { addNote } from './commands/add-note.ts'
export { keepReassessed, type Reassessed, reassess } from './commands/assess-on.ts'
export { planEncounter } from './commands/plan-encounter.ts'
export { recordEncounter } from './commands/record-encounter.ts'
export { recordResource } from './commands/record-resource.ts'
export { readFile } from './domain/access.ts'
export { caseFileOf } from './domain/case-file.ts'
export { type Computation, explainedLines, toStored } from './domain/computation.ts'
export { encounterKinds } from './domain/encounters.ts'
export type { Facts, MemberFact, ResourceFact, SituationFact } from './domain/facts.ts'
export type { SubmittedReport } from './domain/report.ts'
export { nothingSupposed, type Supposition } from './domain/supposition.ts'
export { encounterName } from './messages/index.ts'
export { computationById } from './queries/computations.ts'
export { type FactNote, factNotes } from './queries/fact-notes.ts'
export { factsOf } from './queries/facts.ts'
export type { File } from './queries/file.ts'
export { encounterInFile, encounterOf, requestInFile } from './queries/in-file.ts'
export { submittedReport } from './queries/reports.ts'
export { whatIf } from './queries/what-if.ts'
export { giveEncounter } from './store/encounters.ts'
export { followRequest, moveFactTo } from './store/move-facts.ts'
export { fileView, withFile } from './web/file-view.tsx'
export { factPapers } from './web/papers-tab.tsx'
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
