/**
 * The books of the centre. This room reads the payments' tables by its own queries and is called by those who pay and by
 * those who read the bank's statements; it knows neither.
 */
export { bookFailures, bookRun, bookSettlements } from './commands/book.ts'
export { closeMonth } from './commands/close-month.ts'
export { readLedger } from './domain/access.ts'
export { ledgerSentences } from './messages/index.ts'

import type { Route } from '#platform/http/route.ts'
import { claimRoutes } from './web/claim-forms.tsx'
import { closingRoutes } from './web/closing-page.tsx'
import { enterRoutes } from './web/enter-page.tsx'
import { entriesRoute } from './web/entries-page.tsx'
import { entryRoutes } from './web/entry-page.tsx'
import { exportRoute } from './web/export-route.ts'
import { monthRoutes } from './web/month-page.tsx'
import { settingsForms } from './web/settings-forms.tsx'
import { settingsRoute } from './web/settings-page.tsx'
import { subsidiesRoute } from './web/subsidies-page.tsx'
import { rateRoutes } from './web/subsidy-forms.tsx'

/** The pages of this room. */
export const ledgerRoutes: readonly Route[] = [
  ...monthRoutes,
  entriesRoute,
  ...entryRoutes,
  ...enterRoutes,
  ...closingRoutes,
  subsidiesRoute,
  ...rateRoutes,
  ...claimRoutes,
  settingsRoute,
  ...settingsForms,
  exportRoute,
]
