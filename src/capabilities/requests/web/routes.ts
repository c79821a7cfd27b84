import { personPage } from './person-page.tsx'
import { registerRoutes } from './register-routes.ts'
import { searchPage } from './search-page.tsx'

/** The pages of the door: search, a new request, a person. */
export const requestRoutes = [searchPage, ...registerRoutes, personPage]
