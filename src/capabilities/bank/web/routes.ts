import type { Route } from '#platform/http/route.ts'
import { accountRoutes } from './account-page.tsx'
import { answerRoutes } from './answers-pages.tsx'
import { explainRoutes } from './explain-page.tsx'
import { filesRoute } from './files-page.tsx'
import { importRoutes } from './import-pages.tsx'
import { runRoutes } from './run-page.tsx'
import { statementRoute } from './statement-page.tsx'
import { statementsRoute } from './statements-page.tsx'

/** The pages of this room. The imports come before the pages whose address would match theirs. */
export const bankRoutes: readonly Route[] = [
  filesRoute,
  ...runRoutes,
  ...importRoutes,
  statementsRoute,
  statementRoute,
  ...explainRoutes,
  ...answerRoutes,
  ...accountRoutes,
]
