import { z } from 'zod'
import { brusselsDate } from '#kernel/calendar.ts'
import { formOptionalText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Button, ButtonLink, DateField, EmptyState, Form, TextField } from '#ui/index.ts'
import { recordEncounter } from '../commands/record-encounter.ts'
import { writeFile } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import type { FileEncounter } from '../queries/file.ts'
import { momentInWords } from './dates.ts'
import { requiredDay, typed, typedDate } from './fact-fields.tsx'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { meetingProblem } from './meeting-problem.ts'
import { filePath, happenedPath, notePath } from './paths.ts'

type Props = {
  readonly context: StaffContext
  readonly dossierId: string
  readonly encounter: FileEncounter
  readonly form: FormState
}

const Body = ({ context, dossierId, encounter, form }: Props) => {
  const { language } = context
  const { meeting: m, words } = sentences(language)
  const when = momentInWords(encounter.plannedAt ?? '', language)
  return (
    <>
      <h2>{m.recordTitle}</h2>
      <p>{m.recordLead({ kind: words.encounter[encounter.kind], when })}</p>
      <Form
        action={happenedPath(dossierId, encounter.id)}
        hidden={{ _submission: form.submission, version: encounter.version }}
      >
        <DateField {...typedDate(form, 'on')} label={m.recordOn} />
        <TextField {...typed(form, 'withWhom')} label={m.withWhom} hint={m.withWhomHint} />
        <Button>{m.save}</Button>
      </Form>
    </>
  )
}

/** The day that was planned, or today when that is still to come. */
const usualDay = ({ plannedAt }: FileEncounter, today: Temporal.PlainDate): string => {
  const planned = plannedAt === null ? today : brusselsDate(Temporal.Instant.from(plannedAt))
  return (Temporal.PlainDate.compare(planned, today) > 0 ? today : planned).toString()
}

const show = (context: StaffContext, form?: FormState): Promise<Answer> =>
  withFile(context, file => {
    const { meeting: m } = sentences(context.language)
    const { dossierId } = file
    const encounter = file.encounters.find(({ id }) => id === context.params['encounter'])
    if (encounter === undefined) return { notFound: true }
    const fresh = { on: usualDay(encounter, context.today), withWhom: encounter.withWhom ?? '' }
    const body =
      encounter.happenedOn === null ? (
        <Body context={context} dossierId={dossierId} encounter={encounter} form={form ?? freshForm(fresh)} />
      ) : (
        <EmptyState title={m.gone} text={m.goneText}>
          <ButtonLink href={filePath(dossierId)}>{m.back}</ButtonLink>
        </EmptyState>
      )
    return fileView(context, { file, tab: 'now', body })
  })

export const happenedRoutes = [
  staffPage({
    path: '/dossiers/:id/encounters/:encounter',
    action: 'enquiry:encounter',
    access: writeFile,
    target: dossierTarget,
    show: context => show(context),
  }),
  staffForm({
    path: '/dossiers/:id/encounters/:encounter',
    command: recordEncounter,
    target: dossierTarget,
    form: (language, params) => {
      const { error } = sentences(language).facts
      return z
        .object({
          version: formVersion,
          on: requiredDay(language),
          withWhom: formOptionalText(200, { long: error.long, control: error.control }),
        })
        .transform(rest => ({
          ...rest,
          dossierId: params['id'] ?? '',
          encounterId: params['encounter'] ?? '',
        }))
    },
    redisplay: show,
    refusal: meetingProblem,
    done: ({ id }, params) => `${notePath(params['id'] ?? '')}?encounter=${id}&done=happened`,
  }),
]
