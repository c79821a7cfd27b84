import type { Child } from 'hono/jsx'
import { uuidv7 } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Banner, Button, Card, Form, Radios, TextArea } from '#ui/index.ts'
import { delegatedWords, urgentWords } from '../compose/minutes-sections.ts'
import { ratifyUrgent } from '../domain/access.ts'
import { mayDecide } from '../domain/agenda.ts'
import { ratifications, type UrgentAid } from '../domain/urgent.ts'
import { officeSentences, urgentSentences } from '../messages/index.ts'
import { type DelegatedDecision, delegatedSince } from '../queries/delegations.ts'
import type { Meeting } from '../queries/meetings.ts'
import { ratificationsOf } from '../queries/urgent-aids.ts'

type Props = { readonly context: StaffContext; readonly meeting: Meeting }
type AidProps = Props & { readonly aid: UrgentAid }

const Answer = ({ context, meeting, aid }: AidProps) => {
  const m = urgentSentences(context.language)
  return (
    <Form action={`/meetings/${meeting.id}/urgent/${aid.id}`} hidden={{ _submission: uuidv7() }}>
      <Radios
        name={`ratified.${aid.id}`}
        label={m.ratifyOf({ name: aid.personName })}
        choices={ratifications.map(value => ({ value, label: m.ratifyChoice[value] }))}
        value={aid.ratified ?? undefined}
        shape="line"
      />
      <TextArea
        name={`motive.${aid.id}`}
        label={m.ratifyMotive}
        hint={m.ratifyMotiveHint}
        value={aid.ratifyMotive ?? ''}
        rows={2}
      />
      <Button kind="secondary">
        {m.ratifyDo}
        <span class="hidden"> : {aid.personName}</span>
      </Button>
    </Form>
  )
}

const Aid = (props: AidProps) => {
  const { context, meeting, aid } = props
  const m = urgentSentences(context.language)
  const open = context.may(ratifyUrgent) && mayDecide(meeting, context.today) === undefined
  return (
    <>
      <p>
        <strong>{aid.personName}</strong> · {aid.number} · {urgentWords(aid, context.language)}
        {aid.ratified === null ? null : ` ${m.ratifications[aid.ratified]}.`}
      </p>
      {aid.ratified === 'not-ratified' ? <Banner kind="warn" title={m.notRatifiedThen} /> : null}
      {open ? <Answer {...props} /> : null}
    </>
  )
}

const Urgent = (props: Props & { readonly aids: readonly UrgentAid[] }) => {
  const m = urgentSentences(props.context.language)
  if (props.aids.length === 0) return null
  return (
    <Card title={m.ratifyTitle} count={props.aids.length}>
      <p>{m.ratifyLead}</p>
      {props.aids.map(aid => (
        <Aid {...props} aid={aid} />
      ))}
    </Card>
  )
}

const Delegated = ({
  context,
  decisions,
}: {
  context: StaffContext
  decisions: readonly DelegatedDecision[]
}) => {
  if (decisions.length === 0) return null
  return (
    <Card title={officeSentences(context.language).delegatedTitle} count={decisions.length}>
      <ul>
        {decisions.map(decision => (
          <li>{delegatedWords(decision, context.language)}</li>
        ))}
      </ul>
    </Card>
  )
}

/** What comes to a meeting by itself: urgent aids to ratify, decisions of delegates to be told. */
export async function besideAgenda(props: Props): Promise<Child> {
  const { context, meeting } = props
  const aids = await ratificationsOf(context.db, meeting.id)
  const decisions = await delegatedSince(context.db, meeting)
  context.read({ subjectIds: [...aids, ...decisions].map(({ personId }) => personId) })
  return (
    <>
      <Urgent {...props} aids={aids} />
      <Delegated context={context} decisions={decisions} />
    </>
  )
}
