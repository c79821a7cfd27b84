import { z } from 'zod'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formText } from '#platform/http/form-fields.ts'
import type { FormProblem } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { DateField, TextField } from '#ui/index.ts'
import type { PlanRefusal } from '../commands/plan-meeting.ts'
import { committeeSentences } from '../messages/index.ts'
import { commonProblem } from './shared.ts'

/** A day, an hour as people write it (9h30, 9.30, 14:00), a place. */
export function meetingFields(language: StaffLanguage) {
  const m = committeeSentences(language)
  return {
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
  }
}

/** The same three, to be typed. */
export const MeetingFields = ({ form, language }: { form: FormState; language: StaffLanguage }) => {
  const m = committeeSentences(language)
  const field = (name: string) => ({ name, error: problemOf(form, name) })
  return (
    <>
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
    </>
  )
}

/** Says why a meeting cannot be on that day. */
export function planProblem(refusal: PlanRefusal, language: StaffLanguage): FormProblem {
  const m = committeeSentences(language)
  if (refusal.kind === 'InThePast') return { field: 'heldOn', text: m.inThePast }
  if (refusal.kind === 'TooFar') return { field: 'heldOn', text: m.tooFar }
  return commonProblem(refusal, language)
}
