import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice, formId, formText } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonRow, Form, TextArea } from '#ui/index.ts'
import { moveItem } from '../commands/move-item.ts'
import { putOnAgenda } from '../commands/put-on-agenda.ts'
import { removeFromAgenda } from '../commands/remove-from-agenda.ts'
import { keepAgenda } from '../domain/access.ts'
import { committeeSentences } from '../messages/index.ts'
import { agendaProblem, holderOf, requestIn } from './agenda-shared.ts'
import { showMeeting } from './meeting-page.tsx'

async function removePage(context: StaffContext, form: FormState): Promise<Answer> {
  const { language, params } = context
  const m = committeeSentences(language)
  const [meetingId, requestId] = [params['id'] ?? '', params['item'] ?? '']
  const name = await holderOf(context, requestId)
  if (name === undefined) return { notFound: true }
  const body = (
    <Form
      action={`/meetings/${meetingId}/items/${requestId}/remove`}
      hidden={{ _submission: form.submission }}
    >
      <TextArea
        name="reason"
        label={m.removeReason}
        value={textOf(form.values, 'reason')}
        error={problemOf(form, 'reason')}
        rows={3}
      />
      <ButtonRow>
        <Button>{m.remove}</Button>
        <a href={`/meetings/${meetingId}`}>{m.agenda}</a>
      </ButtonRow>
    </Form>
  )
  return { title: m.removeTitle({ name }), lead: m.removeLead, body }
}

type Params = Readonly<Record<string, string>>

/** The ids of the address, beside what was typed; an address without ids is no form of ours. */
function idsOf(params: Params) {
  const ids = { meetingId: params['id'] ?? '', requestId: params['item'] ?? '' }
  return { ids, good: () => isUuid(ids.meetingId) && isUuid(ids.requestId) }
}

const addForm = (_: StaffLanguage, params: Params) => {
  const meetingId = params['id'] ?? ''
  return z
    .strictObject({ requestId: formId })
    .transform(({ requestId }) => ({ meetingId, requestId }))
    .refine(() => isUuid(meetingId))
}

const moveForm = (_: StaffLanguage, params: Params) => {
  const { ids, good } = idsOf(params)
  return z
    .strictObject({ direction: formChoice(['up', 'down'], 'up') })
    .transform(({ direction }) => ({ ...ids, direction }))
    .refine(good)
}

const removeForm = (language: StaffLanguage, params: Params) => {
  const m = committeeSentences(language)
  const { ids, good } = idsOf(params)
  const faults = { required: m.removeReasonRequired, long: m.removeReasonLong, control: m.control }
  return z
    .strictObject({ reason: formText(1000, faults) })
    .transform(({ reason }) => ({ ...ids, reason }))
    .refine(good)
}

/** What the secretary does with an agenda. */
export const agendaForms: readonly Route[] = [
  staffForm({
    path: '/meetings/:id/items',
    command: putOnAgenda,
    form: addForm,
    redisplay: context => showMeeting(context),
    refusal: agendaProblem,
    done: (_, params) => `/meetings/${params['id']}?done=added`,
  }),
  staffForm({
    path: '/meetings/:id/items/:item/move',
    command: moveItem,
    form: moveForm,
    redisplay: context => showMeeting(context),
    refusal: agendaProblem,
    done: (_, params) => `/meetings/${params['id']}?done=moved`,
  }),
  staffPage({
    path: '/meetings/:id/items/:item/remove',
    action: 'decisions:remove-from-agenda',
    access: keepAgenda,
    target: requestIn('item'),
    show: context => removePage(context, freshForm()),
  }),
  staffForm({
    path: '/meetings/:id/items/:item/remove',
    command: removeFromAgenda,
    target: requestIn('item'),
    form: removeForm,
    redisplay: removePage,
    refusal: agendaProblem,
    done: (_, params) => `/meetings/${params['id']}?done=removed`,
  }),
]
