import { brusselsDate, formatDate, formatTime } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Card, ClockBadge, Table } from '#ui/index.ts'
import { listSentences } from '../messages/lists.ts'
import { waitingCalls } from '../queries/waiting-calls.ts'
import { dueWords, placeOf } from './task-words.tsx'

const mostShown = 5

/** Who asked on the web to be called back, the oldest first; nothing when nobody waits. */
export async function callsCard(context: StaffContext) {
  const { db, language } = context
  const m = listSentences(language)
  const { total, calls } = await waitingCalls(db, mostShown)
  if (total === 0) return null
  const rows = calls.map(({ causeId, askedAt, dueOn }) => {
    const asked = m.callAsked({
      date: formatDate(brusselsDate(askedAt), language),
      time: formatTime(askedAt, language),
    })
    const href = placeOf({ kind: 'asking:call-back', causeId, dossierId: null, requestId: null }) ?? '/asking'
    return {
      id: causeId,
      cells: { asked: <a href={href}>{asked}</a>, due: <ClockBadge {...dueWords(dueOn, context)} /> },
    }
  })
  const columns = [
    { key: 'asked', label: m.callWho, role: 'head' },
    { key: 'due', label: m.callDue },
  ] as const
  return (
    <Card title={m.calls} count={total}>
      <p>{m.callsText}</p>
      <Table caption={m.calls} captionShown="hidden" columns={columns} rows={rows} />
      <p>
        <a href="/asking">{m.callsAll}</a>
      </p>
    </Card>
  )
}
