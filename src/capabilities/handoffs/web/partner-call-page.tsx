import { languageName } from '#capabilities/people/index.ts'
import { orientPersons } from '#capabilities/requests/index.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, ButtonRow, Card, Form, Phone, SummaryList } from '#ui/index.ts'
import { orientSentences } from '../messages/orient.ts'
import { partnerCallWords } from '../messages/reminder.ts'
import { type WrittenReminder, writtenReminder } from '../queries/reminder-facts.ts'

type Shown = { readonly context: StaffContext; readonly written: WrittenReminder; readonly form: FormState }

/** The words in each language of administration of the centre: nobody knows which one the partner speaks. */
const Words = ({ context: { language }, written: { facts } }: Shown) => {
  const m = orientSentences(language).reminders
  return (
    <>
      {facts.centre.languages.map(one => (
        <Card title={m.words({ language: languageName(one, language).toLowerCase() })}>
          <div class="prose" lang={one}>
            {partnerCallWords(facts, one).map(line => (
              <p>{line}</p>
            ))}
          </div>
        </Card>
      ))}
      <p>{m.careful}</p>
    </>
  )
}

const Deeds = ({ context: { language }, written: { reminder, one }, form }: Shown) => {
  const m = orientSentences(language).reminders
  return (
    <ButtonRow>
      {(['reached', 'not-reached'] as const).map(deed => (
        <Form
          action={`/partner-calls/${reminder.id}`}
          hidden={{ _submission: form.submission, requestId: one.requestId, deed }}
        >
          <Button kind={deed === 'reached' ? 'primary' : 'secondary'}>{m.deeds[deed]}</Button>
        </Form>
      ))}
    </ButtonRow>
  )
}

/** Calling a partner who said nothing: the number, the words to say, and what it gave. */
export async function partnerCallPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params, tenant, may } = context
  const m = orientSentences(language)
  const written = await writtenReminder(db, tenant.id, params['id'] ?? '')
  if (written?.reminder.way !== 'call') return { notFound: true }
  const { one, reminder } = written
  context.read({ requestId: one.requestId, dossierId: one.dossierId, personId: one.personId })
  const open = reminder.state === 'asked'
  const shown = { context, written, form }
  const body = (
    <>
      <SummaryList
        rows={[
          { key: m.partner, value: one.partner.name },
          { key: m.phone, value: <Phone number={reminder.address} /> },
        ]}
      />
      {open ? <Words {...shown} /> : null}
      {open && may(orientPersons) ? <Deeds {...shown} /> : null}
      <p>
        <ButtonLink kind="plain" href={`/orientations/${one.id}`}>
          {m.reminders.back}
        </ButtonLink>
      </p>
    </>
  )
  const said = open ? undefined : ({ kind: 'info', text: m.reminders.settled } as const)
  const title = m.reminders.callTitle({ partner: one.partner.name })
  return { title, lead: m.reminders.callLead, body, said }
}
