import type { Child } from 'hono/jsx'
import { uuidv7 } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Banner, Button, Card, Checkboxes, Form } from '#ui/index.ts'
import { keepAgenda } from '../domain/access.ts'
import { mayDecide } from '../domain/agenda.ts'
import { inOffice, type Member } from '../domain/members.ts'
import { isQuorate, neededOf, type Rules } from '../domain/voting.ts'
import { fullSentences, officeSentences } from '../messages/index.ts'
import type { Meeting } from '../queries/meetings.ts'
import { membersOn, rulesOn } from '../queries/members.ts'
import { memberRole } from './office-shared.tsx'

type Props = { readonly context: StaffContext; readonly meeting: Meeting }
type RoomProps = Props & { readonly members: readonly Member[]; readonly rules: Rules }

const PresenceForm = ({ context, meeting, members }: RoomProps) => {
  const m = fullSentences(context.language)
  return (
    <Form action={`/meetings/${meeting.id}/presence`} hidden={{ _submission: uuidv7() }}>
      <Checkboxes
        name="presentIds"
        label={m.presence}
        labelled="hidden"
        hint={m.presenceLead}
        choices={members.map(member => ({
          value: member.id,
          label:
            member.role === 'member'
              ? member.name
              : `${member.name} (${memberRole(member, members, context.language)})`,
        }))}
        values={meeting.presentIds}
        shape="line"
      />
      <Button kind="secondary">{m.presenceDo}</Button>
    </Form>
  )
}

/** How many must be there, and where that is written; a warning when nobody wrote it down. */
const QuorumSaid = ({ context, meeting, members, rules }: RoomProps) => {
  const m = fullSentences(context.language)
  const office = officeSentences(context.language)
  const total = inOffice(members)
  const needed = neededOf(rules.quorum, total)
  const there = meeting.presentIds.length
  const quorate = isQuorate({ present: meeting.presentIds, left: [] }, rules, total)
  return (
    <>
      <p>
        {m.quorumNeeded({ needed, total })} {there === 0 ? null : m.quorumThere({ count: there })}
      </p>
      {there > 0 && !quorate ? <Banner kind="late" title={m.quorumMissing({ needed })} /> : null}
      {rules.source === null ? (
        <Banner kind="warn" title={office.rulesUnwritten}>
          <p>
            {office.rulesUnwrittenText} <a href="/committee">{office.members}</a>
          </p>
        </Banner>
      ) : null}
    </>
  )
}

/** Who is in the room on the day of the meeting, and whether they are enough. */
export async function roomSection(props: Props): Promise<Child> {
  const { context, meeting } = props
  if (mayDecide(meeting, context.today) !== undefined) return null
  const members = await membersOn(context.db, meeting.heldOn)
  const rules = await rulesOn(context.db, meeting.heldOn)
  const room = { ...props, members, rules }
  return (
    <Card title={fullSentences(context.language).presence}>
      <QuorumSaid {...room} />
      {context.may(keepAgenda) ? <PresenceForm {...room} /> : null}
    </Card>
  )
}
