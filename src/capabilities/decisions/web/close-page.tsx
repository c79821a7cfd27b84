import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { formVersion } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, ButtonRow, Checkboxes, EmptyState, Form } from '#ui/index.ts'
import { type CloseRefusal, closeMeeting } from '../commands/close-meeting.ts'
import { closeMeeting as access } from '../domain/access.ts'
import type { DecisionCard } from '../domain/decision.ts'
import type { Member } from '../domain/members.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { decisionsIn } from '../queries/decisions.ts'
import { type Meeting, meetingCard } from '../queries/meetings.ts'
import { membersOn } from '../queries/members.ts'
import { ratificationsOf } from '../queries/urgent-aids.ts'
import { CloseList, Ratifications } from './close-list.tsx'
import { memberRole, seatProblem } from './office-shared.tsx'
import { commonProblem, longDay } from './shared.ts'

type Props = {
  readonly context: StaffContext
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  readonly decisions: readonly DecisionCard[]
  readonly members: readonly Member[]
  /** Urgent aids that this meeting says yes or no to. */
  readonly urgent: readonly UrgentAid[]
  readonly form: FormState
}

/** Ticked already: who was noted as present, and who closes; the others are seen and ticked. */
const ticked = ({ form, context, meeting }: Props): readonly string[] =>
  form.values['presentIds'] === undefined
    ? [...new Set([...meeting.presentIds, context.worker.id])]
    : [form.values['presentIds']].flat()

const Confirm = (props: Props) => {
  const { meeting, members, form, context } = props
  const m = decisionSentences(context.language)
  const c = committeeSentences(context.language)
  const choices = members.map(member => ({
    value: member.id,
    label: member.name,
    hint: member.role === 'member' ? undefined : memberRole(member, members, context.language),
  }))
  return (
    <Form
      action={`/meetings/${meeting.id}/close`}
      hidden={{ _submission: form.submission, version: meeting.version }}
    >
      <Checkboxes
        name="presentIds"
        label={m.present}
        hint={m.presentHint}
        choices={choices}
        values={ticked(props)}
        error={problemOf(form, 'presentIds')}
      />
      <p>{m.closeWhat}</p>
      <ButtonRow>
        <Button kind="danger">{m.close}</Button>
        <a href={`/meetings/${meeting.id}`}>{c.agenda}</a>
      </ButtonRow>
    </Form>
  )
}

const Close = (props: Props) => {
  const { items, decisions, context, meeting, urgent } = props
  const m = decisionSentences(context.language)
  const open = items.filter(item => !item.decided)
  if (items.length + urgent.length === 0) return <EmptyState title={m.empty} text={m.emptyText} />
  return (
    <>
      <CloseList meetingId={meeting.id} items={items} decisions={decisions} language={context.language} />
      <Ratifications urgent={urgent} language={context.language} />
      {open.length === 0 ? (
        <Confirm {...props} />
      ) : (
        <Banner kind="warn" title={m.undecided({ count: open.length })}>
          <p>{m.undecidedText}</p>
        </Banner>
      )}
    </>
  )
}

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language } = context
  const meetingId = params['id'] ?? ''
  const meeting = isUuid(meetingId) ? await meetingCard(db, meetingId) : undefined
  if (meeting === undefined) return { notFound: true }
  const m = decisionSentences(language)
  const title = m.closeTitle({ date: longDay(meeting.heldOn, language) })
  if (meeting.state !== 'planned')
    return {
      title,
      body: (
        <Banner kind="info" title={m.alreadyClosed}>
          <a href={`/meetings/${meetingId}`}>{m.back}</a>
        </Banner>
      ),
    }
  const items = await agendaOf(db, meetingId)
  const members = await membersOn(db, meeting.heldOn)
  const decisions = await decisionsIn(db, meetingId)
  const urgent = await ratificationsOf(db, meetingId)
  context.read({ subjectIds: [...items, ...urgent].map(({ personId }) => personId) })
  const body = (
    <Close
      context={context}
      meeting={meeting}
      items={items}
      decisions={decisions}
      members={members}
      urgent={urgent}
      form={form}
    />
  )
  return { title, lead: m.closeLead, body }
}

function problem(refusal: CloseRefusal, language: StaffLanguage): FormProblem {
  const m = decisionSentences(language)
  const full = fullSentences(language)
  switch (refusal.kind) {
    case 'AlreadyClosed':
      return { text: m.alreadyClosed }
    case 'NotYet':
      return { text: m.notYet({ date: longDay(refusal.heldOn, language) }) }
    case 'Empty':
      return { text: m.emptyText }
    case 'Undecided':
      return { text: m.undecidedText }
    case 'NoLongerProposed':
      return { text: m.noLongerProposed({ number: refusal.requestNumber }) }
    case 'WhoIsPresent':
      return { field: 'presentIds', text: m.presentRequired }
    case 'MemberIsThere':
    case 'TwoForOne':
    case 'StandsInForNobody':
      return { field: 'presentIds', text: seatProblem(refusal, language) }
    case 'RatificationsOpen':
      return { text: full.ratificationsOpen }
    case 'NoQuorum':
      return { field: 'presentIds', text: full.quorumMissing(refusal) }
    case 'ItemWithoutQuorum':
      return { text: full.itemWithoutQuorum({ number: refusal.requestNumber, needed: refusal.needed }) }
    case 'StaleVersion':
      return { text: m.closeStale }
    default:
      return commonProblem(refusal, language)
  }
}

const closeForm = (_: StaffLanguage, params: Readonly<Record<string, string>>) => {
  const meetingId = params['id'] ?? ''
  const presentIds = z.preprocess(
    value => (value === undefined ? [] : [value].flat()),
    z.array(z.uuid()).max(100),
  )
  return z
    .strictObject({ version: formVersion, presentIds })
    .transform(typed => ({ ...typed, meetingId }))
    .refine(() => isUuid(meetingId))
}

/** The president rereads everything, says who is there, and closes. */
export const closeRoutes: readonly Route[] = [
  staffPage({
    path: '/meetings/:id/close',
    action: 'decisions:close-meeting',
    access,
    show: context => page(context, freshForm()),
  }),
  staffForm({
    path: '/meetings/:id/close',
    command: closeMeeting,
    form: closeForm,
    redisplay: page,
    refusal: problem,
    done: ({ meetingId }) => `/meetings/${meetingId}?done=closed`,
  }),
]
