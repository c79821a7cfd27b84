import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, ButtonLink, Card, SummaryList } from '#ui/index.ts'
import { readItem, recordDecision } from '../domain/access.ts'
import { mayDecide, neighbours } from '../domain/agenda.ts'
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { requestIn } from './agenda-shared.ts'
import { ComputationLines, DecisionRead, ReportRead, Written } from './item-parts.tsx'
import { type ItemView, loadItem } from './item-view.ts'
import { kindWord } from './items-table.tsx'
import { dayOf, longDay, saidOf } from './shared.ts'
import { TiesCard } from './ties-card.tsx'

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
      <Card title={m.report}>
        {report === undefined ? <p>–</p> : <ReportRead report={report} language={language} />}
      </Card>
      <Card title={m.computation}>
        <ComputationLines computation={computation} language={language} />
      </Card>
      <TiesCard context={context} view={view} />
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
