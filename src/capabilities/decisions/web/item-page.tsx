import { personCard, personName } from '#capabilities/people/index.ts'
import { type RequestCard, requestCard, reviewOf } from '#capabilities/requests/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, ButtonLink, Card, SummaryList } from '#ui/index.ts'
import { type Grounds, groundsOf } from '../commands/grounds.ts'
import { readItem, recordDecision } from '../domain/access.ts'
import { mayDecide, neighbours } from '../domain/agenda.ts'
import type { DecisionCard } from '../domain/decision.ts'
import type { Member } from '../domain/members.ts'
import type { Rules } from '../domain/voting.ts'
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { decisionCard } from '../queries/decisions.ts'
import { type Meeting, meetingCard } from '../queries/meetings.ts'
import { membersOn, rulesOn } from '../queries/members.ts'
import { type Recusal, recusalsIn } from '../queries/recusals.ts'
import { type VoteCard, votesIn } from '../queries/votes.ts'
import { requestIn } from './agenda-shared.ts'
import { ComputationLines, DecisionRead, ReportRead, Written } from './item-parts.tsx'
import { kindWord } from './items-table.tsx'
import { dayOf, longDay, saidOf } from './shared.ts'
import { TiesCard } from './ties-card.tsx'

/** One item with all that stands around it. */
export type ItemView = {
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  readonly item: AgendaItem
  readonly request: RequestCard
  readonly name: string
  readonly decision: DecisionCard | undefined
  readonly grounds: Grounds
  /** Who sits that day, and who leaves for this item. */
  readonly members: readonly Member[]
  readonly recusals: readonly Recusal[]
  readonly votes: readonly VoteCard[]
  readonly rules: Rules
  readonly review: Awaited<ReturnType<typeof reviewOf>>
}

/** Loads an item of the agenda in the address, and tells the journal that its file was read. */
export async function loadItem(context: StaffContext): Promise<ItemView | undefined> {
  const { db, params } = context
  const [meetingId, requestId] = [params['id'] ?? '', params['item'] ?? '']
  if (!isUuid(meetingId) || !isUuid(requestId)) return undefined
  const meeting = await meetingCard(db, meetingId)
  const items = await agendaOf(db, meetingId)
  const item = items.find(one => one.requestId === requestId)
  const request = await requestCard(db, requestId)
  const person = request && (await personCard(db, request.personId))
  if (meeting === undefined || item === undefined || request === undefined || person === undefined)
    return undefined
  const decision = item.decisionId === null ? undefined : await decisionCard(db, item.decisionId)
  context.read({ requestId, dossierId: request.dossierId, personId: request.personId })
  const grounds = await groundsOf(context, request)
  const room = await roomOf(db, meeting, item)
  const review = await reviewOf(db, requestId)
  return { meeting, items, item, request, name: personName(person), decision, grounds, review, ...room }
}

/** Who may vote on an item, by which rules, and how they did. */
async function roomOf(db: StaffContext['db'], meeting: Meeting, item: AgendaItem) {
  const recusals = await recusalsIn(db, meeting.id)
  const votes = item.decisionId === null ? [] : await votesIn(db, meeting.id)
  return {
    members: await membersOn(db, meeting.heldOn),
    rules: await rulesOn(db, meeting.heldOn),
    recusals: recusals.filter(({ itemId }) => itemId === item.id),
    votes: votes.filter(({ decisionId }) => decisionId === item.decisionId),
  }
}

type Props = { readonly context: StaffContext; readonly view: ItemView }

/** Before, after, and back: with `k` and `j`, and `u` for up to the agenda. */
const Steps = ({ context, view }: Props) => {
  const m = decisionSentences(context.language)
  const path = `/meetings/${view.meeting.id}`
  const { previous, next } = neighbours(view.items, view.item.requestId)
  return (
    <nav class="button-row no-print" aria-label={committeeSentences(context.language).agenda}>
      {previous === undefined ? null : (
        <ButtonLink kind="secondary" href={`${path}/items/${previous.requestId}`} keys="k">
          {m.previous}
        </ButtonLink>
      )}
      {next === undefined ? null : (
        <ButtonLink kind="secondary" href={`${path}/items/${next.requestId}`} keys="j">
          {m.next}
        </ButtonLink>
      )}
      <ButtonLink kind="plain" href={path} keys="u">
        {m.back}
      </ButtonLink>
    </nav>
  )
}

