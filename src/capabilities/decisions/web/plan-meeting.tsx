import { z } from 'zod'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice, formInteger } from '#platform/http/form-fields.ts'
import type { Route, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, Radios, TextField } from '#ui/index.ts'
import { planMeeting } from '../commands/plan-meeting.ts'
import { keepAgenda } from '../domain/access.ts'
import { mostMeetings, repeats } from '../domain/calendar.ts'
import { committeeSentences, fullSentences } from '../messages/index.ts'
import { MeetingFields, meetingFields, planProblem } from './meeting-fields.tsx'

const planForm = (language: StaffLanguage) => {
  const m = fullSentences(language)
  return z.strictObject({
    ...meetingFields(language),
    repeat: formChoice(repeats, m.repeatRequired).default('once'),
    count: z
      .string()
      .default('')
      .transform(text => text.trim() || '1')
      .pipe(formInteger(mostMeetings, m.countWrong).refine(count => count > 0, { error: m.countWrong })),
  })
}

function page({ language }: StaffContext, form: FormState): View {
  const c = committeeSentences(language)
  const m = fullSentences(language)
  const body = (
    <Form action="/meetings/new" hidden={{ _submission: form.submission }} guard="unsaved">
      <MeetingFields form={form} language={language} />
      <Radios
        name="repeat"
        label={m.repeat}
        choices={repeats.map(value => ({ value, label: m.repeats[value] }))}
        value={textOf(form.values, 'repeat') || 'once'}
        error={problemOf(form, 'repeat')}
      />
      <TextField
        name="count"
        label={m.count}
        hint={m.countHint}
        value={textOf(form.values, 'count')}
        error={problemOf(form, 'count')}
        width={2}
        inputmode="numeric"
      />
      <Button>{c.plan}</Button>
    </Form>
  )
  return { title: c.plan, lead: c.planLead, body }
}

/** The secretary plans meetings: a day, an hour, a place, and how they come back. */
export const planMeetingRoutes: readonly Route[] = [
  staffPage({
    path: '/meetings/new',
    action: 'decisions:plan-meeting',
    access: keepAgenda,
    show: async context => page(context, freshForm()),
  }),
  staffForm({
    path: '/meetings/new',
    command: planMeeting,
    form: planForm,
    redisplay: async (context, form) => page(context, form),
    refusal: planProblem,
    done: ({ meetingId, count }) =>
      count === 1 ? `/meetings/${meetingId}?done=planned` : `/meetings?done=planned-many&count=${count}`,
  }),
]
