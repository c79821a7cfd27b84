import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { formChoice } from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { declareTie, type TieRefusal, withdrawTie } from '../commands/declare-tie.ts'
import { ties } from '../domain/members.ts'
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { requestIn } from './agenda-shared.ts'
import { showItem } from './item-page.tsx'
import { commonProblem } from './shared.ts'

type Params = Readonly<Record<string, string>>

const idsOf = (params: Params) => ({ meetingId: params['id'] ?? '', requestId: params['item'] ?? '' })
const good = ({ meetingId, requestId }: ReturnType<typeof idsOf>) => isUuid(meetingId) && isUuid(requestId)

const tieForm = (language: StaffLanguage, params: Params) => {
  const m = fullSentences(language)
  return z
    .strictObject({
      workerId: z.uuid({ error: m.tieWhoRequired }),
      tie: formChoice(ties, m.tieWhatRequired),
    })
    .transform(typed => ({ ...typed, ...idsOf(params) }))
    .refine(good)
}

const backForm = (_: StaffLanguage, params: Params) =>
  z
    .strictObject({ workerId: z.uuid() })
    .transform(typed => ({ ...typed, ...idsOf(params) }))
    .refine(good)

function problem(refusal: TieRefusal, language: StaffLanguage): FormProblem {
  const m = fullSentences(language)
  switch (refusal.kind) {
    case 'MeetingClosed':
      return { text: committeeSentences(language).meetingClosed }
    case 'NotOnAgenda':
      return { text: decisionSentences(language).notOnAgenda }
    case 'NotMember':
      return { field: 'workerId', text: m.tieNotMember }
    case 'AlreadyLeaves':
      return { field: 'workerId', text: m.tieKnown }
    case 'ItemDecided':
      return { text: m.tieDecided }
    default:
      return commonProblem(refusal, language)
  }
}

const path = '/meetings/:id/items/:item/ties'
const back =
  (done: string) =>
  ({ meetingId, requestId }: { meetingId: string; requestId: string }) =>
    `/meetings/${meetingId}/items/${requestId}?done=${done}`

/** A member with a tie to the file leaves for its item. */
export const tiesRoutes: readonly Route[] = [
  staffForm({
    path,
    command: declareTie,
    target: requestIn('item'),
    form: tieForm,
    redisplay: context => showItem(context),
    refusal: problem,
    done: back('tie'),
  }),
  staffForm({
    path: `${path}/withdraw`,
    command: withdrawTie,
    target: requestIn('item'),
    form: backForm,
    redisplay: context => showItem(context),
    refusal: problem,
    done: back('tie-back'),
  }),
]
