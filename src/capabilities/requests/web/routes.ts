import { actionRoutes } from './action-routes.ts'
import { listPage } from './list-page.tsx'
import { personPage } from './person-page.tsx'
import { registerRoutes } from './register-routes.ts'
import { requestPage } from './request-page.tsx'
import { searchPage } from './search-page.tsx'
import { stepRoutes } from './step-routes.tsx'
import { taskRoutes } from './task-page.tsx'
import { todayPage } from './today-page.tsx'
import { workRoutes } from './work-page.tsx'

/** The pages of the door: today, search, a new request, a person, a request and what can be done with it, all requests. */
export const requestRoutes = [
  todayPage,
  ...workRoutes,
  ...taskRoutes,
  searchPage,
  listPage,
  ...registerRoutes,
  personPage,
  requestPage,
  ...actionRoutes,
  ...stepRoutes,
]
