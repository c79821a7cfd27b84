import { personCard, personName } from '#capabilities/people/index.ts'
import { requestCard } from '#capabilities/requests/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { FormProblem, StaffContext, TargetOf } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { MoveItemRefusal } from '../commands/move-item.ts'
import type { PutRefusal } from '../commands/put-on-agenda.ts'
import type { RemoveRefusal } from '../commands/remove-from-agenda.ts'
import { committeeSentences } from '../messages/index.ts'
import { commonProblem, longDay } from './shared.ts'

type Refusal = PutRefusal | RemoveRefusal | MoveItemRefusal

/** Says why an agenda did not change. */
export function agendaProblem(refusal: Refusal, language: StaffLanguage): FormProblem {
  const m = committeeSentences(language)
  switch (refusal.kind) {
    case 'MeetingClosed':
      return { text: m.meetingClosed }
    case 'MeetingPast':
      return { field: 'meetingId', text: m.meetingPast({ date: longDay(refusal.heldOn, language) }) }
    case 'NotProposed':
      return { text: m.notProposed }
    case 'AlreadyOnAgenda':
      return { text: m.alreadyOnAgenda({ date: longDay(refusal.heldOn, language) }) }
    default:
      return commonProblem(refusal, language)
  }
}

/** Whose request it is; tells the journal that the name was shown. */
export async function holderOf(context: StaffContext, requestId: string): Promise<string | undefined> {
  const request = isUuid(requestId) ? await requestCard(context.db, requestId) : undefined
  const person = request && (await personCard(context.db, request.personId))
  if (request === undefined || person === undefined) return undefined
  context.read({ requestId, dossierId: request.dossierId, personId: request.personId })
  return personName(person)
}

/** The request that an address names, for the access rule. */
export const requestIn =
  (name: string): TargetOf =>
  params => ({ requestId: params[name] })
