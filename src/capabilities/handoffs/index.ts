/** From one human to the next without a gap: ask a colleague, pass on, lead outside. */
import type { Route } from '#platform/http/route.ts'
import { linkRoutes } from './web/link-page.tsx'
import { orientRoutes } from './web/orient-routes.ts'
import { relayRoutes } from './web/relay-routes.ts'

export { watchRelays } from './jobs/watch-relays.ts'

/** The pages of this room. */
export const handOffRoutes: readonly Route[] = [...relayRoutes, ...orientRoutes, ...linkRoutes]
