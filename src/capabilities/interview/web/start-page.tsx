import { z } from 'zod'
import { encounterKinds, encounterName, type File, withFile } from '#capabilities/enquiry/index.ts'
import { kindName } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formChoice, formDate, formId } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, ButtonLink, DateField, EmptyState, Form, Radios, Select } from '#ui/index.ts'
import type { StartInterview } from '../commands/start.ts'
import { sentences } from '../messages/index.ts'
import { endedInterviews, openInterview } from '../queries/interviews.ts'
import { Questions } from './guide-aside.tsx'
import { pagePath, sheetPath, startPath } from './paths.ts'

/** Reads how an interview begins. */
export function startReader(
  language: StaffLanguage,
  params: Readonly<Record<string, string>>,
): z.ZodType<StartInterview> {
  const { error } = sentences(language)
  const perhaps = z.union([formId, z.literal('').transform(() => null)]).default(null)
  return z
    .object({
      kind: formChoice(encounterKinds, error.kind),
      requestId: perhaps,
      plannedId: perhaps,
      heldOn: formDate({ required: error.dayMissing, wrong: error.dayMissing }),
    })
    .transform(typed => ({ ...typed, dossierId: params['id'] ?? '' }))
}

/** What is known before anybody types: the appointment one comes from, the request that is open. */
function usualValues(file: File, { url, today }: StaffContext) {
  const planned = file.encounters.find(({ id }) => id === url.searchParams.get('encounter'))
  const open = file.requests.find(({ endedOn }) => endedOn === null)
  return {
    kind: planned?.kind ?? 'interview',
    requestId: planned?.requestId ?? open?.id ?? '',
    plannedId: planned?.happenedOn === null ? planned.id : '',
    heldOn: today.toString(),
  }
}

const StartForm = ({ file, form, language }: { file: File; form: FormState; language: StaffLanguage }) => {
  const m = sentences(language)
  const requests = file.requests
    .filter(({ endedOn }) => endedOn === null)
    .map(({ id, kind, number }) => ({ value: id, label: `${kindName(kind, language)} (${number})` }))
  const typed = (name: string) => ({ name, value: textOf(form.values, name), error: problemOf(form, name) })
  const hidden = { _submission: form.submission, plannedId: textOf(form.values, 'plannedId') }
  return (
    <Form action={startPath(file.dossierId)} hidden={hidden}>
      <Radios
        {...typed('kind')}
        label={m.kind}
        choices={encounterKinds.map(value => ({ value, label: encounterName(value, language) }))}
        shape="line"
      />
      <Select {...typed('requestId')} label={m.request} choices={requests} empty={m.noRequest} />
      <DateField
        name="heldOn"
        value={datePartsOf(form.values, 'heldOn')}
        error={problemOf(form, 'heldOn')}
        label={m.on}
        hint={m.onHint}
      />
      <Button>{m.start}</Button>
    </Form>
  )
}

const GoOn = ({ dossierId, id, language }: { dossierId: string; id: string; language: StaffLanguage }) => {
  const m = sentences(language)
  return (
    <Banner kind="info" title={m.openTitle}>
      <p>{m.openText}</p>
      <ButtonLink href={pagePath(dossierId, id)}>{m.goOn}</ButtonLink>
    </Banner>
  )
}

async function Former({ dossierId, context }: { dossierId: string; context: StaffContext }) {
  const { db, language } = context
  const m = sentences(language)
  const ended = await endedInterviews(db, dossierId)
  return (
    <>
      <h2>{m.former}</h2>
      {ended.length === 0 ? <EmptyState title={m.noFormer} text={m.noFormerText} /> : null}
      <ul>
        {ended.map(({ id, kind, heldOn, worker }) => (
          <li>
            <a href={pagePath(dossierId, id)}>
              {m.formerLine({
                kind: encounterName(kind, language),
                date: formatIsoDate(heldOn, language),
                who: worker,
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where an interview begins, from a file or from an appointment; and those that were. */
export const startPage = (context: StaffContext, form?: FormState): Promise<Answer> =>
  withFile(context, async file => {
    const { db, language, worker } = context
    const m = sentences(language)
    const { dossierId } = file
    const open = await openInterview(db, { dossierId, workerId: worker.id })
    const shown = form ?? freshForm(usualValues(file, context))
    const done = context.url.searchParams.get('done')
    const body = (
      <>
        <p>
          <a href={`/dossiers/${dossierId}`}>{m.back}</a>
        </p>
        {open === undefined ? (
          <StartForm file={file} form={shown} language={language} />
        ) : (
          <GoOn dossierId={dossierId} id={open} language={language} />
        )}
        <p>
          <a href={sheetPath(dossierId)}>{m.paperNamed}</a>
        </p>
        {await Questions({ dossierId, context })}
        {await Former({ dossierId, context })}
      </>
    )
    const said = done === 'answered' ? ({ kind: 'done', text: m.answeredDone } as const) : undefined
    return { title: m.startTitle, lead: m.startLead, body, said }
  })
