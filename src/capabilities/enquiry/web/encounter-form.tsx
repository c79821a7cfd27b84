import { z } from 'zod'
import { kindName } from '#capabilities/requests/index.ts'
import { formChoice, formId, formOptionalText } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, Radios, Select, TextField } from '#ui/index.ts'
import { planEncounter } from '../commands/plan-encounter.ts'
import { writeFile } from '../domain/access.ts'
import { encounterKinds } from '../domain/encounters.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { requiredDay, typed, typedDate } from './fact-fields.tsx'
import { leadRequest } from './file-head.tsx'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { meetingProblem } from './meeting-problem.ts'
import { encounterPath, filePath } from './paths.ts'

const hour = /^([01]?\d|2[0-3])\s*[:.hH]\s*([0-5]\d)$/

/** An hour as people write it (9:30, 9.30, 9h30), as HH:MM; empty is null. */
export const hourReader = (wrong: string) =>
  z
    .string()
    .default('')
    .transform((text, context): string | null => {
      if (text.trim() === '') return null
      const parts = hour.exec(text.trim())
      if (parts !== null) return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}`
      context.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })

function reader(language: StaffLanguage, params: Readonly<Record<string, string>>) {
  const { meeting, facts } = sentences(language)
  const text = formOptionalText(200, { long: facts.error.long, control: facts.error.control })
  return z
    .object({
      request: z.union([formId, z.literal('')]).default(''),
      kind: formChoice(encounterKinds, meeting.error.kind),
      when: formChoice(['planned', 'happened'], meeting.error.when),
      on: requiredDay(language),
      at: hourReader(meeting.error.hour),
      place: text,
      withWhom: text,
    })
    .transform(({ request, ...rest }) => ({
      ...rest,
      dossierId: params['id'] ?? '',
      requestId: request === '' ? null : request,
    }))
}

type Props = { readonly file: File; readonly form: FormState; readonly language: StaffLanguage }

const Fields = ({ file, form, language }: Props) => {
  const { meeting: m, words } = sentences(language)
  const requests = file.requests
    .filter(({ endedOn }) => endedOn === null)
    .map(({ id, kind, number }) => ({ value: id, label: `${kindName(kind, language)} (${number})` }))
  const kinds = encounterKinds.map(value => ({ value, label: words.encounter[value] }))
  const times = [
    { value: 'planned', label: m.planned },
    { value: 'happened', label: m.happened },
  ]
  return (
    <>
      <Radios {...typed(form, 'kind')} label={m.kind} choices={kinds} shape="line" />
      <Select {...typed(form, 'request')} label={m.request} choices={requests} empty={m.noRequest} />
      <Radios {...typed(form, 'when')} label={m.when} choices={times} shape="line" />
      <DateField {...typedDate(form, 'on')} label={m.on} />
      <TextField {...typed(form, 'at')} label={m.at} hint={m.atHint} width={4} />
      <TextField {...typed(form, 'place')} label={m.place} hint={m.placeHint} />
      <TextField {...typed(form, 'withWhom')} label={m.withWhom} hint={m.withWhomHint} />
    </>
  )
}

const show = (context: StaffContext, form?: FormState): Promise<Answer> =>
  withFile(context, file => {
    const { language } = context
    const { meeting: m } = sentences(language)
    const fresh = { kind: 'interview', when: 'planned', request: leadRequest(file)?.id ?? '' }
    const shown = form ?? freshForm(fresh)
    const body = (
      <>
        <p>
          <a href={filePath(file.dossierId)}>{m.back}</a>
        </p>
        <h2>{m.title}</h2>
        <Form
          action={encounterPath(file.dossierId)}
          hidden={{ _submission: shown.submission }}
          guard="unsaved"
        >
          <Fields file={file} form={shown} language={language} />
          <Button>{m.save}</Button>
        </Form>
      </>
    )
    return fileView(context, { file, tab: 'now', body })
  })

export const encounterRoutes = [
  staffPage({
    path: '/dossiers/:id/encounters',
    action: 'enquiry:encounter',
    access: writeFile,
    target: dossierTarget,
    show: context => show(context),
  }),
  staffForm({
    path: '/dossiers/:id/encounters',
    command: planEncounter,
    target: dossierTarget,
    form: reader,
    redisplay: show,
    refusal: meetingProblem,
    done: (_value, params) => `${filePath(params['id'] ?? '')}?done=planned`,
  }),
]
