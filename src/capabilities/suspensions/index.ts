import type { Route } from '#platform/http/route.ts'
import { clockRoutes } from './web/clock-routes.ts'
import { groundRoutes } from './web/ground-routes.ts'

/** Suspensions: the grounds that a centre answers for, and the delays that stand still on them. */
export const suspensionRoutes: readonly Route[] = [...groundRoutes, ...clockRoutes]
