import { z } from 'zod'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { askUrgent } from '../commands/ask-urgent.ts'
import { decideUrgent, recordUrgentCall } from '../commands/decide-urgent.ts'
import { confirmUrgent, deliverUrgent, type FollowRefusal, sendUrgent } from '../commands/follow-urgent.ts'
import { askUrgent as mayAsk, seeUrgent } from '../domain/access.ts'
import { urgentSentences } from '../messages/index.ts'
import { commonProblem } from './shared.ts'
import { callForm, decideUrgentForm, deliverForm, sendForm, urgentForm } from './urgent-input.ts'
import { urgentListPage } from './urgent-list.tsx'
import { askUrgentPage, askUrgentProblem } from './urgent-new.tsx'
import { urgentPage } from './urgent-page.tsx'

function problem(refusal: FollowRefusal, language: StaffLanguage): FormProblem {
  const m = urgentSentences(language)
  switch (refusal.kind) {
    case 'Forbidden':
    case 'StaleVersion':
    case 'NotFound':
      return commonProblem(refusal, language)
    default:
      return { text: m.refusals[refusal.kind] }
  }
}

const followed = { redisplay: urgentPage, refusal: problem } as const
const shown =
  (done: string) =>
  ({ id }: { readonly id: string }) =>
    `/urgent/${id}?done=${done}`

/** Urgent aid, from asking to giving. `/urgent/new` comes before `/urgent/:id`. */
export const urgentRoutes: readonly Route[] = [
  staffPage({
    path: '/urgent',
    action: 'decisions:urgent-list',
    access: seeUrgent,
    show: urgentListPage,
  }),
  staffPage({
    path: '/urgent/new',
    action: 'decisions:ask-urgent',
    access: mayAsk,
    show: context => askUrgentPage(context, freshForm()),
  }),
  staffForm({
    path: '/urgent/new',
    command: askUrgent,
    form: urgentForm,
    redisplay: askUrgentPage,
    refusal: askUrgentProblem,
    done: shown('asked'),
  }),
  staffPage({
    path: '/urgent/:id',
    action: 'decisions:urgent',
    access: seeUrgent,
    show: context => urgentPage(context, freshForm()),
  }),
  staffForm({
    path: '/urgent/:id/decide',
    command: decideUrgent,
    form: decideUrgentForm,
    ...followed,
    done: shown('decided'),
  }),
  staffForm({
    path: '/urgent/:id/phone',
    command: recordUrgentCall,
    form: callForm,
    ...followed,
    done: shown('decided'),
  }),
  staffForm({
    path: '/urgent/:id/confirm',
    command: confirmUrgent,
    form: (_, { id = '' }) => z.strictObject({}).transform(() => ({ id })),
    ...followed,
    done: shown('confirmed'),
  }),
  staffForm({
    path: '/urgent/:id/deliver',
    command: deliverUrgent,
    form: deliverForm,
    ...followed,
    done: shown('delivered'),
  }),
  staffForm({
    path: '/urgent/:id/send',
    command: sendUrgent,
    form: sendForm,
    ...followed,
    done: shown('transferred'),
  }),
]
