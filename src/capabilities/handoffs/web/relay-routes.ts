import type { Answer, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { acceptOffer, refuseOffer, takeBackOffer } from '../commands/answer-offer.ts'
import { answerAsk, askColleague, takeBackAsk } from '../commands/asks.ts'
import { offerRequest } from '../commands/offer.ts'
import { askView } from './ask-page.tsx'
import { askPage, passPage } from './give-pages.tsx'
import { offerView } from './offer-page.tsx'
import { answerForm, askForm, askIdForm, offerForm, offerIdForm, refuseForm } from './relay-input.ts'
import { relayPage } from './relay-page.tsx'
import { sayRelay } from './shared.tsx'

const target: TargetOf = params => ({ requestId: params['id'] })
const fresh =
  (page: (context: StaffContext, form: FormState) => Promise<Answer>) => (context: StaffContext) =>
    page(context, freshForm())

const pass = { path: '/requests/:id/pass-on', target } as const
const ask = { path: '/requests/:id/ask-colleague', target } as const
const onOffer = { redisplay: offerView, refusal: sayRelay } as const
const onAsk = { redisplay: askView, refusal: sayRelay } as const

/** Asking a colleague and passing on, from the page that offers it to the answer. */
export const relayRoutes: readonly Route[] = [
  relayPage,
  staffPage({ ...pass, action: offerRequest.name, access: offerRequest.access, show: fresh(passPage) }),
  staffForm({
    ...pass,
    command: offerRequest,
    form: offerForm,
    redisplay: passPage,
    refusal: sayRelay,
    done: (_, { id }) => `/requests/${id}/relay?done=offered`,
  }),
  staffPage({ ...ask, action: askColleague.name, access: askColleague.access, show: fresh(askPage) }),
  staffForm({
    ...ask,
    command: askColleague,
    form: askForm,
    redisplay: askPage,
    refusal: sayRelay,
    done: ({ requestId }) => `/requests/${requestId}/relay?done=asked`,
  }),
  staffPage({
    path: '/hand-offs/:id',
    action: acceptOffer.name,
    access: acceptOffer.access,
    show: fresh(offerView),
  }),
  staffForm({
    ...onOffer,
    path: '/hand-offs/:id/accept',
    command: acceptOffer,
    form: offerIdForm,
    done: ({ requestId }) => `/requests/${requestId}/tell`,
  }),
  staffForm({
    ...onOffer,
    path: '/hand-offs/:id/refuse',
    command: refuseOffer,
    form: refuseForm,
    done: ({ offerId }) => `/hand-offs/${offerId}?done=refused`,
  }),
  staffForm({
    ...onOffer,
    path: '/hand-offs/:id/take-back',
    command: takeBackOffer,
    form: offerIdForm,
    done: ({ offerId }) => `/hand-offs/${offerId}?done=taken-back`,
  }),
  staffPage({ path: '/asks/:id', action: answerAsk.name, access: answerAsk.access, show: fresh(askView) }),
  staffForm({
    ...onAsk,
    path: '/asks/:id',
    command: answerAsk,
    form: answerForm,
    done: ({ askId }) => `/asks/${askId}?done=answered`,
  }),
  staffForm({
    ...onAsk,
    path: '/asks/:id/take-back',
    command: takeBackAsk,
    form: askIdForm,
    done: ({ askId }) => `/asks/${askId}?done=taken-back`,
  }),
]
