/**
 * The committee: meetings, agenda, decisions, notifications, urgent aid. This room uses the enquiry, the requests, the
 * payments and the letters; those use no more of it than the database shows.
 */
import type { Route } from '#platform/http/route.ts'
import { agendaForms } from './web/agenda-forms.tsx'
import { closeRoutes } from './web/close-page.tsx'
import { decideRoutes } from './web/decide-page.tsx'
import { decisionPages } from './web/decision-page.tsx'
import { itemRoute } from './web/item-page.tsx'
import { meetingRoute } from './web/meeting-page.tsx'
import { meetingsRoute } from './web/meetings-page.tsx'
import { planMeetingRoutes } from './web/plan-meeting.tsx'
import { printAgendaRoute } from './web/print-agenda.ts'
import { putRoutes } from './web/put-page.tsx'
import { sendRoute } from './web/send-route.ts'
import { tiesRoutes } from './web/ties-routes.ts'

export { sendNotification } from './commands/send-notification.ts'
export { seeMeetings } from './domain/access.ts'

/** The pages of this room. `/meetings/new` comes before `/meetings/:id`. */
export const decisionRoutes: readonly Route[] = [
  meetingsRoute,
  ...planMeetingRoutes,
  meetingRoute,
  ...putRoutes,
  ...agendaForms,
  itemRoute,
  ...tiesRoutes,
  ...decideRoutes,
  ...closeRoutes,
  printAgendaRoute,
  ...decisionPages,
  sendRoute,
]
