import { z } from 'zod'
import { personCard, personName } from '#capabilities/people/index.ts'
import { kindName, requestCard } from '#capabilities/requests/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formChoices, formDate, formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Checkboxes, DateField, Form, TextArea, TextField } from '#ui/index.ts'
import { type AskPapers, type AskRefusal, askForPapers } from '../commands/ask.ts'
import { askPapers } from '../domain/access.ts'
import { bounds, paperKinds } from '../domain/paper.ts'
import { staffSentences } from '../messages/index.ts'
import { staffProblem } from './staff-problem.ts'

const target: TargetOf = params => ({ requestId: params['id'] })

function askForm(language: StaffLanguage, requestId: string): z.ZodType<AskPapers> {
  const m = staffSentences(language)
  const faults = { long: m.long, control: m.control }
  return z
    .strictObject({
      kinds: formChoices(paperKinds, m.nothing),
      words: formOptionalText(bounds.words, faults),
      why: formText(bounds.why, { required: m.whyRequired, ...faults }),
      until: formDate({ required: m.untilRequired, wrong: m.untilWrong }),
    })
    .transform(({ until, ...typed }) => ({
      ...typed,
      untilOn: until,
      requestId: isUuid(requestId) ? requestId : '',
    }))
}

const Questions = ({ id, form, language }: { id: string; form: FormState; language: StaffLanguage }) => {
  const m = staffSentences(language)
  const value = (name: string) => ({ value: textOf(form.values, name), error: problemOf(form, name) })
  const listed = paperKinds.filter(kind => kind !== 'other')
  return (
    <Form action={`/requests/${id}/papers`} hidden={{ _submission: form.submission }} guard="unsaved">
      <Checkboxes
        name="kinds"
        label={m.which}
        values={[form.values['kinds'] ?? []].flat()}
        error={problemOf(form, 'kinds')}
        choices={listed.map(kind => ({ value: kind, label: m.kinds[kind] }))}
      />
      <TextField name="words" label={m.otherWords} hint={m.otherHint} {...value('words')} />
      <TextArea name="why" label={m.why} hint={m.whyHint} rows={2} {...value('why')} />
      <DateField
        name="until"
        label={m.untilField}
        hint={m.untilHint}
        value={datePartsOf(form.values, 'until')}
        error={problemOf(form, 'until')}
      />
      <Button>{m.askButton}</Button>
    </Form>
  )
}

async function askView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language } = context
  const card = await requestCard(db, params['id'] ?? '')
  const person = card && (await personCard(db, card.personId))
  if (card === undefined || person === undefined) return { notFound: true }
  context.read({ requestId: card.id, dossierId: card.dossierId, personId: card.personId })
  const m = staffSentences(language)
  const about = `${personName(person)} · ${kindName(card.kind, language)} · ${card.number}`
  const body = (
    <>
      <p>{about}</p>
      {card.endedOn === null ? <Questions id={card.id} form={form} language={language} /> : <p>{m.ended}</p>}
    </>
  )
  return { title: m.askTitle, lead: m.askLead, body }
}

function explain(refusal: AskRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = staffSentences(language)
  if (refusal.kind === 'Nothing') return { field: 'kinds', text: m.nothing }
  if (refusal.kind === 'PastDay') return { field: 'until', text: m.untilPast }
  return refusal.kind === 'Ended' ? { text: m.ended } : staffProblem(refusal, language)
}

const inFourteenDays = ({ today }: StaffContext) => freshForm({ until: today.add({ days: 14 }).toString() })

/** Asks for papers, for a request. */
export const askRoutes = [
  staffPage({
    path: '/requests/:id/papers',
    action: askForPapers.name,
    access: askPapers,
    target,
    show: context => askView(context, inFourteenDays(context)),
  }),
  staffForm({
    path: '/requests/:id/papers',
    command: askForPapers,
    target,
    form: (language, params) => askForm(language, params['id'] ?? ''),
    redisplay: askView,
    refusal: explain,
    done: ({ dossierId }) => `/dossiers/${dossierId}/papers?done=asked`,
  }),
]
