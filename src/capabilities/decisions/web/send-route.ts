import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { formChoice, formDate, formId, formText } from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type SendRefusal, sendNotification } from '../commands/send-notification.ts'
import { lawfulSendings } from '../domain/sending.ts'
import { committeeSentences, notifySentences } from '../messages/index.ts'
import { decisionPage, decisionTarget } from './decision-page.tsx'
import { commonProblem, dayOf } from './shared.ts'

const sendForm = (language: StaffLanguage, params: Readonly<Record<string, string>>) => {
  const m = notifySentences(language)
  const decisionId = params['id'] ?? ''
  const { control } = committeeSentences(language)
  return z
    .strictObject({
      requestId: formId,
      how: formChoice(lawfulSendings, m.howRequired),
      on: formDate({ required: m.onRequired, wrong: m.onWrong }),
      proof: formText(200, { required: m.proofRequired, long: m.proofLong, control }),
    })
    .transform(typed => ({ ...typed, decisionId }))
    .refine(() => isUuid(decisionId))
}

function problem(refusal: SendRefusal, language: StaffLanguage): FormProblem {
  const m = notifySentences(language)
  switch (refusal.kind) {
    case 'AlreadySent':
      return { text: m.alreadySent({ date: dayOf(refusal.sentOn, language) }) }
    case 'NotPublished':
      return { text: m.notPublished }
    case 'NothingToNotify':
      return { text: m.nothingToNotify }
    case 'NoCourt':
      return { text: m.noCourt }
    case 'NoAddress':
      return { field: 'how', text: m.noAddress }
    case 'BeforeDecision':
      return { field: 'on', text: m.beforeDecision({ date: dayOf(refusal.decidedOn, language) }) }
    case 'InTheFuture':
      return { field: 'on', text: m.inTheFuture }
    case 'LinesDoNotAddUp':
    case 'AmountUnexplained':
    case 'EmptyMention':
      return { text: m.letterIncomplete }
    default:
      return commonProblem(refusal, language)
  }
}

/** The letter leaves: how, when, and what proves it. */
export const sendRoute: Route = staffForm({
  path: '/decisions/:id/notification',
  command: sendNotification,
  target: decisionTarget,
  form: sendForm,
  redisplay: decisionPage,
  refusal: problem,
  done: (_, params) => `/decisions/${params['id']}?done=sent`,
})