const Asked = ({ context, view }: Props) => {
  const { language } = context
  const m = decisionSentences(language)
  const c = committeeSentences(language)
  const { request, item } = view
  return (
    <SummaryList
      rows={[
        { key: m.asked, value: `${kindWord(request.kind, language)} · ${request.number}` },
        { key: m.askedOn, value: dayOf(request.requestedOn, language) },
        { key: c.due, value: dayOf(item.dueOn, language) },
        { key: m.wording, value: <Written text={request.wording} /> },
        { key: c.author, value: item.authorName },
      ]}
    />
  )
}

const Decide = ({ context, view }: Props) => {
  const { language, today } = context
  const m = decisionSentences(language)
  const { meeting, item, decision, grounds } = view
  const { computedCents } = grounds.facts
  const refusal = mayDecide(meeting, today)
  const open = refusal === undefined && context.may(recordDecision)
  return (
    <>
      {decision === undefined ? null : (
        <DecisionRead
          content={decision}
          computedCents={computedCents}
          votes={view.votes}
          language={language}
        />
      )}
      {refusal?.kind === 'NotYet' && context.may(recordDecision) ? (
        <Banner kind="info" title={m.notYet({ date: longDay(refusal.heldOn, language) })} />
      ) : null}
      {open ? (
        <p class="no-print">
          <ButtonLink href={`/meetings/${meeting.id}/items/${item.requestId}/decision`} keys="d">
            {decision === undefined ? m.decide : m.change}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}

/** What makes this item another than a first proposal: a right under review, or the correction of a decision. */
const Standing = ({ context, view }: Props) => {
  const m = fullSentences(context.language)
  const { review, item, request } = view
  return (
    <>
      {review === undefined || request.state !== 'proposed' ? null : (
        <Banner kind="info" title={m.underReviewTitle}>
          <p>{m.underReview({ reason: review.reason, date: dayOf(review.elementOn, context.language) })}</p>
        </Banner>
      )}
      {item.correctsId === null ? null : (
        <Banner kind="info" title={m.correctionOf({ reason: item.correctionReason ?? '' })}>
          <a href={`/decisions/${item.correctsId}`}>{m.correctedDecision}</a>
        </Banner>
      )}
    </>
  )
}

const Item = ({ context, view }: Props) => {
  const { language } = context
  const m = decisionSentences(language)
  const { report, computation } = view.grounds
  return (
    <>
      <Steps context={context} view={view} />
      <Standing context={context} view={view} />
      <Asked context={context} view={view} />
      <Card title={committeeSentences(language).decision}>
        <Decide context={context} view={view} />
      </Card>
      <TiesCard context={context} view={view} />
      <Card title={m.report}>
        {report === undefined ? <p>–</p> : <ReportRead report={report} language={language} />}
      </Card>
      <Card title={m.computation}>
        <ComputationLines computation={computation} language={language} />
      </Card>
    </>
  )
}

/** The page of one item. */
export async function showItem(context: StaffContext): Promise<Answer> {
  const view = await loadItem(context)
  if (view === undefined) return { notFound: true }
  const at = view.items.indexOf(view.item) + 1
  return {
    title: decisionSentences(context.language).itemTitle({ name: view.name, at, total: view.items.length }),
    said: saidOf(context),
    body: <Item context={context} view={view} />,
  }
}

/** One item of the agenda, to be read: report, computation, proposal, motives. */
export const itemRoute: Route = staffPage({
  path: '/meetings/:id/items/:item',
  action: 'decisions:item',
  access: readItem,
  target: requestIn('item'),
  show: showItem,
})
