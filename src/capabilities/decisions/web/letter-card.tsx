import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Banner, Button, Card, DateField, Form, Radios, SummaryList, TextField } from '#ui/index.ts'
import { sendNotification } from '../domain/access.ts'
import { gapsIn, lawfulSendings, mayNotify } from '../domain/sending.ts'
import { notifySentences } from '../messages/index.ts'
import { type DecisionView, sendingFacts } from '../queries/notification.ts'
import { longDay } from './shared.ts'

type Props = { readonly context: StaffContext; readonly view: DecisionView; readonly form: FormState }

/** How and when it left, and the very letter. */
const Sent = ({ context, view }: Omit<Props, 'form'>) => {
  const m = notifySentences(context.language)
  const { letter } = view
  if (letter === undefined || letter.sentOn === null) return null
  const hows: Readonly<Record<string, string>> = m.hows
  const how = hows[letter.sentHow ?? ''] ?? ''
  return (
    <SummaryList
      rows={[
        { key: m.sentTitle, value: m.sent({ how, date: longDay(letter.sentOn, context.language) }) },
        { key: m.proof, value: letter.proof ?? '–' },
        { key: m.letter, value: <a href={`/documents/${letter.id}`}>{m.asSent}</a> },
      ]}
    />
  )
}

/** What is not there yet, and who fills it in where. */
const Gaps = ({ context, view }: Omit<Props, 'form'>) => {
  const m = notifySentences(context.language)
  const facts = sendingFacts(view, { court: context.tenant.court !== undefined, today: context.today })
  return (
    <>
      {gapsIn(facts).map(gap => (
        <Banner kind={gap === 'court' ? 'late' : 'warn'} title={m.gaps[gap]}>
          <p>
            {m.gapHelp[gap]}{' '}
            {gap === 'address' ? <a href={`/people/${view.person.id}`}>{m.personPage}</a> : null}
          </p>
        </Banner>
      ))}
    </>
  )
}

const SendForm = ({ context, view, form }: Props) => {
  const m = notifySentences(context.language)
  const { address } = sendingFacts(view, { court: true, today: context.today })
  const open = lawfulSendings.filter(how => how !== 'registered-post' || address)
  const choices = open.map(value => ({ value, label: m.hows[value], hint: m.howHints[value] }))
  const typed = form.values['on-year'] === undefined ? { on: context.today.toString() } : form.values
  return (
    <Form
      action={`/decisions/${view.decision.id}/notification`}
      hidden={{ _submission: form.submission, requestId: view.decision.requestId }}
    >
      <Radios
        name="how"
        label={m.how}
        choices={choices}
        value={textOf(form.values, 'how') || choices[0]?.value}
        error={problemOf(form, 'how')}
      />
      <DateField name="on" label={m.on} value={datePartsOf(typed, 'on')} error={problemOf(form, 'on')} />
      <TextField
        name="proof"
        label={m.proofLabel}
        value={textOf(form.values, 'proof')}
        error={problemOf(form, 'proof')}
        spellcheck="off"
      />
      <p>{m.sendLead}</p>
      <Button>{m.send}</Button>
    </Form>
  )
}

const ToSend = (props: Props) => {
  const { context, view } = props
  const m = notifySentences(context.language)
  const facts = sendingFacts(view, { court: context.tenant.court !== undefined, today: context.today })
  const refusal = mayNotify(facts)
  if (refusal !== undefined && refusal.kind !== 'NoCourt') {
    const text = facts.outcome === 'adjourn' && facts.published ? m.adjourned : m.notPublished
    return <p>{text}</p>
  }
  return (
    <>
      <Gaps context={context} view={view} />
      {refusal === undefined ? (
        <p class="no-print">
          <a href={`/decisions/${view.decision.id}/letter.pdf`}>{m.preview}</a>
        </p>
      ) : null}
      {refusal === undefined && context.may(sendNotification) ? <SendForm {...props} /> : <p>{m.who}</p>}
    </>
  )
}

/** The letter of a decision: sent as it was, or what it takes to send it. */
export const LetterCard = (props: Props) => {
  const m = notifySentences(props.context.language)
  return (
    <Card title={m.letter}>
      {props.view.letter === undefined ? <ToSend {...props} /> : <Sent {...props} />}
    </Card>
  )
}
