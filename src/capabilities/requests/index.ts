/** Requests: what was asked, where it stands, who looks after it, by when. */

export { type Asked, type Entered, type EnterRefusal, enterRequest } from './commands/enter-request.ts'
export { changePilot } from './commands/name-pilot.ts'
export { openReview } from './commands/open-review.ts'
export { printReceipt } from './commands/print-receipt.ts'
export { type RegisterRequest, registerRequest } from './commands/register-request.ts'
export {
  askColleagues,
  finishTasks,
  listRequests,
  orientPersons,
  passOnRequests,
  registerRequests,
  suspendClocks,
  tellPilots,
} from './domain/access.ts'
export { type AssignmentRules, loadWord, meanOf } from './domain/assignment.ts'
export { clockTone, daysLeft, nearestClock, type RequestClock } from './domain/clocks.ts'
export { clockKinds, codeOf, type Kind, kinds, steps } from './domain/codes.ts'
export { type CardClock, type RequestCard, worded } from './domain/request.ts'
export {
  daysLeftOf,
  mayStandStill,
  resumesOn,
  type SuspendFault,
  type SuspensionGround,
  standingStill,
  suspendFault,
} from './domain/suspending.ts'
export { watchClocks } from './jobs/watch-clocks.ts'
export { registerRefusalOf } from './messages/register.ts'
export { resumedSentences, suspendedSentences, suspensionSentences } from './messages/suspended.ts'
export {
  awaySentences,
  channelName,
  clockName,
  kindName,
  pilotSentences,
  pilotSubject,
  stateName,
  stateSentence,
  stepName,
  stepToPerson,
} from './messages/words.ts'
export { workLabel } from './messages/work.ts'
export { assignmentRules } from './queries/assignment-rules.ts'
export { type NamedCandidate, pilotCandidates } from './queries/pilot-candidates.ts'
export { type LastChange, lastChange, pilotChangesOf } from './queries/pilot-changes.ts'
export { relationLookup } from './queries/relation-lookup.ts'
export {
  awayOfPilot,
  requestCard,
  requestsOf,
  requestsOfPerson,
  requestsOfPersons,
} from './queries/request-cards.ts'
export { reviewOf } from './queries/reviews.ts'
export { suspensionGrounds } from './queries/suspension-grounds.ts'
export { startClock, stopClock } from './store/clocks.ts'
export { handFiles, openDossier } from './store/dossiers.ts'
export { moveRequestTo } from './store/move-request.ts'
export { planNextStep, planNextSteps } from './store/next-step.ts'
export { nextNumber } from './store/numbers.ts'
export { lockRequest as holdRequest, moveRequest } from './store/requests.ts'
export { moveTaskDay } from './store/task-moves.ts'
export { raiseTask, raiseTasks, settleTasks } from './store/tasks.ts'
export { markTold } from './store/told.ts'
export { Carried, doublesView, ToldApart } from './web/doubles-page.tsx'
export { Head as RequestHead } from './web/request-parts.tsx'
export { requestRoutes } from './web/routes.ts'
export { taskName } from './web/task-words.tsx'
export { UrgentLink } from './web/urgent-link.tsx'
