import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formChoice, formId, formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, Radios, Select, TextArea, TextField } from '#ui/index.ts'
import { addNote } from '../commands/add-note.ts'
import { writeFile } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { momentInWords } from './dates.ts'
import { requiredDay, typed, typedDate } from './fact-fields.tsx'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { meetingProblem } from './meeting-problem.ts'
import { filePath, notePath } from './paths.ts'

function reader(language: StaffLanguage, params: Readonly<Record<string, string>>) {
  const { meeting, facts } = sentences(language)
  const faults = { long: facts.error.long, control: facts.error.control }
  return z
    .object({
      nature: formChoice(['fact', 'impression'], meeting.error.nature),
      body: formText(20_000, { ...faults, required: meeting.error.body }),
      source: formOptionalText(200, faults),
      on: requiredDay(language),
      encounter: z.union([formId, z.literal('')]).default(''),
    })
    .transform(({ on, encounter, ...note }) => ({
      ...note,
      dossierId: params['id'] ?? '',
      notedOn: on,
      encounterId: encounter === '' ? null : encounter,
    }))
}

type Props = { readonly file: File; readonly form: FormState; readonly language: StaffLanguage }

const Fields = ({ file, form, language }: Props) => {
  const { meeting: m, words } = sentences(language)
  const natures = [
    { value: 'fact', label: m.fact, hint: m.factHint },
    { value: 'impression', label: m.impression, hint: m.impressionHint },
  ]
  const encounters = file.encounters.map(({ id, kind, happenedOn, plannedAt }) => ({
    value: id,
    label: `${words.encounter[kind]}, ${happenedOn === null ? momentInWords(plannedAt ?? '', language) : formatIsoDate(happenedOn, language)}`,
  }))
  return (
    <>
      <Radios {...typed(form, 'nature')} label={m.nature} choices={natures} />
      <TextArea {...typed(form, 'body')} label={m.body} rows={8} />
      <TextField {...typed(form, 'source')} label={m.noteSource} hint={m.noteSourceHint} />
      <DateField {...typedDate(form, 'on')} label={m.notedOn} />
      <Select {...typed(form, 'encounter')} label={m.encounter} choices={encounters} empty={m.noEncounter} />
    </>
  )
}

const show = (context: StaffContext, form?: FormState): Promise<Answer> =>
  withFile(context, file => {
    const { language, url, today } = context
    const { meeting: m } = sentences(language)
    const fresh = { on: today.toString(), encounter: url.searchParams.get('encounter') ?? '' }
    const shown = form ?? freshForm(fresh)
    const body = (
      <>
        <p>
          <a href={filePath(file.dossierId)}>{m.back}</a>
        </p>
        <h2>{m.noteTitle}</h2>
        <Form action={notePath(file.dossierId)} hidden={{ _submission: shown.submission }} guard="unsaved">
          <Fields file={file} form={shown} language={language} />
          <Button>{m.save}</Button>
        </Form>
      </>
    )
    return fileView(context, { file, tab: 'now', body })
  })

export const noteRoutes = [
  staffPage({
    path: '/dossiers/:id/notes',
    action: 'enquiry:note',
    access: writeFile,
    target: dossierTarget,
    show: context => show(context),
  }),
  staffForm({
    path: '/dossiers/:id/notes',
    command: addNote,
    target: dossierTarget,
    form: reader,
    redisplay: show,
    refusal: meetingProblem,
    done: (_value, params) => `${filePath(params['id'] ?? '')}?done=note`,
  }),
]
