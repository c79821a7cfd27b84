import { everyone } from '#capabilities/directory/index.ts'
import { publicStream, staffStream } from '#platform/http/live-stream.ts'
import type { Route } from '#platform/http/route.ts'
import { screenTopic } from '../commands/telling.ts'
import { arriveRoutes } from './arrive-page.tsx'
import { deskPage } from './desk-page.tsx'
import { herePage } from './here.tsx'
import { paths } from './paths.ts'
import { screenRoute } from './screen-page.tsx'
import { visitRoutes } from './visit-routes.ts'

/** A centre has a few waiting rooms, not a hundred. */
const mostScreens = 24

/** The pages of the reception, the screen of the waiting room, and the streams that keep them up to date. */
export const receptionRoutes: readonly Route[] = [
  deskPage,
  herePage,
  ...arriveRoutes,
  ...visitRoutes,
  screenRoute,
  staffStream({ path: paths.stream, action: 'reception:listen', access: everyone }),
  publicStream({
    path: paths.screenStream,
    action: 'reception:screen-stream',
    topic: screenTopic,
    most: mostScreens,
  }),
]
