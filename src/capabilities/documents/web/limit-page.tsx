import { z } from 'zod'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate } from '#platform/http/form-fields.ts'
import type { FormProblem, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, TextField } from '#ui/index.ts'
import { type SetLimit, setLimit } from '../commands/set-limit.ts'
import { setPaperLimit } from '../domain/access.ts'
import { staffSentences } from '../messages/index.ts'
import { largestMb } from '../queries/limit.ts'
import { staffProblem } from './staff-problem.ts'

const path = '/papers/limit'

function limitForm(language: StaffLanguage): z.ZodType<SetLimit> {
  const m = staffSentences(language)
  const mb = z
    .string({ error: m.limitMbWrong })
    .regex(/^\d{1,2}$/, { error: m.limitMbWrong, abort: true })
    .transform(Number)
    .pipe(z.number().min(1, { error: m.limitMbWrong }).max(50, { error: m.limitMbWrong }))
  return z
    .strictObject({ most: mb, from: formDate({ required: m.untilRequired, wrong: m.untilWrong }) })
    .transform(({ most, from }) => ({ largestMb: most, fromOn: from }))
}

async function limitView({ db, language, today, url }: StaffContext, form: FormState): Promise<View> {
  const m = staffSentences(language)
  const most = await largestMb(db, today.toString())
  const body = (
    <>
      <p>{m.limitNow({ most })}</p>
      <Form action={path} hidden={{ _submission: form.submission }}>
        <TextField
          name="most"
          label={m.limitMb}
          hint={m.limitMbHint}
          value={textOf(form.values, 'most')}
          error={problemOf(form, 'most')}
          inputmode="numeric"
          width={2}
        />
        <DateField
          name="from"
          label={m.limitFrom}
          value={datePartsOf({ from: today.toString(), ...form.values }, 'from')}
          error={problemOf(form, 'from')}
        />
        <Button>{m.limitButton}</Button>
      </Form>
    </>
  )
  const said = url.searchParams.has('done') ? ({ kind: 'done', text: m.limitDone } as const) : undefined
  return { title: m.limitTitle, lead: m.limitLead, body, said }
}

/** How large a file may be, from which day on. */
export const limitRoutes = [
  staffPage({
    path,
    action: setLimit.name,
    access: setPaperLimit,
    show: context => limitView(context, freshForm()),
  }),
  staffForm({
    path,
    command: setLimit,
    form: limitForm,
    redisplay: limitView,
    refusal: (refusal, language): FormProblem =>
      refusal.kind === 'PastDay'
        ? { field: 'from', text: staffSentences(language).untilPast }
        : staffProblem(refusal, language),
    done: () => `${path}?done=yes`,
  }),
]
