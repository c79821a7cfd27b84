/**
 * The committee: meetings, agenda, decisions, notifications, urgent aid. This room uses the enquiry, the requests, the
 * payments and the letters; those use no more of it than the database shows.
 */
import type { Route } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { urgentSentences } from './messages/index.ts'
import { agendaForms } from './web/agenda-forms.tsx'
import { aloneRoutes } from './web/alone-page.tsx'
import { calendarRoute } from './web/calendar-page.tsx'
import { changeRoutes } from './web/change-page.tsx'
import { closeRoutes } from './web/close-page.tsx'
import { correctRoutes } from './web/correct-page.tsx'
import { decideRoutes } from './web/decide-page.tsx'
import { decisionPages } from './web/decision-page.tsx'
import { groupRoutes } from './web/group-page.tsx'
import { itemRoute } from './web/item-page.tsx'
import { meetingActs } from './web/meeting-acts.ts'
import { meetingRoute } from './web/meeting-page.tsx'
import { meetingsRoute } from './web/meetings-page.tsx'
import { officeRoutes } from './web/office-routes.ts'
import { planMeetingRoutes } from './web/plan-meeting.tsx'
import { printAgendaRoute } from './web/print-agenda.ts'
import { putRoutes } from './web/put-page.tsx'
import { sendRoute } from './web/send-route.ts'
import { tiesRoutes } from './web/ties-routes.ts'
import { urgentRoutes } from './web/urgent-routes.ts'

export { keepPastMinutes } from './commands/keep-past-minutes.ts'
export { sendNotification } from './commands/send-notification.ts'
export { seeMeetings, seeUrgent } from './domain/access.ts'

/** The pages of this room. `/meetings/new` and `/meetings/calendar` come before `/meetings/:id`. */
export const decisionRoutes: readonly Route[] = [
  meetingsRoute,
  ...planMeetingRoutes,
  calendarRoute,
  meetingRoute,
  ...meetingActs,
  ...changeRoutes,
  ...groupRoutes,
  ...putRoutes,
  ...agendaForms,
  itemRoute,
  ...tiesRoutes,
  ...decideRoutes,
  ...closeRoutes,
  printAgendaRoute,
  ...decisionPages,
  sendRoute,
  ...aloneRoutes,
  ...correctRoutes,
  ...officeRoutes,
  ...urgentRoutes,
]

/** How urgent aid is called in the navigation. */
export const urgentLabel = (language: StaffLanguage): string => urgentSentences(language).title
