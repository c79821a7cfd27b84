import { personCard, personName } from '#capabilities/people/index.ts'
import { type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, ButtonLink, Card, SummaryList } from '#ui/index.ts'
import { groundsOf } from '../commands/record-decision.ts'
import { readItem, recordDecision } from '../domain/access.ts'
import { mayDecide, neighbours } from '../domain/agenda.ts'
import type { DecisionCard } from '../domain/decision.ts'
import { committeeSentences, decisionSentences } from '../messages/index.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { decisionCard } from '../queries/decisions.ts'
import { type Meeting, meetingCard } from '../queries/meetings.ts'
import { requestIn } from './agenda-shared.ts'
import { ComputationLines, DecisionRead, ReportRead, Written } from './item-parts.tsx'
import { kindWord } from './items-table.tsx'
import { dayOf, longDay, saidOf } from './shared.ts'

/** One item with all that stands around it. */
export type ItemView = {
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  readonly item: AgendaItem
  readonly request: RequestCard
  readonly name: string
  readonly decision: DecisionCard | undefined
  readonly grounds: Awaited<ReturnType<typeof groundsOf>>
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
  return { meeting, items, item, request, name: personName(person), decision, grounds }
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
        <DecisionRead content={decision} computedCents={computedCents} language={language} />
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

const Item = ({ context, view }: Props) => {
  const { language } = context
  const m = decisionSentences(language)
  const { report, computation } = view.grounds
  return (
    <>
      <Steps context={context} view={view} />
      <Asked context={context} view={view} />
      <Card title={committeeSentences(language).decision}>
        <Decide context={context} view={view} />
      </Card>
      <Card title={m.report}>
        {report === undefined ? <p>–</p> : <ReportRead report={report} language={language} />}
      </Card>
      <Card title={m.computation}>
        <ComputationLines computation={computation} language={language} />
      </Card>
    </>
  )
}

/** One item of the agenda, to be read: report, computation, proposal, motives. */
export const itemRoute: Route = staffPage({
  path: '/meetings/:id/items/:item',
  action: 'decisions:item',
  access: readItem,
  target: requestIn('item'),
  async show(context) {
    const view = await loadItem(context)
    if (view === undefined) return { notFound: true }
    const at = view.items.indexOf(view.item) + 1
    return {
      title: decisionSentences(context.language).itemTitle({ name: view.name, at, total: view.items.length }),
      said: saidOf(context),
      body: <Item context={context} view={view} />,
    }
  },
})
