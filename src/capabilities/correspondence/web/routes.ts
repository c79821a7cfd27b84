import type { Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { saveLetter } from '../commands/save.ts'
import { checkRoutes } from './check-page.tsx'
import { draftForm } from './draft-form.ts'
import { draftView } from './draft-page.tsx'
import { letterPath, letterProblem, ofPerson } from './shared.ts'
import { startRoutes } from './start-page.tsx'
import { templateRoutes } from './template-routes.tsx'

const draftRoutes: readonly Route[] = [
  staffPage({
    path: '/people/:id/letters/:letter',
    action: saveLetter.name,
    access: saveLetter.access,
    target: ofPerson,
    show: context => draftView(context),
  }),
  staffForm({
    path: '/people/:id/letters/:letter',
    command: saveLetter,
    form: draftForm,
    redisplay: draftView,
    refusal: letterProblem,
    target: ofPerson,
    done: saved => `${letterPath(saved)}/check`,
  }),
]

/** Writing to persons, and the texts of the house. */
export const correspondenceRoutes: readonly Route[] = [
  ...startRoutes,
  ...draftRoutes,
  ...checkRoutes,
  ...templateRoutes,
]
