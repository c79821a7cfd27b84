/** Presence: who is here, who stands in, what falls due, and how new requests are shared out. */
import type { Route } from '#platform/http/route.ts'
import { absenceRoute } from './web/absence-page.tsx'
import { absenceRoutes } from './web/absence-routes.ts'
import { calendarPage } from './web/calendar-page.tsx'
import { callRoute } from './web/call-page.tsx'
import { directoryPage } from './web/directory-page.tsx'
import { absencesPage } from './web/list-page.tsx'
import { meanwhileRoute } from './web/meanwhile-page.tsx'
import { organigramPage } from './web/organigram-page.tsx'
import { recordRoutes } from './web/record-page.tsx'
import { sharingRoutes } from './web/sharing-page.tsx'

export { seeCalendar, shareOut } from './domain/access.ts'
export { calendarSentences } from './messages/calendar.ts'
export { staffSentences } from './messages/directory.ts'
export { sentences as presenceSentences } from './messages/index.ts'
export { sharingSentences } from './messages/sharing.ts'

/** The pages of this room. */
export const presenceRoutes: readonly Route[] = [
  absencesPage,
  ...recordRoutes,
  callRoute,
  absenceRoute,
  ...absenceRoutes,
  meanwhileRoute,
  calendarPage,
  directoryPage,
  organigramPage,
  ...sharingRoutes,
]
