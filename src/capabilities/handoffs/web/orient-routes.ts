import type { Route, TargetOf } from '#platform/http/route.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { orient } from '../commands/orient.ts'
import { recordArrival } from '../commands/record-arrival.ts'
import { orientationCard } from '../queries/orientations.ts'
import { arrivalForm, orientForm, sayOrient } from './orient-input.ts'
import { orientPage } from './orient-page.tsx'
import { orientationView } from './orientation-page.tsx'

const ofRequest: TargetOf = params => ({ requestId: params['id'] })
const ofOrientation: TargetOf = async (params, db) => ({
  requestId: (await orientationCard(db, params['id'] ?? ''))?.requestId ?? params['id'],
})

const make = { path: '/requests/:id/orient', target: ofRequest } as const
const follow = { path: '/orientations/:id', target: ofOrientation } as const

/** Leading somebody outside, and following it. */
export const orientRoutes: readonly Route[] = [
  staffPage({
    ...make,
    action: orient.name,
    access: orient.access,
    show: context => orientPage(context, freshForm()),
  }),
  staffForm({
    ...make,
    command: orient,
    form: orientForm,
    redisplay: orientPage,
    refusal: sayOrient,
    done: ({ orientationId }) => `/orientations/${orientationId}?done=oriented`,
  }),
  staffPage({
    ...follow,
    action: recordArrival.name,
    access: recordArrival.access,
    show: context => orientationView(context, freshForm()),
  }),
  staffForm({
    ...follow,
    command: recordArrival,
    form: arrivalForm,
    redisplay: orientationView,
    refusal: sayOrient,
    done: ({ orientationId }) => `/orientations/${orientationId}?done=heard`,
  }),
]
