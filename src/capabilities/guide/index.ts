/** The guide: one source for the public pages, the leaflet, the waiting-room screen and the checklist. */
import type { Route } from '#platform/http/route.ts'
import { cardRoutes } from './web/card-routes.tsx'
import { checklistPage } from './web/checklist-page.tsx'
import { entryPage } from './web/entry-page.tsx'
import { historyPage } from './web/history-page.tsx'
import { leafletRoute } from './web/leaflet-route.ts'
import { previewRoutes } from './web/preview-routes.tsx'
import { screenPage } from './web/screen-page.tsx'
import { guideSearchPage } from './web/search-page.tsx'
import { sectionPages } from './web/section-pages.tsx'
import { settingsRoutes } from './web/settings-routes.tsx'
import { staffEntryRoutes } from './web/staff-entry.tsx'
import { guideListPage } from './web/staff-list.tsx'
import { welcomePages } from './web/welcome-pages.tsx'
import { writeRoutes } from './web/write-routes.tsx'

export { readGuide } from './domain/access.ts'
export {
  type Doors,
  type EntryKind,
  type EntryText,
  type EntryTexts,
  linesOf,
  type Part,
  parts,
  slugOf,
  type TwoWays,
} from './domain/entry.ts'
export type { Pictogram } from './domain/pictograms.ts'
export { faultsIn, remarksIn, wholeText } from './domain/ready.ts'
export { staffSentences as guideSentences } from './messages/index.ts'
export { publishedEntries } from './queries/public.ts'
export { guideHome } from './web/guide-home.tsx'
export { checklistPath } from './web/links.ts'
export { dueReviewsCard } from './web/staff-list.tsx'

/** The pages of this room: those of everybody, then those of its writers. */
export const guideRoutes: readonly Route[] = [
  ...sectionPages,
  guideSearchPage,
  ...welcomePages,
  screenPage,
  leafletRoute,
  entryPage,
  guideListPage,
  ...settingsRoutes,
  checklistPage,
  ...cardRoutes,
  ...staffEntryRoutes,
  ...writeRoutes,
  ...previewRoutes,
  historyPage,
]
