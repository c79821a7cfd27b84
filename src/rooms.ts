import { askingRoutes, forgetAsks } from '#capabilities/asking/index.ts'
import { bankRoutes, writeRunFile } from '#capabilities/bank/index.ts'
import { centreRoutes } from '#capabilities/centre/index.ts'
import { continuityRoutes, journalPayments, keepEmergencyFiles } from '#capabilities/continuity/index.ts'
import { correspondenceRoutes } from '#capabilities/correspondence/index.ts'
import { decisionRoutes } from '#capabilities/decisions/index.ts'
import { directoryRoutes } from '#capabilities/directory/index.ts'
import { documentRoutes, watchPapers } from '#capabilities/documents/index.ts'
import { enquiryRoutes } from '#capabilities/enquiry/index.ts'
import { feedbackRoutes } from '#capabilities/feedback/index.ts'
import { governanceRoutes, sealJournal } from '#capabilities/governance/index.ts'
import { guideRoutes } from '#capabilities/guide/index.ts'
import { handOffRoutes, remindPartners, watchRelays } from '#capabilities/handoffs/index.ts'
import { interviewRoutes } from '#capabilities/interview/index.ts'
import { ledgerRoutes } from '#capabilities/ledger/index.ts'
import { letterRoutes } from '#capabilities/letters/index.ts'
import { mergeRoutes } from '#capabilities/merging/index.ts'
import {
  messageRoutes,
  sendMessage,
  sendMornings,
  type WaysOut,
  watchSendings,
} from '#capabilities/messages/index.ts'
import { type IdentityProvider, myFileRoutes } from '#capabilities/my-file/index.ts'
import { countDoorsJob, parityRoutes } from '#capabilities/parity/index.ts'
import { fillRunJob, nightlyPayments, paymentRoutes, resumeRuns } from '#capabilities/payments/index.ts'
import { peopleRoutes } from '#capabilities/people/index.ts'
import { joinBatch, postingRoutes, resumeBatches } from '#capabilities/posting/index.ts'
import { presenceRoutes } from '#capabilities/presence/index.ts'
import {
  closeReceptionDay,
  hereNotice,
  receptionRoutes,
  watchWaiting,
} from '#capabilities/reception/index.ts'
import { requestRoutes, watchClocks } from '#capabilities/requests/index.ts'
import { suspensionRoutes } from '#capabilities/suspensions/index.ts'
import { watchVoices } from '#capabilities/voice/index.ts'
import type { Clock } from '#kernel/calendar.ts'
import type { Tools } from '#platform/command/command.ts'
import type { Executor, Witness } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { sweepFiles } from '#platform/files/sweep-files.ts'
import type { Route } from '#platform/http/route.ts'
import type { AnyJob } from '#platform/jobs/jobs.ts'
import type { Tenants } from '#platform/tenants/tenants.ts'
import { writeEmergencyTransfers } from './emergency-transfers.ts'
import { galleryRoutes } from './gallery-routes.ts'

/** How a worker stands to a file. */
export { relationLookup } from '#capabilities/requests/index.ts'

/** What the routes depend on: whether we are at home, and who vouches for persons. */
type Mode = { readonly development: boolean; readonly providers?: readonly IdentityProvider[] }

/** Every page and form of every room. */
export const routes = ({ development, providers = [] }: Mode): readonly Route[] => [
  ...directoryRoutes,
  ...myFileRoutes(providers),
  ...governanceRoutes,
  ...guideRoutes,
  ...peopleRoutes,
  ...receptionRoutes,
  ...feedbackRoutes,
  ...requestRoutes,
  ...askingRoutes,
  ...handOffRoutes,
  ...mergeRoutes,
  ...presenceRoutes,
  ...enquiryRoutes,
  ...interviewRoutes,
  ...documentRoutes,
  ...decisionRoutes,
  ...paymentRoutes,
  ...letterRoutes,
  ...messageRoutes,
  ...correspondenceRoutes,
  ...postingRoutes,
  ...continuityRoutes,
  ...bankRoutes,
  ...ledgerRoutes,
  ...centreRoutes,
  ...suspensionRoutes,
  ...parityRoutes,
  ...(development ? galleryRoutes : []),
]

/** What concerns a worker now, on whatever page. */
export const notice = hereNotice

/** Who is told of acts before they are committed. */
export const witnesses: readonly Witness[] = [journalPayments]

/** What a later work is given: the one door to the database, the one way in, the tools, the time. */
export type JobTools = {
  readonly database: Database
  readonly execute: Executor
  readonly tenants: Tenants
  readonly tools: Tools
  readonly waysOut: WaysOut
  readonly clock: Clock
}

/** The later works of every room. */
export const jobs: readonly AnyJob<JobTools>[] = [
  writeRunFile,
  watchClocks,
  watchRelays,
  remindPartners,
  watchVoices,
  watchPapers,
  watchWaiting,
  closeReceptionDay,
  sendMessage,
  watchSendings,
  sendMornings,
  joinBatch,
  resumeBatches,
  fillRunJob,
  nightlyPayments,
  resumeRuns,
  sealJournal,
  forgetAsks,
  countDoorsJob,
  sweepFiles,
  keepEmergencyFiles(writeEmergencyTransfers),
]

/** The queues that later works wait in. */
export const jobNames: readonly string[] = jobs.map(({ name }) => name)
