import { directorySentences } from '#capabilities/directory/index.ts'
import type { AccessRule } from '#platform/access/rules.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { Answer, FormProblem, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { ActionName } from '#platform/journal/journal.ts'
import { type TransferRefusal, transferRequest, withdrawRequest } from '../commands/end-request.ts'
import { type NamePilotRefusal, namePilot } from '../commands/name-pilot.ts'
import { openReview, type ReviewRefusal } from '../commands/open-review.ts'
import { actionSentences } from '../messages/actions.ts'
import { pilotForm, reviewForm, transferForm, withdrawForm } from './action-input.ts'
import { pilotPage, reviewPage, transferPage, withdrawPage } from './action-pages.tsx'

type AnyRefusal = TransferRefusal | NamePilotRefusal | ReviewRefusal | CommonRefusal

const fieldOf: Readonly<Partial<Record<AnyRefusal['kind'], string>>> = {
  UnknownCentre: 'nis',
  OwnCentre: 'nis',
  NotAPilot: 'pilotId',
  SamePilot: 'pilotId',
  ElementInFuture: 'elementOn',
  ElementBeforeRequest: 'elementOn',
}

function say(refusal: AnyRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind === 'Forbidden') return { text: directorySentences(language).forbidden }
  return { field: fieldOf[refusal.kind], text: actionSentences(language)[refusal.kind] }
}

const target: TargetOf = params => ({ requestId: params['id'] })

type Asking = {
  readonly path: string
  readonly action: ActionName
  readonly access: AccessRule
  readonly page: (context: StaffContext, form: FormState) => Promise<Answer>
}

const asking = ({ path, action, access, page }: Asking) =>
  staffPage({ path, action, access, target, show: context => page(context, freshForm()) })

const withdraw = { path: '/requests/:id/withdraw', refusal: say, target } as const
const transfer = { path: '/requests/:id/transfer', refusal: say, target } as const
const review = { path: '/requests/:id/review', refusal: say, target } as const
const pilot = { path: '/requests/:id/pilot', refusal: say, target } as const

/** What can be done with a request: each a page of its own, with its question and its reason. */
export const actionRoutes = [
  asking({ ...withdraw, action: withdrawRequest.name, access: withdrawRequest.access, page: withdrawPage }),
  staffForm({
    ...withdraw,
    command: withdrawRequest,
    form: withdrawForm,
    redisplay: withdrawPage,
    done: ({ requestId }) => `/requests/${requestId}?done=withdrawn`,
  }),
  asking({ ...transfer, action: transferRequest.name, access: transferRequest.access, page: transferPage }),
  staffForm({
    ...transfer,
    command: transferRequest,
    form: transferForm,
    redisplay: transferPage,
    done: ({ requestId }) => `/requests/${requestId}?done=transferred`,
  }),
  asking({ ...review, action: openReview.name, access: openReview.access, page: reviewPage }),
  staffForm({
    ...review,
    command: openReview,
    form: reviewForm,
    redisplay: reviewPage,
    done: ({ requestId }) => `/requests/${requestId}?done=review`,
  }),
  asking({ ...pilot, action: namePilot.name, access: namePilot.access, page: pilotPage }),
  staffForm({
    ...pilot,
    command: namePilot,
    form: pilotForm,
    redisplay: pilotPage,
    done: ({ requestId }) => `/requests/${requestId}?done=pilot`,
  }),
]
