import { readDocument } from '#capabilities/letters/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Banner, Button, ButtonLink, Card, Form, TextField } from '#ui/index.ts'
import { deliverUrgent } from '../domain/access.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { urgentSentences } from '../messages/index.ts'
import { dayOf } from './shared.ts'

type Props = { readonly context: StaffContext; readonly aid: UrgentAid; readonly form: FormState }

/** The receipt, and who signed it. */
export const Delivery = ({ context, aid, form }: Props) => {
  const { language } = context
  const m = urgentSentences(language)
  const { receiptId, deliveredOn } = aid
  if (receiptId === null) return null
  return (
    <Card title={m.deliver}>
      {context.may(readDocument['urgent-receipt']) ? (
        <p>
          <ButtonLink kind="secondary" href={`/documents/${receiptId}`}>
            {m.receipt}
          </ButtonLink>
        </p>
      ) : null}
      {deliveredOn !== null ? (
        <p>{m.deliveredTo({ name: aid.receivedBy ?? '', date: dayOf(deliveredOn, language) })}</p>
      ) : null}
      {deliveredOn === null && context.may(deliverUrgent) ? (
        <Form action={`/urgent/${aid.id}/deliver`} hidden={{ _submission: form.submission }}>
          <p>{m.deliverLead}</p>
          <TextField
            name="receivedBy"
            label={m.receivedBy}
            value={textOf(form.values, 'receivedBy')}
            error={problemOf(form, 'receivedBy')}
          />
          <Button>{m.deliverDo}</Button>
        </Form>
      ) : null}
    </Card>
  )
}

/** What the committee said of it, and what follows when it said no. */
export const Ratified = ({ context, aid }: Omit<Props, 'form'>) => {
  const m = urgentSentences(context.language)
  if (aid.state === 'asked' || aid.state === 'refused') return null
  if (aid.ratified === null) return <Banner kind="info" title={m.waitsMeeting} />
  return (
    <Card title={m.ratification}>
      <p>{[m.ratifications[aid.ratified], aid.ratifyMotive ?? ''].filter(part => part !== '').join(' : ')}</p>
      {aid.ratified === 'not-ratified' ? <Banner kind="warn" title={m.notRatifiedThen} /> : null}
    </Card>
  )
}
