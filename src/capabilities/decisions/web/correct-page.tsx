import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonRow, EmptyState, Form, Radios, TextArea } from '#ui/index.ts'
import { type CorrectRefusal, putCorrection } from '../commands/put-correction.ts'
import { putCorrection as access } from '../domain/access.ts'
import { committeeSentences, fullSentences } from '../messages/index.ts'
import { decisionCard } from '../queries/decisions.ts'
import { openMeetings } from '../queries/meetings.ts'
import { commonProblem, longDay } from './shared.ts'

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language, today } = context
  const id = params['id'] ?? ''
  const decision = isUuid(id) ? await decisionCard(db, id) : undefined
  if (decision === undefined) return { notFound: true }
  const { requestId, dossierId, personId, number } = decision
  context.read({ requestId, dossierId, personId, detail: { decisionId: id } })
  const m = fullSentences(language)
  const c = committeeSentences(language)
  const choices = (await openMeetings(db, today)).map(({ id: value, heldOn }) => ({
    value,
    label: longDay(heldOn, language),
  }))
  const body =
    choices.length === 0 ? (
      <EmptyState title={c.noOpenMeetings} text={c.noOpenMeetingsText} />
    ) : (
      <Form action={`/decisions/${id}/correct`} hidden={{ _submission: form.submission }}>
        <TextArea
          name="reason"
          label={m.correctReason}
          value={textOf(form.values, 'reason')}
          error={problemOf(form, 'reason')}
          rows={3}
        />
        <Radios
          name="meetingId"
          label={c.putWhich}
          choices={choices}
          value={textOf(form.values, 'meetingId') || choices[0]?.value}
          error={problemOf(form, 'meetingId')}
        />
        <ButtonRow>
          <Button>{m.correctDo}</Button>
          <a href={`/decisions/${id}`}>{m.correctedDecision}</a>
        </ButtonRow>
      </Form>
    )
  return { title: m.correctTitle({ number: number ?? '' }), lead: m.correctLead, body }
}

const correctForm = (language: StaffLanguage, { id = '' }: Readonly<Record<string, string>>) => {
  const m = fullSentences(language)
  const c = committeeSentences(language)
  const faults = { required: m.correctReasonRequired, long: m.reasonLong, control: c.control }
  return z
    .strictObject({ meetingId: z.uuid({ error: c.putRequired }), reason: formText(1000, faults) })
    .transform(typed => ({ ...typed, decisionId: id }))
    .refine(() => isUuid(id))
}

function problem(refusal: CorrectRefusal, language: StaffLanguage): FormProblem {
  const c = committeeSentences(language)
  switch (refusal.kind) {
    case 'NotCorrectable':
      return { text: fullSentences(language).notCorrectable }
    case 'AlreadyOnAgenda':
      return { text: c.alreadyOnAgenda({ date: longDay(refusal.heldOn, language) }) }
    case 'MeetingClosed':
      return { field: 'meetingId', text: c.meetingClosed }
    case 'MeetingPast':
      return { field: 'meetingId', text: c.meetingPast({ date: longDay(refusal.heldOn, language) }) }
    default:
      return commonProblem(refusal, language)
  }
}

/** A published decision with a material error goes before the committee again. */
export const correctRoutes: readonly Route[] = [
  staffPage({
    path: '/decisions/:id/correct',
    action: 'decisions:supersede',
    access,
    show: context => page(context, freshForm()),
  }),
  staffForm({
    path: '/decisions/:id/correct',
    command: putCorrection,
    form: correctForm,
    redisplay: page,
    refusal: problem,
    done: ({ meetingId }) => `/meetings/${meetingId}?done=corrected`,
  }),
]
