import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonRow, Form, TextArea } from '#ui/index.ts'
import { type ChangeRefusal, cancelMeeting, changeMeeting } from '../commands/change-meeting.ts'
import { keepAgenda } from '../domain/access.ts'
import { committeeSentences, fullSentences } from '../messages/index.ts'
import { agendaOf } from '../queries/agenda.ts'
import { type Meeting, meetingAfter, meetingCard } from '../queries/meetings.ts'
import { MeetingFields, meetingFields, planProblem } from './meeting-fields.tsx'
import { longDay } from './shared.ts'

async function plannedIn(context: StaffContext): Promise<Meeting | undefined> {
  const id = context.params['id'] ?? ''
  const meeting = isUuid(id) ? await meetingCard(context.db, id) : undefined
  return meeting?.state === 'planned' ? meeting : undefined
}

const Back = ({ meeting, language }: { meeting: Meeting; language: StaffLanguage }) => (
  <a href={`/meetings/${meeting.id}`}>{committeeSentences(language).agenda}</a>
)

async function changePage(context: StaffContext, form: FormState): Promise<Answer> {
  const meeting = await plannedIn(context)
  if (meeting === undefined) return { notFound: true }
  const { language } = context
  const m = fullSentences(language)
  const { heldOn, startsAt, place } = meeting
  const filled =
    form.values['startsAt'] === undefined ? { ...form, values: { heldOn, startsAt, place } } : form
  const body = (
    <Form action={`/meetings/${meeting.id}/change`} hidden={{ _submission: form.submission }}>
      <MeetingFields form={filled} language={language} />
      <ButtonRow>
        <Button>{m.changeDo}</Button>
        <Back meeting={meeting} language={language} />
      </ButtonRow>
    </Form>
  )
  return { title: m.changeTitle({ date: longDay(heldOn, language) }), lead: m.changeLead, body }
}

async function cancelPage(context: StaffContext, form: FormState): Promise<Answer> {
  const meeting = await plannedIn(context)
  if (meeting === undefined) return { notFound: true }
  const { language, db } = context
  const m = fullSentences(language)
  const items = await agendaOf(db, meeting.id)
  const next = await meetingAfter(db, meeting)
  const count = items.length
  const lead =
    next === undefined
      ? m.cancelNowhere({ count })
      : m.cancelNext({ count, date: longDay(next.heldOn, language) })
  const body = (
    <Form action={`/meetings/${meeting.id}/cancel`} hidden={{ _submission: form.submission }}>
      <TextArea
        name="reason"
        label={m.cancelReason}
        value={textOf(form.values, 'reason')}
        error={problemOf(form, 'reason')}
        rows={3}
      />
      <ButtonRow>
        <Button kind="danger">{m.cancelDo}</Button>
        <Back meeting={meeting} language={language} />
      </ButtonRow>
    </Form>
  )
  return { title: m.cancelTitle({ date: longDay(meeting.heldOn, language) }), lead, body }
}

type Params = Readonly<Record<string, string>>

const changeForm = (language: StaffLanguage, { id = '' }: Params) =>
  z
    .strictObject(meetingFields(language))
    .transform(typed => ({ ...typed, meetingId: id }))
    .refine(() => isUuid(id))

const cancelForm = (language: StaffLanguage, { id = '' }: Params) => {
  const m = fullSentences(language)
  const { control } = committeeSentences(language)
  const reason = formText(1000, { required: m.cancelReasonRequired, long: m.reasonLong, control })
  return z
    .strictObject({ reason })
    .transform(typed => ({ ...typed, meetingId: id }))
    .refine(() => isUuid(id))
}

function problem(refusal: ChangeRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind === 'MeetingClosed') return { text: committeeSentences(language).meetingClosed }
  if (refusal.kind === 'DecidedAlready') return { text: fullSentences(language).decidedAlready }
  return planProblem(refusal, language)
}

const back = ({ meetingId }: { readonly meetingId: string }) => `/meetings/${meetingId}`

/** A planned meeting is moved, or called off with its reason. */
export const changeRoutes: readonly Route[] = [
  staffPage({
    path: '/meetings/:id/change',
    action: 'decisions:change-meeting',
    access: keepAgenda,
    show: context => changePage(context, freshForm()),
  }),
  staffForm({
    path: '/meetings/:id/change',
    command: changeMeeting,
    form: changeForm,
    redisplay: changePage,
    refusal: problem,
    done: back,
  }),
  staffPage({
    path: '/meetings/:id/cancel',
    action: 'decisions:cancel-meeting',
    access: keepAgenda,
    show: context => cancelPage(context, freshForm()),
  }),
  staffForm({
    path: '/meetings/:id/cancel',
    command: cancelMeeting,
    form: cancelForm,
    redisplay: cancelPage,
    refusal: problem,
    done: back,
  }),
]
