import { uuidv7 } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Button, Card, Form, Radios, Select, SideBySide } from '#ui/index.ts'
import { tieWords } from '../compose/wording.ts'
import { declareTie, keepAgenda } from '../domain/access.ts'
import { ties } from '../domain/members.ts'
import { fullSentences } from '../messages/index.ts'
import type { Recusal } from '../queries/recusals.ts'
import type { ItemView } from './item-view.ts'

type Props = { readonly context: StaffContext; readonly view: ItemView }

const pathOf = ({ view }: Props) => `/meetings/${view.meeting.id}/items/${view.item.requestId}/ties`

/** Whom one may speak for: the secretary for any member, a member for oneself. */
const speakable = ({ context, view }: Props) =>
  view.members.filter(
    ({ id }) =>
      (context.may(keepAgenda) || id === context.worker.id) &&
      !view.recusals.some(({ workerId }) => workerId === id),
  )

const Leaving = (props: Props & { recusal: Recusal; open: 'open' | 'shut' }) => {
  const { context, recusal, open } = props
  const m = fullSentences(context.language)
  const mine = context.may(keepAgenda) || recusal.workerId === context.worker.id
  return (
    <li>
      {m.tieLeaves({ name: recusal.name, tie: m.ties[recusal.tie].toLowerCase() })}
      {open === 'open' && mine ? (
        <Form
          action={`${pathOf(props)}/withdraw`}
          hidden={{ _submission: uuidv7(), workerId: recusal.workerId }}
        >
          <Button kind="plain">
            {m.tieBack}
            <span class="hidden"> : {tieWords(recusal, context.language)}</span>
          </Button>
        </Form>
      ) : null}
    </li>
  )
}

const Declare = (props: Props) => {
  const { context } = props
  const m = fullSentences(context.language)
  const members = speakable(props)
  if (members.length === 0) return null
  return (
    <Form action={pathOf(props)} hidden={{ _submission: uuidv7() }}>
      <SideBySide>
        <Select
          name="workerId"
          label={m.tieWho}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={members.find(({ id }) => id === context.worker.id)?.id}
        />
      </SideBySide>
      <Radios
        name="tie"
        label={m.tieWhat}
        choices={ties.map(value => ({ value, label: m.ties[value] }))}
        shape="line"
      />
      <Button kind="secondary">{m.tieDo}</Button>
    </Form>
  )
}

/** Who leaves for this item, and the place to say so before it is decided. */
export const TiesCard = (props: Props) => {
  const { context, view } = props
  const m = fullSentences(context.language)
  const open = view.meeting.state === 'planned' && !view.item.decided && context.may(declareTie)
  if (view.recusals.length === 0 && !open) return null
  return (
    <Card title={m.tieTitle}>
      {open ? <p>{m.tieLead}</p> : null}
      {view.recusals.length === 0 ? (
        <p>{m.tieNone}</p>
      ) : (
        <ul>
          {view.recusals.map(recusal => (
            <Leaving {...props} recusal={recusal} open={open ? 'open' : 'shut'} />
          ))}
        </ul>
      )}
      {open ? <Declare {...props} /> : null}
    </Card>
  )
}
