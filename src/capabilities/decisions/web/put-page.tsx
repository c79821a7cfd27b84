import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, type Choice, EmptyState, Form, Radios } from '#ui/index.ts'
import { putOnAgenda } from '../commands/put-on-agenda.ts'
import { decideAlone, putOnAgenda as mayPut } from '../domain/access.ts'
import { committeeSentences, officeSentences } from '../messages/index.ts'
import { plannedMeetingOf } from '../queries/agenda.ts'
import { openMeetings } from '../queries/meetings.ts'
import { agendaProblem, holderOf, requestIn } from './agenda-shared.ts'
import { longDay } from './shared.ts'

type Params = Readonly<Record<string, string>>

const PutForm = ({
  context,
  form,
  choices,
}: {
  context: StaffContext
  form: FormState
  choices: readonly Choice[]
}) => {
  const m = committeeSentences(context.language)
  return choices.length === 0 ? (
    <EmptyState title={m.noOpenMeetings} text={m.noOpenMeetingsText} />
  ) : (
    <Form action={`/requests/${context.params['id']}/agenda`} hidden={{ _submission: form.submission }}>
      <Radios
        name="meetingId"
        label={m.putWhich}
        choices={choices}
        value={textOf(form.values, 'meetingId') || choices[0]?.value}
        error={problemOf(form, 'meetingId')}
      />
      <Button>{m.put}</Button>
    </Form>
  )
}

async function putPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { language, params, db, today } = context
  const requestId = params['id'] ?? ''
  const m = committeeSentences(language)
  const name = await holderOf(context, requestId)
  if (name === undefined) return { notFound: true }
  const planned = await plannedMeetingOf(db, requestId)
  if (planned !== undefined) {
    const text = m.alreadyOnAgenda({ date: longDay(planned.heldOn, language) })
    return { title: m.putTitle({ name }), body: <Banner kind="done" title={text} /> }
  }
  const meetings = await openMeetings(db, today)
  const choices = meetings.map(({ id, heldOn, startsAt, place }) => ({
    value: id,
    label: longDay(heldOn, language),
    hint: m.atPlace({ hour: startsAt, place }),
  }))
  return {
    title: m.putTitle({ name }),
    lead: m.putLead,
    body: (
      <>
        <PutForm context={context} form={form} choices={choices} />
        {context.may(decideAlone) ? (
          <p>
            <a href={`/requests/${requestId}/delegated`}>{officeSentences(language).decideAlone}</a>
          </p>
        ) : null}
      </>
    ),
  }
}

const putForm = (language: StaffLanguage, params: Params) => {
  const requestId = params['id'] ?? ''
  return z
    .strictObject({ meetingId: z.uuid({ error: committeeSentences(language).putRequired }) })
    .transform(({ meetingId }) => ({ meetingId, requestId }))
    .refine(() => isUuid(requestId))
}

/** From the file of a request: which meeting it goes to. */
export const putRoutes: readonly Route[] = [
  staffPage({
    path: '/requests/:id/agenda',
    action: 'decisions:put-on-agenda',
    access: mayPut,
    target: requestIn('id'),
    show: context => putPage(context, freshForm()),
  }),
  staffForm({
    path: '/requests/:id/agenda',
    command: putOnAgenda,
    target: requestIn('id'),
    form: putForm,
    redisplay: putPage,
    refusal: agendaProblem,
    done: (_, params) => `/requests/${params['id']}/agenda`,
  }),
]
