/** From one human to the next without a gap: ask a colleague, pass on, lead outside. */
import type { Route } from '#platform/http/route.ts'
import { linkRoutes } from './web/link-page.tsx'
import { orientRoutes } from './web/orient-routes.ts'
import { relayRoutes } from './web/relay-routes.ts'
import { reminderRoutes } from './web/reminder-routes.ts'

export { refuseOffer } from './commands/answer-offer.ts'
export { answerAsk, askColleague } from './commands/asks.ts'
export { offerRequest } from './commands/offer.ts'
export { orient } from './commands/orient.ts'
export { recordArrival } from './commands/record-arrival.ts'
export { bounceReminder } from './commands/settle-reminder.ts'
export { remindPartners } from './jobs/remind-partners.ts'
export { watchRelays } from './jobs/watch-relays.ts'

/** The pages of this room. */
export const handOffRoutes: readonly Route[] = [
  ...relayRoutes,
  ...orientRoutes,
  ...reminderRoutes,
  ...linkRoutes,
]
