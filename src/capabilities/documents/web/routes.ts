import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Route } from '#platform/http/route.ts'
import { askRoutes } from './ask-page.tsx'
import { askedRoutes } from './asked-page.tsx'
import { codePage } from './code-page.tsx'
import { coverRoute } from './cover-route.ts'
import { fileTab } from './file-tab.tsx'
import { limitRoutes } from './limit-page.tsx'
import { ownPapersView } from './own-papers.tsx'
import { registerRoutes } from './register-routes.ts'
import { sendRoutes } from './send-page.tsx'
import { viewRoutes } from './view-routes.ts'
import { withoutRoutes } from './without-page.tsx'

const ownPage = personPage({
  path: inLanguage('/file/papers'),
  action: 'documents:own',
  access: 'person',
  show: ownPapersView,
})

/** The pages of this room. */
export const documentRoutes: readonly Route[] = [
  ownPage,
  ...sendRoutes,
  coverRoute,
  ...withoutRoutes,
  fileTab,
  ...askRoutes,
  ...askedRoutes,
  codePage,
  ...limitRoutes,
  ...registerRoutes,
  ...viewRoutes,
]
