import type { Route } from '#platform/http/route.ts'
import { morningRoutes } from './morning-page.tsx'
import { personMessages } from './person-messages.tsx'
import { reportRoute } from './report-route.ts'
import { settingsRoutes } from './settings-page.tsx'
import { taskRoutes } from './task-page.tsx'
import { tellRoutes } from './tell-page.tsx'

/** The pages of this room. */
export const messageRoutes: readonly Route[] = [
  personMessages,
  ...taskRoutes,
  ...settingsRoutes,
  ...tellRoutes,
  reportRoute,
  ...morningRoutes,
]
