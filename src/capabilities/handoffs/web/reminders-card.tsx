import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Button, Card, Form } from '#ui/index.ts'
import { partnerPatience } from '../domain/reminders.ts'
import { orientSentences } from '../messages/orient.ts'
import type { OrientationCard } from '../queries/orientations.ts'

type Shown = {
  readonly context: StaffContext
  readonly one: OrientationCard
  readonly submission: string
  readonly stopped: { readonly by: string; readonly on: string } | undefined
}

/** When the partner is reminded and how, and the button that stops it. */
export const RemindersCard = ({ context: { language, tools }, one, submission, stopped }: Shown) => {
  const m = orientSentences(language).reminders
  if (one.settledOn !== null) return null
  const { most, afterMeeting: meeting, withoutMeeting: without, between } = partnerPatience
  const wished = stopped === undefined ? 'no' : 'yes'
  const byMail = tools.outgoing.email && one.partner.email !== null
  return (
    <Card title={m.title}>
      <p>{m.habit({ most, meeting, without, between })}</p>
      <p>
        {stopped === undefined
          ? byMail
            ? m.byMail
            : m.byCall
          : m.stopped({ name: stopped.by, date: formatIsoDate(stopped.on, language) })}
      </p>
      <Form
        action={`/orientations/${one.id}/reminders`}
        hidden={{ _submission: submission, requestId: one.requestId, wished }}
      >
        <Button kind="secondary">{stopped === undefined ? m.stop : m.goOn}</Button>
      </Form>
    </Card>
  )
}
