import { readDocument } from '#capabilities/letters/index.ts'
import { seeFilePayments } from '#capabilities/payments/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Banner, Button, ButtonLink, Card, Form, TextField } from '#ui/index.ts'
import { deliverUrgent } from '../domain/access.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { urgentSentences } from '../messages/index.ts'
import { dayOf } from './shared.ts'
import { Money, SendForm } from './urgent-money.tsx'

type Props = { readonly context: StaffContext; readonly aid: UrgentAid; readonly form: FormState }

const Receipt = ({ context, aid }: Omit<Props, 'form'>) =>
  aid.receiptId !== null && context.may(readDocument['urgent-receipt']) ? (
    <p>
      <ButtonLink kind="secondary" href={`/documents/${aid.receiptId}`}>
        {urgentSentences(context.language).receipt}
      </ButtonLink>
    </p>
  ) : null

const SignForm = ({ context, aid, form }: Props) => {
  const m = urgentSentences(context.language)
  if (!context.may(deliverUrgent)) return null
  return (
    <Form action={`/urgent/${aid.id}/deliver`} hidden={{ _submission: form.submission }}>
      <p>{aid.paidHow === 'voucher' ? m.voucherLead : m.deliverLead}</p>
      <TextField
        name="receivedBy"
        label={m.receivedBy}
        value={textOf(form.values, 'receivedBy')}
        error={problemOf(form, 'receivedBy')}
      />
      <Button>{m.deliverDo}</Button>
    </Form>
  )
}

/** The receipt, the money, and how it leaves the house. */
export const Delivery = (props: Props) => {
  const { context, aid } = props
  const m = urgentSentences(context.language)
  if (aid.state !== 'granted' && aid.state !== 'delivered') return null
  const given = aid.deliveredOn
  return (
    <Card title={m.deliver}>
      <Receipt {...props} />
      <Money {...props} />
      {given === null ? null : (
        <p>{m.deliveredTo({ name: aid.receivedBy ?? '', date: dayOf(given, context.language) })}</p>
      )}
      {given !== null ? null : aid.paidHow === 'instant-transfer' ? (
        <SendForm {...props} />
      ) : (
        <SignForm {...props} />
      )}
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
      {context.may(seeFilePayments) ? (
        <p>
          <a href={`/dossiers/${aid.dossierId}/payments`}>{m.filePayments}</a>
        </p>
      ) : null}
    </Card>
  )
}
