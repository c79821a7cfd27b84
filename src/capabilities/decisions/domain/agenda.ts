import { addDays, compareDates } from '#kernel/calendar.ts'

export const meetingPhases = ['planned', 'closed', 'cancelled'] as const
export type MeetingPhase = (typeof meetingPhases)[number]

/** A meeting as the rules need it. `heldOn` is an ISO day. */
export type MeetingState = { readonly state: MeetingPhase; readonly heldOn: string }

/** Why an agenda cannot take a request now. */
export type AgendaRefusal =
  | { readonly kind: 'MeetingClosed' }
  | { readonly kind: 'MeetingPast'; readonly heldOn: string }

const onDay = (iso: string) => Temporal.PlainDate.from(iso)

/** An agenda changes until its meeting is closed; it takes nothing new once its day has passed. */
export function mayAdd(meeting: MeetingState, today: Temporal.PlainDate): AgendaRefusal | undefined {
  if (meeting.state !== 'planned') return { kind: 'MeetingClosed' }
  const past = compareDates(onDay(meeting.heldOn), today) < 0
  return past ? { kind: 'MeetingPast', heldOn: meeting.heldOn } : undefined
}

/** Why nothing can be decided in this meeting today. */
export type DecidingRefusal =
  | { readonly kind: 'MeetingClosed' }
  | { readonly kind: 'NotYet'; readonly heldOn: string }

/** The committee decides in its meeting: not before its day, and no more once it is closed. */
export function mayDecide(meeting: MeetingState, today: Temporal.PlainDate): DecidingRefusal | undefined {
  if (meeting.state !== 'planned') return { kind: 'MeetingClosed' }
  const early = compareDates(today, onDay(meeting.heldOn)) < 0
  return early ? { kind: 'NotYet', heldOn: meeting.heldOn } : undefined
}

/** Names stand on an agenda for a month after the meeting, as long as its members may read the files. */
export const namesShown = (heldOn: string, today: Temporal.PlainDate): boolean =>
  compareDates(addDays(onDay(heldOn), 31), today) > 0

/** An item in its place; the order is that of the agenda. */
export type Placed = { readonly requestId: string; readonly position: number }

/** The two items that change places when one goes up or down; undefined at the ends. */
export function swapped<Item extends Placed>(
  items: readonly Item[],
  requestId: string,
  direction: 'up' | 'down',
): readonly [Item, Item] | undefined {
  const at = items.findIndex(item => item.requestId === requestId)
  const other = items[direction === 'up' ? at - 1 : at + 1]
  const item = items[at]
  return item === undefined || other === undefined ? undefined : [item, other]
}

/** What stands before and after an item, and the next one that is not decided yet, going round. */
export function neighbours<Item extends { readonly requestId: string; readonly decided: boolean }>(
  items: readonly Item[],
  requestId: string,
) {
  const at = items.findIndex(item => item.requestId === requestId)
  const later = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))]
  return {
    previous: items[at - 1],
    next: at < 0 ? undefined : items[at + 1],
    nextUndecided: later.find(item => !item.decided),
  }
}

/** How far a meeting is: `7 of 12`. */
export const progressOf = (items: readonly { readonly decided: boolean }[]) => ({
  decided: items.filter(item => item.decided).length,
  total: items.length,
})
