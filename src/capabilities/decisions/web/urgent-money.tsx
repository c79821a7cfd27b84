import { seeRuns } from '#capabilities/payments/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Banner, Button, Form, TextField } from '#ui/index.ts'
import { sendUrgent } from '../domain/access.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { urgentSentences } from '../messages/index.ts'

type Props = { readonly context: StaffContext; readonly aid: UrgentAid; readonly form: FormState }

/** The run that carries the money, with how far it is, for those who may open it. */
export const Money = ({ context, aid: { money } }: Omit<Props, 'form'>) => {
  const m = urgentSentences(context.language)
  if (money === null) return null
  const number = m.run({ number: money.runNumber })
  const words = Object.entries(m.runStates).find(([state]) => state === money.runState)?.[1]
  const back = money.state === 'rejected' || money.state === 'returned'
  return (
    <>
      <p>
        {context.may(seeRuns) ? <a href={`/runs/${money.runId}`}>{number}</a> : number}
        {words === undefined ? '' : ` · ${words}`}
      </p>
      {back ? <Banner kind="late" title={m.moneyBack} /> : null}
    </>
  )
}

/** The transfer that was made in the bank's own program, with the reference to type there and the one it gave. */
export const SendForm = ({ context, aid, form }: Props) => {
  const m = urgentSentences(context.language)
  if (!context.may(sendUrgent) || aid.money === null) return null
  return (
    <Form action={`/urgent/${aid.id}/send`} hidden={{ _submission: form.submission }}>
      <p>{m.sendLead({ id: aid.money.endToEndId })}</p>
      <TextField
        name="reference"
        label={m.reference}
        value={textOf(form.values, 'reference')}
        error={problemOf(form, 'reference')}
        autocomplete="off"
      />
      <Button kind="secondary">{m.sendDo}</Button>
    </Form>
  )
}
