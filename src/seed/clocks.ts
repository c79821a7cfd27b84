import { brusselsDate } from '#kernel/calendar.ts'
import { appealClock, countedClock, type LegalClock } from '#law/deadlines/index.ts'
import type { SeedRequest } from './files.ts'
import { momentOf, type What } from './path.ts'
import { at } from './time.ts'
import type { World } from './world.ts'

/** The day on which something happened, if it did. */
export const dayOf = (request: SeedRequest, what: What): Temporal.PlainDate | undefined => {
  const moment = momentOf(request.path, what)
  return moment === undefined ? undefined : brusselsDate(moment)
}

type Running = { readonly clock: LegalClock; readonly stoppedOn: Temporal.PlainDate | undefined }

/** The clocks that the law started on a request, and where each was stopped. */
function clocksOf(request: SeedRequest, today: Temporal.PlainDate): readonly Running[] {
  const { requestedOn } = request
  const [decided, notified] = [dayOf(request, 'decided'), dayOf(request, 'notified')]
  const ended = dayOf(request, 'transferred') ?? dayOf(request, 'withdrawn')
  const running: Running[] = [
    { clock: countedClock('receipt', requestedOn), stoppedOn: dayOf(request, 'acknowledged') },
    { clock: countedClock('decision', requestedOn), stoppedOn: decided ?? ended },
  ]
  if (dayOf(request, 'transferred') !== undefined)
    running.push({ clock: countedClock('transfer', requestedOn), stoppedOn: ended })
  if (decided !== undefined)
    running.push({ clock: countedClock('notification', decided), stoppedOn: notified })
  if (notified !== undefined) {
    const clock = appealClock({ by: 'registered', postedOn: notified, missing: [], rightAddress: true })
    const over = clock.dueOn !== null && Temporal.PlainDate.compare(clock.dueOn, today) < 0
    running.push({ clock, stoppedOn: over ? (clock.dueOn ?? undefined) : undefined })
  }
  return running
}

/** Noticed in the morning after a day that passed; an appeal that nobody lodged is not late. */
function breachedAt({ clock, stoppedOn }: Running, today: Temporal.PlainDate): Temporal.Instant | null {
  if (clock.dueOn === null || clock.kind === 'appeal') return null
  const late = Temporal.PlainDate.compare(stoppedOn ?? today, clock.dueOn) > 0
  return late ? at(clock.dueOn.add({ days: 1 }), 6) : null
}

/** Adds the clocks of one request. */
export function addClocks(request: SeedRequest, { rows, tenantId, newId, today, now }: World): void {
  for (const running of clocksOf(request, today)) {
    const { clock, stoppedOn } = running
    if (clock.startsOn === null) continue
    rows.add('clock', {
      tenant_id: tenantId,
      id: newId(momentOf(request.path, 'registered') ?? now),
      request_id: request.id,
      kind: clock.kind,
      starts_on: clock.startsOn,
      due_on: clock.dueOn,
      warn_on: clock.warnOn,
      stopped_on: stoppedOn ?? null,
      breached_at: breachedAt(running, today),
      article: clock.article,
      rule_version: clock.ruleVersion,
    })
  }
}
