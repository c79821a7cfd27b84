import { actionRoutes } from './action-routes.ts'
import { personPage } from './person-page.tsx'
import { registerRoutes } from './register-routes.ts'
import { requestPage } from './request-page.tsx'
import { searchPage } from './search-page.tsx'

/** The pages of the door: search, a new request, a person, a request and what can be done with it. */
export const requestRoutes = [searchPage, ...registerRoutes, personPage, requestPage, ...actionRoutes]
