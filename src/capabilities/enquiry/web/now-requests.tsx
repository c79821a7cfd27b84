import { channelName, kindName, nearestClock, stateName, stepName } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Card, EmptyState, SummaryList, type SummaryRow, Tag } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import type { File, FileRequest } from '../queries/file.ts'
import { FileClock } from './clock-badge.tsx'
import { dayOfInstant } from './dates.ts'
import { filePath, reportPath } from './paths.ts'

type Props = { readonly request: FileRequest; readonly file: File; readonly context: StaffContext }

function computationRow({ request, file, context }: Props): readonly SummaryRow[] {
  const { language } = context
  const { file: m } = sentences(language)
  if (request.computation === null) return []
  const { at, monthlyCents } = request.computation
  const date = dayOfInstant(at, language)
  const value =
    monthlyCents === null
      ? m.refusedOf({ date })
      : m.amountOf({ amount: formatMoney(monthlyCents, language), date })
  return [
    { key: m.amount, value, action: { label: m.computation, href: filePath(file.dossierId, 'computation') } },
  ]
}

function reportRow({ request, context }: Props): readonly SummaryRow[] {
  const { language } = context
  const { file: m } = sentences(language)
  if (request.report === null) return []
  const { submittedAt } = request.report
  const value = submittedAt === null ? m.draft : m.submitted({ date: dayOfInstant(submittedAt, language) })
  return [{ key: m.report, value, action: { label: m.report, href: reportPath(request.id) } }]
}

function rowsOf(props: Props): readonly SummaryRow[] {
  const { request, context } = props
  const { language, today } = context
  const { file: m } = sentences(language)
  const clock = nearestClock(request.clocks)
  const day = request.nextStepOn === null ? '' : `, ${formatIsoDate(request.nextStepOn, language)}`
  return [
    { key: m.ownWords, value: <q>{request.wording}</q> },
    { key: m.state, value: stateName(request.state, language) },
    { key: m.nextStep, value: `${stepName(request.nextStep, language)}${day}` },
    ...(clock === undefined
      ? []
      : [{ key: m.clock, value: <FileClock clock={clock} today={today} language={language} /> }]),
    ...computationRow(props),
    ...reportRow(props),
  ]
}

const RequestPart = (props: Props) => {
  const { request, context } = props
  const { language } = context
  const { file: m } = sentences(language)
  const date = formatIsoDate(request.requestedOn, language)
  const channel = channelName(request.channel, language).toLowerCase()
  return (
    <section>
      <h3>
        {kindName(request.kind, language)} {request.urgent ? <Tag kind="late" text={m.urgent} /> : null}
      </h3>
      <p>
        {request.number} · {m.askedOn({ date, channel })}
      </p>
      <SummaryList rows={rowsOf(props)} />
    </section>
  )
}

/** The requests that are open, each with where it stands; the ended ones are counted. */
export const RequestsCard = ({ file, context }: { file: File; context: StaffContext }) => {
  const { file: m } = sentences(context.language)
  const open = file.requests.filter(({ endedOn }) => endedOn === null)
  const ended = file.requests.length - open.length
  return (
    <Card title={m.requests}>
      {open.length === 0 ? <EmptyState title={m.noRequest} text={m.noNext} /> : null}
      {open.map(request => (
        <RequestPart request={request} file={file} context={context} />
      ))}
      {ended === 0 ? null : <p>{m.nobodyEnded({ count: ended })}</p>}
    </Card>
  )
}
