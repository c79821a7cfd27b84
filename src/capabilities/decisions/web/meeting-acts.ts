import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { formChoice, formOptionalText } from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type FillRefusal, fillAgenda } from '../commands/fill-agenda.ts'
import { type RatifyRefusal, ratifyUrgent } from '../commands/follow-urgent.ts'
import { type PresenceRefusal, recordPresence } from '../commands/record-presence.ts'
import { ratifications } from '../domain/urgent.ts'
import { committeeSentences, decisionSentences, urgentSentences } from '../messages/index.ts'
import { showMeeting } from './meeting-page.tsx'
import { seatProblem } from './office-shared.tsx'
import { commonProblem, longDay } from './shared.ts'

type Params = Readonly<Record<string, string>>
type Refusal = FillRefusal | PresenceRefusal | RatifyRefusal

function problem(refusal: Refusal, language: StaffLanguage): FormProblem {
  const m = committeeSentences(language)
  switch (refusal.kind) {
    case 'MeetingClosed':
      return { text: m.meetingClosed }
    case 'MeetingPast':
      return { text: m.meetingPast({ date: longDay(refusal.heldOn, language) }) }
    case 'NotYet':
      return { text: decisionSentences(language).notYet({ date: longDay(refusal.heldOn, language) }) }
    case 'WhoIsPresent':
      return { field: 'presentIds', text: decisionSentences(language).presentRequired }
    case 'MemberIsThere':
    case 'TwoForOne':
    case 'StandsInForNobody':
      return { field: 'presentIds', text: seatProblem(refusal, language) }
    case 'NotHere':
      return { text: urgentSentences(language).notHere }
    default:
      return commonProblem(refusal, language)
  }
}

const idOf = ({ id = '' }: Params) => id

const fillForm = (_: StaffLanguage, params: Params) =>
  z
    .strictObject({})
    .transform(() => ({ meetingId: idOf(params) }))
    .refine(({ meetingId }) => isUuid(meetingId))

const presenceForm = (_: StaffLanguage, params: Params) => {
  const many = z.array(z.uuid()).max(100)
  const presentIds = z.preprocess(value => (value === undefined ? [] : [value].flat()), many)
  return z
    .strictObject({ presentIds })
    .transform(typed => ({ ...typed, meetingId: idOf(params) }))
    .refine(({ meetingId }) => isUuid(meetingId))
}

/** Each aid has fields of its own names, so that several stand on one page. */
const ratifyForm = (language: StaffLanguage, params: Params) => {
  const m = urgentSentences(language)
  const id = params['aid'] ?? ''
  const [answer, why] = [`ratified.${id}`, `motive.${id}`]
  return z
    .strictObject({
      [answer]: formChoice(ratifications, m.ratifyRequired),
      [why]: formOptionalText(2000, { long: m.reasonLong, control: m.control }),
    })
    .refine(typed => typed[answer] === 'ratified' || typed[why] !== null, {
      error: m.ratifyMotiveRequired,
      path: [why],
    })
    .transform(typed => ({
      id,
      meetingId: idOf(params),
      ratified: ratifications.find(one => one === typed[answer]) ?? ('not-ratified' as const),
      motive: typed[why] ?? null,
    }))
    .refine(({ meetingId }) => isUuid(meetingId) && isUuid(id))
}

const back =
  (done: string) =>
  ({ meetingId }: { readonly meetingId: string }) =>
    `/meetings/${meetingId}?done=${done}`

const shared = { redisplay: showMeeting, refusal: problem } as const

/** What the secretary does on the page of a meeting beside its agenda. */
export const meetingActs: readonly Route[] = [
  staffForm({
    path: '/meetings/:id/fill',
    command: fillAgenda,
    form: fillForm,
    ...shared,
    done: back('filled'),
  }),
  staffForm({
    path: '/meetings/:id/presence',
    command: recordPresence,
    form: presenceForm,
    ...shared,
    done: back('presence'),
  }),
  staffForm({
    path: '/meetings/:id/urgent/:aid',
    command: ratifyUrgent,
    form: ratifyForm,
    ...shared,
    done: back('ratified'),
  }),
]
