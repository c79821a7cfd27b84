import { personCard } from '#capabilities/people/index.ts'
import {
  clockName,
  RequestHead,
  requestCard,
  resumesOn,
  standingStill,
  suspensionSentences,
} from '#capabilities/requests/index.ts'
import { daysBetween, formatIsoDate } from '#kernel/calendar.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, ButtonRow, Form } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'

type Days = { readonly from: string; readonly until: string; readonly dueOn: string; readonly today: string }

/** From which day the delay runs again, and which will be its last. */
function afterwards({ from, until, dueOn, today }: Days) {
  const on = resumesOn({ from }, today)
  const unused = daysBetween(Temporal.PlainDate.from(on), Temporal.PlainDate.from(until)) + 1
  return { on, due: Temporal.PlainDate.from(dueOn).subtract({ days: unused }).toString() }
}

/** Asks once more before a delay runs again; when it runs already, says so. */
export async function resumePage(context: StaffContext, sent?: FormState): Promise<Answer> {
  const { db, language, params } = context
  const m = sentences(language)
  const today = context.today.toString()
  const card = await requestCard(db, params['id'] ?? '')
  const person = card && (await personCard(db, card.personId))
  if (card === undefined || person === undefined) return { notFound: true }
  context.read({ requestId: card.id, dossierId: card.dossierId, personId: card.personId })
  const clock = card.clocks.find(each => standingStill(each, today)?.id === params['suspension'])
  const still = clock && standingStill(clock, today)
  const back = (
    <ButtonLink kind="plain" href={`/requests/${card.id}`}>
      {m.back}
    </ButtonLink>
  )
  const header = <RequestHead card={card} person={person} context={context} />
  const title = m.resumeTitle({ number: card.number })
  if (clock === undefined || still === undefined) return { title, header, lead: m.NotSuspended, body: back }
  const { on, due } = afterwards({ ...still, dueOn: clock.dueOn, today })
  const days = { on: formatIsoDate(on, language), due: formatIsoDate(due, language) }
  const { submission } = sent ?? freshForm()
  const body = (
    <Form action={`/requests/${card.id}/suspensions/${still.id}/resume`} hidden={{ _submission: submission }}>
      <h2>{title}</h2>
      {suspensionSentences(clock, language).map(line => (
        <p>{line}</p>
      ))}
      <p class="prose">{m.resumeLead({ clock: clockName(clock.kind, language), ...days })}</p>
      <ButtonRow>
        <Button>{m.resumeDo}</Button>
        {back}
      </ButtonRow>
    </Form>
  )
  return { title, header, body }
}
