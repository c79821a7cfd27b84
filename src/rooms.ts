import { bankRoutes, bankSentences, seeBank, writeRunFile } from '#capabilities/bank/index.ts'
import { centreRoutes, centreSentences, keepCentre } from '#capabilities/centre/index.ts'
import {
  continuityRoutes,
  continuitySentences,
  journalPayments,
  keepEmergencyFiles,
  seeContinuity,
} from '#capabilities/continuity/index.ts'
import { decisionRoutes, seeMeetings, seeUrgent, urgentLabel } from '#capabilities/decisions/index.ts'
import { directoryRoutes, directorySentences, everyone } from '#capabilities/directory/index.ts'
import { enquiryRoutes } from '#capabilities/enquiry/index.ts'
import { feedbackRoutes } from '#capabilities/feedback/index.ts'
import {
  glassSentences,
  governanceRoutes,
  reviewGlassRule,
  sealJournal,
} from '#capabilities/governance/index.ts'
import { guideRoutes, guideSentences, readGuide } from '#capabilities/guide/index.ts'
import { handOffRoutes, watchRelays } from '#capabilities/handoffs/index.ts'
import { ledgerRoutes, ledgerSentences, readLedger } from '#capabilities/ledger/index.ts'
import { letterRoutes, seeLetters } from '#capabilities/letters/index.ts'
import { myFileRoutes } from '#capabilities/my-file/index.ts'
import {
  fillRunJob,
  nightlyPayments,
  paymentRoutes,
  resumeRuns,
  runSentences,
  seeRuns,
} from '#capabilities/payments/index.ts'
import { peopleRoutes } from '#capabilities/people/index.ts'
import {
  calendarSentences,
  presenceRoutes,
  presenceSentences,
  seeCalendar,
  shareOut,
  sharingSentences,
  staffSentences,
} from '#capabilities/presence/index.ts'
import {
  closeReceptionDay,
  hereNotice,
  receptionRoutes,
  receptionSentences,
  watchWaiting,
  welcomePeople,
} from '#capabilities/reception/index.ts'
import {
  finishTasks,
  listRequests,
  registerRequests,
  requestRoutes,
  watchClocks,
  workLabel,
} from '#capabilities/requests/index.ts'
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
import type { Place } from './shell.tsx'

/** How a worker stands to a file. */
export { relationLookup } from '#capabilities/requests/index.ts'

/** The staff navigation, in order. */
export const places: readonly Place[] = [
  { href: '/today', access: everyone, keys: 'g t', label: language => directorySentences(language).today },
  { href: '/work', access: finishTasks, keys: 'g w', label: workLabel },
  {
    href: '/reception',
    access: welcomePeople,
    keys: 'g e',
    label: language => receptionSentences(language).place,
  },
  {
    href: '/requests/new',
    access: registerRequests,
    keys: 'n',
    label: language => directorySentences(language).newRequest,
  },
  {
    href: '/requests',
    access: listRequests,
    keys: 'g r',
    label: language => directorySentences(language).requests,
  },
  {
    href: '/meetings',
    access: seeMeetings,
    keys: 'g m',
    label: language => directorySentences(language).meetings,
  },
  { href: '/runs', access: seeRuns, keys: 'g p', label: language => runSentences(language).title },
  { href: '/urgent', access: seeUrgent, keys: 'g u', label: urgentLabel },
  {
    href: '/letters',
    access: seeLetters,
    keys: 'g l',
    label: language => directorySentences(language).letters,
  },
  { href: '/bank', access: seeBank, keys: 'g k', label: language => bankSentences(language).title },
  {
    href: '/ledger',
    access: readLedger,
    keys: 'g b',
    label: language => ledgerSentences(language).ledger,
  },
  {
    href: '/calendar',
    access: seeCalendar,
    keys: 'g d',
    label: language => calendarSentences(language).title,
  },
  { href: '/directory', access: everyone, keys: 'g n', label: language => staffSentences(language).title },
  { href: '/absences', access: everyone, keys: 'g a', label: language => presenceSentences(language).title },
  { href: '/sharing', access: shareOut, label: language => sharingSentences(language).title },
  { href: '/guide', access: readGuide, keys: 'g g', label: language => guideSentences(language).guide },
  { href: '/openings', access: reviewGlassRule, label: language => glassSentences(language).title },
  { href: '/centre', access: keepCentre, keys: 'g c', label: language => centreSentences(language).nav },
  { href: '/continuity', access: seeContinuity, label: language => continuitySentences(language).place },
]

/** Every page and form of every room. */
export const routes = (mode: { readonly development: boolean }): readonly Route[] => [
  ...directoryRoutes,
  ...myFileRoutes,
  ...governanceRoutes,
  ...guideRoutes,
  ...peopleRoutes,
  ...receptionRoutes,
  ...feedbackRoutes,
  ...requestRoutes,
  ...handOffRoutes,
  ...presenceRoutes,
  ...enquiryRoutes,
  ...decisionRoutes,
  ...paymentRoutes,
  ...letterRoutes,
  ...continuityRoutes,
  ...bankRoutes,
  ...ledgerRoutes,
  ...centreRoutes,
  ...(mode.development ? galleryRoutes : []),
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
  readonly clock: Clock
}

/** The later works of every room. */
export const jobs: readonly AnyJob<JobTools>[] = [
  writeRunFile,
  watchClocks,
  watchRelays,
  watchWaiting,
  closeReceptionDay,
  fillRunJob,
  nightlyPayments,
  resumeRuns,
  sealJournal,
  sweepFiles,
  keepEmergencyFiles(writeEmergencyTransfers),
]

/** The queues that later works wait in. */
export const jobNames: readonly string[] = jobs.map(({ name }) => name)
