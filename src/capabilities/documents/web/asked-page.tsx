import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { isUuid } from '#kernel/uuid.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formId, formOptionalText, formText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, SummaryList, TextArea, TwoColumns } from '#ui/index.ts'
import { type ChangeAskRefusal, reopenAsk, withdrawAsk } from '../commands/change-ask.ts'
import { askPapers } from '../domain/access.ts'
import { bounds, writtenCode } from '../domain/paper.ts'
import { staffSentences } from '../messages/index.ts'
import { type Ask, oneAsk } from '../queries/asks.ts'
import { historyOf } from '../queries/papers.ts'
import { staffProblem } from './staff-problem.ts'
import { AskTag, askName, dayOf, History } from './staff-words.tsx'

const target: TargetOf = async (params, db) => {
  const id = params['id'] ?? ''
  return { dossierId: (isUuid(id) ? await oneAsk(db, id) : undefined)?.dossierId }
}

const Facts = ({ ask, context }: { ask: Ask; context: StaffContext }) => {
  const { language, today } = context
  const m = staffSentences(language)
  const told = [
    { key: m.withoutWords, value: ask.withoutWords },
    { key: m.reply, value: ask.reply },
    { key: m.endReason, value: ask.endReason },
  ].flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]))
  return (
    <SummaryList
      rows={[
        { key: m.state, value: <AskTag ask={ask} today={today.toString()} language={language} /> },
        { key: m.until, value: formatIsoDate(ask.untilOn, language) },
        { key: m.why, value: ask.why },
        { key: m.forRequest, value: <a href={`/requests/${ask.requestId}`}>{ask.requestNumber}</a> },
        { key: m.askedOn, value: dayOf(ask.askedAt, language) },
        { key: m.code, value: writtenCode(ask.code) },
        ...told,
      ]}
    />
  )
}

type Asked = { readonly ask: Ask; readonly form: FormState; readonly language: StaffLanguage }

const hiddenOf = ({ ask, form }: Asked) => ({
  _submission: form.submission,
  version: ask.version,
  dossierId: ask.dossierId,
})

const Reopen = ({ ask, form, language }: Asked) => {
  const m = staffSentences(language)
  return (
    <section>
      <h2>{m.reopenTitle}</h2>
      <Form action={`/asked-papers/${ask.id}/reopen`} hidden={hiddenOf({ ask, form, language })}>
        <DateField
          name="until"
          label={m.untilField}
          value={datePartsOf({ until: ask.untilOn, ...form.values }, 'until')}
          error={problemOf(form, 'until')}
        />
        <TextArea
          name="reply"
          label={m.replyField}
          hint={m.replyHint}
          rows={3}
          value={textOf(form.values, 'reply')}
          error={problemOf(form, 'reply')}
        />
        <Button>{m.reopenButton}</Button>
      </Form>
    </section>
  )
}

const Withdraw = ({ ask, form, language }: Asked) => {
  const m = staffSentences(language)
  return (
    <section>
      <h2>{m.withdrawTitle}</h2>
      <Form action={`/asked-papers/${ask.id}/withdraw`} hidden={hiddenOf({ ask, form, language })}>
        <TextArea
          name="reason"
          label={m.withdrawReason}
          hint={m.withdrawHint}
          rows={2}
          value={textOf(form.values, 'reason')}
          error={problemOf(form, 'reason')}
        />
        <Button kind="secondary">{m.withdrawButton}</Button>
      </Form>
    </section>
  )
}

async function askedView(context: StaffContext, form: FormState = freshForm()): Promise<Answer> {
  const { db, params, language } = context
  const id = params['id'] ?? ''
  const ask = isUuid(id) ? await oneAsk(db, id) : undefined
  if (ask === undefined) return { notFound: true }
  const { dossierId, requestId, personId } = ask
  context.read({ dossierId, requestId, personId })
  const m = staffSentences(language)
  const shown = { ask, form, language }
  const going = ask.state !== 'accepted' && ask.state !== 'withdrawn'
  const body = (
    <TwoColumns
      place="end"
      aside={<History changes={await historyOf(db, { askId: id })} language={language} />}
    >
      <Facts ask={ask} context={context} />
      {going ? <Reopen {...shown} /> : null}
      {going ? <Withdraw {...shown} /> : null}
      <p>
        <a href={`/dossiers/${dossierId}/papers`}>{m.title}</a>
      </p>
    </TwoColumns>
  )
  return { title: askName(ask, language), body }
}

const explain = (refusal: ChangeAskRefusal, language: StaffLanguage): FormProblem =>
  refusal.kind === 'PastDay'
    ? { field: 'until', text: staffSentences(language).untilPast }
    : staffProblem(refusal, language)

const common = (askId: string) => ({ askId: isUuid(askId) ? askId : '' })

function reopenForm(language: StaffLanguage, id: string) {
  const m = staffSentences(language)
  return z
    .strictObject({
      version: formVersion,
      dossierId: formId,
      until: formDate({ required: m.untilRequired, wrong: m.untilWrong }),
      reply: formOptionalText(bounds.reason, { long: m.long, control: m.control }),
    })
    .transform(({ until, ...typed }) => ({ ...typed, ...common(id), untilOn: until }))
}

function withdrawForm(language: StaffLanguage, id: string) {
  const m = staffSentences(language)
  const faults = { required: m.withdrawRequired, long: m.long, control: m.control }
  return z
    .strictObject({ version: formVersion, dossierId: formId, reason: formText(bounds.reason, faults) })
    .transform(typed => ({ ...typed, ...common(id) }))
}

/** One asked paper: how it stands, more time or an answer, and asking no more. */
export const askedRoutes = [
  staffPage({
    path: '/asked-papers/:id',
    action: 'documents:asked',
    access: askPapers,
    target,
    show: context => askedView(context),
  }),
  staffForm({
    path: '/asked-papers/:id/reopen',
    command: reopenAsk,
    target,
    form: (language, params) => reopenForm(language, params['id'] ?? ''),
    redisplay: askedView,
    refusal: explain,
    done: ({ dossierId }) => `/dossiers/${dossierId}/papers?done=reopened`,
  }),
  staffForm({
    path: '/asked-papers/:id/withdraw',
    command: withdrawAsk,
    target,
    form: (language, params) => withdrawForm(language, params['id'] ?? ''),
    redisplay: askedView,
    refusal: explain,
    done: ({ dossierId }) => `/dossiers/${dossierId}/papers?done=withdrawn`,
  }),
]
