/** A person's own pages: the first page, the door, and what is behind it. */
import { guessLanguage } from '#platform/http/respond.ts'
import type { Route } from '#platform/http/route.ts'
import { doorRoutes } from './web/door.tsx'
import { fileRoutes } from './web/file-routes.tsx'
import { homePage } from './web/home.tsx'

const root: Route = {
  method: 'get',
  path: '/',
  action: 'my-file:home',
  access: 'public',
  handle: async ({ context, tenant }) =>
    context.redirect(`/${guessLanguage(context, tenant.languages[0] ?? 'fr')}`, 303),
}

/** The pages of this room. */
export const myFileRoutes: readonly Route[] = [root, homePage, ...doorRoutes, ...fileRoutes]
