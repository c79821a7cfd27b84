import type { Child } from 'hono/jsx'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Banner, Button, Card, Form, Radios, SummaryList, TextArea } from '#ui/index.ts'
import { decideUrgent, readDecision, readUrgentReason, recordUrgentCall } from '../domain/access.ts'
import type { Member } from '../domain/members.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { urgentSentences } from '../messages/index.ts'
import { membersOn } from '../queries/members.ts'
import { urgentAid } from '../queries/urgent-aids.ts'
import { saidOf } from './shared.ts'
import { Delivery, Ratified } from './urgent-giving.tsx'
import { amountAndWay, DecideUrgent, momentOf, PayBy, UrgentTag } from './urgent-parts.tsx'

type Props = {
  readonly context: StaffContext
  readonly aid: UrgentAid
  readonly form: FormState
  readonly presidents: readonly Member[]
}

const About = ({ context, aid }: Props) => {
  const { language } = context
  const m = urgentSentences(language)
  const asked = m.askedBy({ name: aid.askedBy, ...momentOf(aid.askedAt, language) })
  const rows = [
    { key: m.state, value: <UrgentTag state={aid.state} language={language} /> },
    { key: m.amount, value: amountAndWay(aid, language) },
    ...(aid.iban === null ? [] : [{ key: m.iban, value: aid.iban }]),
    ...(context.may(readUrgentReason) ? [{ key: m.reason, value: aid.reason }] : []),
    { key: m.asked, value: asked },
    { key: m.request, value: <a href={`/requests/${aid.requestId}`}>{aid.requestNumber}</a> },
    { key: m.payBy, value: <PayBy aid={aid} context={context} /> },
  ]
  return <SummaryList rows={rows} />
}

const Said = (props: Props) => {
  const { context, aid } = props
  const { language } = context
  const m = urgentSentences(language)
  const { decidedAt, decisionId } = aid
  if (decidedAt === null) return null
  const by = m.decidedBy({ name: aid.decidedBy ?? '', ...momentOf(decidedAt, language) })
  const rows: { key: string; value: Child }[] = [
    { key: m.president, value: by },
    ...(context.may(readUrgentReason) ? [{ key: m.motive, value: aid.motive ?? '' }] : []),
  ]
  if (aid.through === 'phone')
    rows.push({ key: m.byPhone, value: m.recordedBy({ name: aid.recordedBy ?? '' }) })
  if (decisionId !== null && context.may(readDecision))
    rows.push({ key: m.decision, value: <a href={`/decisions/${decisionId}`}>{m.decision}</a> })
  return (
    <Card title={m.decision}>
      <SummaryList rows={rows} />
      <ToConfirm {...props} />
    </Card>
  )
}

const ToConfirm = ({ context, aid, form }: Props) => {
  const m = urgentSentences(context.language)
  if (aid.through !== 'phone') return null
  if (aid.confirmedAt !== null)
    return <p>{m.confirmedOn({ date: momentOf(aid.confirmedAt, context.language).date })}</p>
  return (
    <>
      <Banner kind="warn" title={m.toConfirm} />
      {context.may(decideUrgent) ? (
        <Form action={`/urgent/${aid.id}/confirm`} hidden={{ _submission: form.submission }}>
          <Button>{m.confirm}</Button>
        </Form>
      ) : null}
    </>
  )
}

/** What the presidency said on the phone, written down by who heard it. */
const ByPhone = ({ context, aid, form, presidents }: Props) => {
  const m = urgentSentences(context.language)
  const field = (name: string) => ({
    name,
    value: textOf(form.values, name),
    error: problemOf(form, name),
  })
  const [only] = presidents
  return (
    <Card title={m.byPhone}>
      <p>{m.byPhoneLead}</p>
      <Form action={`/urgent/${aid.id}/phone`} hidden={{ _submission: form.submission }}>
        <Radios
          {...field('presidentId')}
          label={m.president}
          choices={presidents.map(({ id, name }) => ({ value: id, label: name }))}
          value={textOf(form.values, 'presidentId') || only?.id}
        />
        <Radios
          {...field('outcome')}
          label={m.decision}
          choices={[
            { value: 'grant', label: m.grant },
            { value: 'refuse', label: m.refuse },
          ]}
        />
        <TextArea {...field('callMotive')} label={m.motive} hint={m.motiveHint} rows={2} />
        <Button kind="secondary">{m.byPhone}</Button>
      </Form>
    </Card>
  )
}

const ToDecide = (props: Props) => {
  const { context, aid, form } = props
  const m = urgentSentences(context.language)
  if (aid.state !== 'asked') return null
  if (context.may(decideUrgent))
    return (
      <Card title={m.decide}>
        <DecideUrgent aid={aid} form={form} language={context.language} />
      </Card>
    )
  return context.may(recordUrgentCall) ? <ByPhone {...props} /> : null
}

/** One urgent aid: what was asked, said, given, ratified, and what comes next. */
export async function urgentPage(context: StaffContext, form: FormState): Promise<Answer> {
  const id = context.params['id'] ?? ''
  const aid = isUuid(id) ? await urgentAid(context.db, id) : undefined
  if (aid === undefined) return { notFound: true }
  context.read({ requestId: aid.requestId, dossierId: aid.dossierId, personId: aid.personId })
  const members = await membersOn(context.db, context.today.toString())
  const props = { context, aid, form, presidents: members.filter(({ role }) => role === 'president') }
  return {
    title: `${aid.personName} · ${aid.number}`,
    said: saidOf(context),
    body: (
      <>
        <About {...props} />
        <ToDecide {...props} />
        <Said {...props} />
        <Delivery {...props} />
        <Ratified {...props} />
      </>
    ),
  }
}
