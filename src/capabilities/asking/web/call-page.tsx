import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { languageName } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Button, ButtonLink, ButtonRow, Form, Phone, SummaryList, TextField } from '#ui/index.ts'
import { closeCall } from '../commands/close-call.ts'
import { dueForCall } from '../domain/call-back.ts'
import { staffSentences } from '../messages/index.ts'
import { oneCallBack } from '../queries/call-backs.ts'

async function callView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language } = context
  const m = staffSentences(language)
  const id = params['id'] ?? ''
  const call = isUuid(id) ? await oneCallBack(db, id) : undefined
  if (call === undefined) return { notFound: true }
  context.read({ detail: { callBackId: id } })
  const rows = [
    { key: m.who, value: call.name ?? m.noName },
    { key: m.phone, value: <Phone number={call.phone} /> },
    { key: m.moment, value: call.moment ?? m.anytime },
    { key: m.language, value: languageName(call.language, language) },
    { key: m.promised, value: formatIsoDate(dueForCall(call.askedAt).toString(), language) },
    ...(call.outcome === null ? [] : [{ key: m.outcome, value: call.outcome }]),
  ]
  const body = (
    <>
      <SummaryList rows={rows} />
      <ButtonRow>
        <ButtonLink href="/asking/new?door=phone">{m.doors.phone}</ButtonLink>
      </ButtonRow>
      {call.outcome === null ? (
        <Form action={`/asking/calls/${id}`} hidden={{ _submission: form.submission }} guard="unsaved">
          <TextField
            name="outcome"
            label={m.outcome}
            hint={m.outcomeHint}
            value={textOf(form.values, 'outcome')}
            error={problemOf(form, 'outcome')}
            autocomplete="off"
          />
          <Button kind="secondary">{m.callClose}</Button>
        </Form>
      ) : null}
    </>
  )
  return { title: m.callTitle, lead: m.callLead, body }
}

/** A call that somebody asked for, and what came of it. */
export const callRoutes: readonly Route[] = [
  staffPage({
    path: '/asking/calls/:id',
    action: closeCall.name,
    access: closeCall.access,
    show: context => callView(context, freshForm()),
  }),
  staffForm({
    path: '/asking/calls/:id',
    command: closeCall,
    form: (language, { id = '' }) => {
      const m = staffSentences(language)
      const outcome = formText(500, { required: m.outcomeRequired, long: m.outcomeLong, control: m.control })
      return z.strictObject({ outcome }).transform(typed => ({ ...typed, id }))
    },
    redisplay: callView,
    refusal: ({ kind }, language) => ({
      text:
        kind === 'DoneBefore'
          ? staffSentences(language).callDoneBefore
          : directorySentences(language).notFound,
    }),
    done: () => '/asking?done=call',
  }),
]
