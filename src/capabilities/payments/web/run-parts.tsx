import { formatMoney } from '#kernel/money.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { BarChart, Button, ButtonRow, Card, Form, Table } from '#ui/index.ts'
import { approveRuns } from '../domain/access.ts'
import { houseReason } from '../domain/gone.ts'
import { runSentences } from '../messages/index.ts'
import type { AbsenceLine, RunCard } from '../queries/runs.ts'
import { aidName } from './right-card.tsx'
import { monthIn } from './shared.tsx'

/** A run with what surrounds it. */
export type ShownRun = { readonly run: RunCard; readonly context: StaffContext }

type Counted = readonly { readonly cause: string; readonly count: number; readonly unread: number }[]

const causeIn = (cause: string, { language }: Pick<StaffContext, 'language'>): string =>
  Object.entries(runSentences(language).causes).find(([code]) => code === cause)?.[1] ?? cause

const AcceptAll = ({ run, context, counts }: ShownRun & { counts: Counted }) => {
  const m = runSentences(context.language)
  const open = counts.filter(({ unread }) => unread > 0)
  if (!context.may(approveRuns) || run.state !== 'prepared') return null
  return (
    <ButtonRow>
      {open.map(({ cause, unread }) => (
        <Form action={`/runs/${run.id}/accept`} hidden={{ _submission: uuidv7(), cause }} shape="line">
          <Button kind="secondary">{m.acceptAll({ cause: causeIn(cause, context), count: unread })}</Button>
        </Form>
      ))}
    </ButtonRow>
  )
}

const AcceptOne = ({ run, context, line }: ShownRun & { line: AbsenceLine }) => {
  const m = runSentences(context.language)
  if (line.accepted) return <>{m.read}</>
  if (!context.may(approveRuns) || run.state !== 'prepared') return <>–</>
  const hidden = { _submission: uuidv7(), entitlementId: line.entitlementId }
  return (
    <Form action={`/runs/${run.id}/accept`} hidden={hidden} shape="line">
      <Button kind="secondary">
        {m.accept}
        <span class="hidden"> {line.personName}</span>
      </Button>
    </Form>
  )
}

/** Who was paid last month and is not here, why, and whether somebody has read it. */
export const Absences = ({
  run,
  context,
  lines,
  counts,
}: ShownRun & { lines: readonly AbsenceLine[]; counts: Counted }) => {
  const { language } = context
  const m = runSentences(language)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (run.kind !== 'month') return null
  if (all === 0) return <p class="prose">{m.absencesNone}</p>
  return (
    <Card title={m.absences} count={all}>
      <p class="prose">{m.absencesText}</p>
      <AcceptAll run={run} context={context} counts={counts} />
      <Table
        caption={m.absences}
        captionShown="hidden"
        columns={[
          { key: 'person', label: m.person, role: 'head' },
          { key: 'last', label: m.lastMonth, align: 'end' },
          { key: 'cause', label: m.cause },
          { key: 'read', label: m.read },
        ]}
        rows={lines.map(line => ({
          cells: {
            person: <a href={`/dossiers/${line.dossierId}/payments`}>{line.personName}</a>,
            last: formatMoney(line.lastCents, language),
            cause: causeIn(line.cause, context),
            read: <AcceptOne run={run} context={context} line={line} />,
          },
        }))}
      />
    </Card>
  )
}

type Total = { readonly kind: string; readonly items: number; readonly cents: number }

/** What differs from last month, and what each aid comes to. */
export const Totals = ({
  run,
  context: { language },
  totals,
  last,
}: ShownRun & { totals: readonly Total[]; last: number }) => {
  const m = runSentences(language)
  const bar = (label: string, cents: number) => ({ label, value: cents, text: formatMoney(cents, language) })
  return (
    <>
      {run.kind === 'month' ? (
        <BarChart
          caption={m.compare}
          heads={[m.compareHeads.what, m.compareHeads.total]}
          bars={[bar(m.lastRun, last), bar(`${m.thisRun} · ${monthIn(run.month, language)}`, run.cents)]}
        />
      ) : null}
      <BarChart
        caption={m.totals}
        heads={[m.aid, m.total]}
        bars={totals.map(({ kind, items, cents }) => bar(`${aidName(kind, language)} (${items})`, cents))}
      />
    </>
  )
}

/** Who let the list go and why: in the words of who did, or in ours when nobody had to. */
export function goneRows({ run, context: { language } }: ShownRun) {
  if (run.discardedReason === null) return []
  const m = runSentences(language)
  const house = houseReason(run.discardedReason)
  if (house === undefined)
    return [
      { key: m.discardedBy, value: run.discardedBy ?? m.house },
      { key: m.discardedWhy, value: run.discardedReason },
    ]
  return [{ key: m.discardedWhy, value: house.kind === 'emptied' ? m.emptied : m.replaced({ by: house.by }) }]
}
