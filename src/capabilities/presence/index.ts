/** Presence: who is here, who stands in, what falls due, and how new requests are shared out. */
import type { Route } from '#platform/http/route.ts'
import { absenceRoute } from './web/absence-page.tsx'
import { absenceRoutes } from './web/absence-routes.ts'
import { callRoute } from './web/call-page.tsx'
import { absencesPage } from './web/list-page.tsx'
import { meanwhileRoute } from './web/meanwhile-page.tsx'
import { recordRoutes } from './web/record-page.tsx'

export { sentences as presenceSentences } from './messages/index.ts'

/** The pages of this room. */
export const presenceRoutes: readonly Route[] = [
  absencesPage,
  ...recordRoutes,
  callRoute,
  absenceRoute,
  ...absenceRoutes,
  meanwhileRoute,
]
