import { z } from 'zod'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formText } from '#platform/http/form-fields.ts'
import type { FormProblem, Route, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, TextField } from '#ui/index.ts'
import { type PlanRefusal, planMeeting } from '../commands/plan-meeting.ts'
import { keepAgenda } from '../domain/access.ts'
import { committeeSentences } from '../messages/index.ts'
import { commonProblem } from './shared.ts'

const planForm = (language: StaffLanguage) => {
  const m = committeeSentences(language)
  return z.strictObject({
    heldOn: formDate({ required: m.heldOnRequired, wrong: m.heldOnWrong }),
    startsAt: z
      .string({ error: m.startsAtWrong })
      .transform(text =>
        text
          .trim()
          .replace(/[hH.]/, ':')
          .replace(/^(\d):/, '0$1:'),
      )
      .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: m.startsAtWrong })),
    place: formText(200, { required: m.placeRequired, long: m.placeLong, control: m.control }),
  })
}

function page({ language }: StaffContext, form: FormState): View {
  const m = committeeSentences(language)
  const field = (name: string) => ({ name, error: problemOf(form, name) })
  const body = (
    <Form action="/meetings/new" hidden={{ _submission: form.submission }} guard="unsaved">
      <DateField {...field('heldOn')} label={m.heldOn} value={datePartsOf(form.values, 'heldOn')} />
      <TextField
        {...field('startsAt')}
        label={m.startsAt}
        hint={m.startsAtHint}
        value={textOf(form.values, 'startsAt')}
        width={10}
        spellcheck="off"
      />
      <TextField
        {...field('place')}
        label={m.place}
        hint={m.placeHint}
        value={textOf(form.values, 'place')}
      />
      <Button>{m.plan}</Button>
    </Form>
  )
  return { title: m.plan, lead: m.planLead, body }
}

function problem(refusal: PlanRefusal, language: StaffLanguage): FormProblem {
  const m = committeeSentences(language)
  if (refusal.kind === 'InThePast') return { field: 'heldOn', text: m.inThePast }
  if (refusal.kind === 'TooFar') return { field: 'heldOn', text: m.tooFar }
  return commonProblem(refusal, language)
}

/** The secretary plans a meeting: a day, an hour, a place. */
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
    refusal: problem,
    done: ({ meetingId }) => `/meetings/${meetingId}?done=planned`,
  }),
]
