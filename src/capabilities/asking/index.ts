/** Asking for help by any door, into the same request: on the web, on paper, by phone, at the counter, through a partner. */
import type { Route } from '#platform/http/route.ts'
import { againRoutes } from './web/again-page.tsx'
import { askedRoute } from './web/asked-page.tsx'
import { callRoutes } from './web/call-page.tsx'
import { checkRoutes } from './web/check-page.tsx'
import { deskRoute } from './web/desk-page.tsx'
import { doubleRoutes } from './web/double-page.tsx'
import { nameRoutes } from './web/name-page.tsx'
import { newRoutes } from './web/new-routes.ts'
import { paperRoute } from './web/paper-route.ts'
import { papersRoutes } from './web/papers-page.tsx'
import { pauseRoutes } from './web/pause-page.tsx'
import { questionRoutes } from './web/question-page.tsx'
import { sentRoutes } from './web/sent-page.tsx'
import { startRoutes } from './web/start-page.tsx'
import { urgentRoute } from './web/urgent-page.tsx'

export { askCallBack } from './commands/ask-call-back.ts'
export { beginAsk } from './commands/begin-ask.ts'
export { saveAnswers } from './commands/save-answers.ts'
export { sendAsk } from './commands/send-ask.ts'
export { writeAsk } from './commands/write-ask.ts'
export { welcomeAsks } from './domain/access.ts'
export type { Told } from './domain/told.ts'
export { forgetAsks } from './jobs/forget-asks.ts'
export { staffSentences as askingSentences } from './messages/index.ts'

/** The pages of this room. */
export const askingRoutes: readonly Route[] = [
  ...startRoutes,
  ...questionRoutes,
  urgentRoute,
  paperRoute,
  ...papersRoutes,
  ...pauseRoutes,
  ...againRoutes,
  ...checkRoutes,
  ...sentRoutes,
  deskRoute,
  ...newRoutes,
  ...callRoutes,
  ...doubleRoutes,
  askedRoute,
  ...nameRoutes,
]
