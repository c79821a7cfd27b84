import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { datePartsOf } from '#platform/http/form-body.ts'
import { formChoice, formDate, formText, formVersion } from '#platform/http/form-fields.ts'
import type { FormProblem, StaffContext } from '#platform/http/route.ts'
import { freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card, DateField, Radios } from '#ui/index.ts'
import { type ChangeStepRefusal, changeStep } from '../commands/change-step.ts'
import { readFiles } from '../domain/access.ts'
import { type Step, steps } from '../domain/codes.ts'
import { stepsByHand } from '../domain/hand-steps.ts'
import { actionSentences } from '../messages/actions.ts'
import { stepSentences } from '../messages/step.ts'
import { stepName } from '../messages/words.ts'
import { takenByHand } from '../queries/hand-steps.ts'
import { actionPage, kept } from './action-pages.tsx'

const stepPage = actionPage('step', ({ card, form, context: { language } }) => {
  const m = stepSentences(language)
  const choices = stepsByHand(card.state).map(step => ({ value: step, label: stepName(step, language) }))
  const fields = (
    <>
      <Radios {...kept(form, 'step')} label={m.which} choices={choices} />
      <DateField
        name="on"
        label={m.on}
        value={datePartsOf(form.values, 'on')}
        error={problemOf(form, 'on')}
      />
    </>
  )
  const submit = { label: m.submit, kind: 'primary' } as const
  return { title: m.title({ number: card.number }), lead: m.lead, reason: m.reason, fields, submit }
})

function reader(language: StaffLanguage, { id = '' }: Readonly<Record<string, string>>) {
  const m = stepSentences(language)
  const a = actionSentences(language)
  return z
    .strictObject({
      version: formVersion,
      step: formChoice(steps, m.whichRequired),
      on: formDate({ required: m.onRequired, wrong: a.elementWrong }),
      reason: formText(500, { required: a.reasonRequired, long: a.reasonLong, control: a.control }),
    })
    .transform(typed => ({ ...typed, requestId: id }))
}

function say(refusal: ChangeStepRefusal, language: StaffLanguage): FormProblem {
  const m = stepSentences(language)
  const common = directorySentences(language)
  switch (refusal.kind) {
    case 'StepFixed':
      return { field: 'step', text: m.StepFixed }
    case 'StepInPast':
    case 'AfterClock':
      return { field: 'on', text: m[refusal.kind] }
    case 'StaleVersion':
      return { text: common.stale }
    case 'NotFound':
      return { text: common.notFound }
    case 'Forbidden':
      return { text: common.forbidden }
  }
}

const route = {
  path: '/requests/:id/step',
  target: (params: Readonly<Record<string, string>>) => ({ requestId: params['id'] }),
}

/** Going to another step by hand. */
export const stepRoutes = [
  staffPage({
    ...route,
    action: changeStep.name,
    access: changeStep.access,
    show: context => stepPage(context, freshForm()),
  }),
  staffForm({
    ...route,
    command: changeStep,
    form: reader,
    redisplay: stepPage,
    refusal: say,
    done: ({ requestId }) => `/requests/${requestId}?done=step`,
  }),
]

const nameOf = (code: string, language: StaffLanguage): string => {
  const known: Step | undefined = steps.find(step => step === code)
  return known === undefined ? code : stepName(known, language)
}

/** What was skipped or done by hand on a request, and why: for those who have the file. */
export async function takenCard(context: StaffContext, requestId: string) {
  if (!context.may(readFiles)) return null
  const { language } = context
  const m = stepSentences(language)
  const taken = await takenByHand(context.db, requestId)
  if (taken.length === 0) return null
  return (
    <Card title={m.taken}>
      <ul>
        {taken.map(({ from, to, who, reason }) => (
          <li>{m.takenLine({ from: nameOf(from, language), to: nameOf(to, language), who, reason })}</li>
        ))}
      </ul>
    </Card>
  )
}
