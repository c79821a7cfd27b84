import { z } from 'zod'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formChoice, formOptionalDate } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, Radios, Select, SideBySide } from '#ui/index.ts'
import { type RecordAbsence, recordAbsence } from '../commands/record-absence.ts'
import { absenceKinds } from '../domain/absence.ts'
import { sentences } from '../messages/index.ts'
import { colleagues } from '../queries/colleagues.ts'
import { sayRefusal } from './refusals.ts'
import { absencePath, absencesPath, managesIn } from './shown.ts'

const path = `${absencesPath}/new`

function reader(language: StaffLanguage): z.ZodType<RecordAbsence> {
  const m = sentences(language)
  return z.strictObject({
    workerId: z.uuid({ error: m.whoRequired }),
    kind: formChoice(absenceKinds, m.kindRequired),
    from: formOptionalDate(m.dateWrong),
    until: formOptionalDate(m.dateWrong),
  })
}

const dayField = (form: FormState, name: 'from' | 'until') => ({
  name,
  value: datePartsOf(form.values, name),
  error: problemOf(form, name),
})

async function recordPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language } = context
  const m = sentences(language)
  const choices = (await colleagues(db))
    .filter(({ id }) => managesIn(context, id))
    .map(({ id, name }) => ({ value: id, label: name }))
  const body = (
    <Form action={path} hidden={{ _submission: form.submission }} guard="unsaved">
      <Select
        name="workerId"
        label={m.who}
        value={textOf(form.values, 'workerId')}
        error={problemOf(form, 'workerId')}
        choices={choices}
      />
      <Radios
        name="kind"
        label={m.kind}
        value={textOf(form.values, 'kind')}
        error={problemOf(form, 'kind')}
        choices={absenceKinds.toReversed().map(value => ({ value, label: m.kinds[value] }))}
        shape="line"
      />
      <SideBySide>
        <DateField {...dayField(form, 'from')} label={m.from} hint={m.fromHint} />
        <DateField {...dayField(form, 'until')} label={m.until} hint={m.untilHint} />
      </SideBySide>
      <Button>{m.send}</Button>
    </Form>
  )
  return { title: m.record, lead: m.recordLead, body }
}

/** Saying that somebody is away: under a minute at the counter. */
export const recordRoutes = [
  staffPage({
    path,
    action: recordAbsence.name,
    access: recordAbsence.access,
    show: context => recordPage(context, freshForm({ kind: 'sudden', workerId: chosen(context) })),
  }),
  staffForm({
    path,
    command: recordAbsence,
    form: reader,
    redisplay: recordPage,
    refusal: sayRefusal,
    done: ({ absenceId }) => `${absencePath(absenceId)}?done=recorded`,
  }),
]

/** Whom the address names; else, who records for others chooses, and everybody else is there already. */
const chosen = (context: StaffContext): string =>
  context.url.searchParams.get('worker') ?? (managesIn(context, '') ? '' : context.worker.id)
