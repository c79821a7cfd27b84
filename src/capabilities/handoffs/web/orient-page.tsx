import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, ButtonRow, DateField, Form, Radios, Select, TextField } from '#ui/index.ts'
import { partnerKinds } from '../domain/orientation.ts'
import { orientSentences } from '../messages/orient.ts'
import { relaySentences } from '../messages/relay.ts'
import { aboutRequest } from './shared.tsx'

type Fields = { readonly context: StaffContext; readonly form: FormState }

const kept = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

const PartnerFields = ({ context: { language }, form }: Fields) => {
  const m = orientSentences(language)
  return (
    <>
      <TextField {...kept(form, 'partner')} label={m.partner} autocomplete="off" />
      <Select
        {...kept(form, 'kind')}
        label={m.kind}
        empty={relaySentences(language).toEmpty}
        choices={partnerKinds.map(value => ({ value, label: m.kinds[value] }))}
      />
      <TextField {...kept(form, 'phone')} label={m.phone} type="tel" autocomplete="off" width={20} />
      <TextField {...kept(form, 'email')} label={m.email} type="email" autocomplete="off" />
    </>
  )
}

const MeetingFields = ({ context: { language }, form }: Fields) => {
  const m = orientSentences(language)
  return (
    <>
      <TextField {...kept(form, 'reason')} label={m.reason} hint={m.reasonHint} autocomplete="off" />
      <DateField
        name="meetingOn"
        label={m.meetingOn}
        value={datePartsOf(form.values, 'meetingOn')}
        error={problemOf(form, 'meetingOn')}
      />
      <TextField {...kept(form, 'meetingAt')} label={m.meetingAt} hint={m.meetingAtHint} width={10} />
      <Radios
        {...kept(form, 'agreedHow')}
        label={m.agreed}
        choices={(['said', 'signed'] as const).map(value => ({ value, label: m.agreedHow[value] }))}
      />
    </>
  )
}

/** Leading a person outside: to whom, and what they agreed to show. */
export async function orientPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { language, params } = context
  const m = orientSentences(language)
  const about = await aboutRequest(context, params['id'] ?? '')
  if (about === undefined) return { notFound: true }
  const here = `/requests/${about.card.id}`
  const body = (
    <Form action={`${here}/orient`} hidden={{ _submission: form.submission }} guard="unsaved">
      <PartnerFields context={context} form={form} />
      <MeetingFields context={context} form={form} />
      <ButtonRow>
        <Button>{m.submit}</Button>
        <ButtonLink kind="plain" href={`${here}/relay`}>
          {m.request}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
  return { title: m.title({ number: about.card.number }), lead: m.lead, body }
}
