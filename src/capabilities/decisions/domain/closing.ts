import { type DecidingRefusal, type MeetingState, mayDecide } from './agenda.ts'

/** An item as closing looks at it. `requestState` is where its request stands now. */
export type ClosingItem = {
  readonly requestNumber: string
  readonly decided: boolean
  readonly requestState: string
}

/** What closing is asked with: who is there, who closes, who sits in the committee. Ids. */
export type ClosingFacts = {
  readonly items: readonly ClosingItem[]
  readonly presentIds: readonly string[]
  readonly memberIds: readonly string[]
  readonly closerId: string
  readonly today: Temporal.PlainDate
}

/** Why a meeting cannot be closed now. */
export type ClosingRefusal =
  | Exclude<DecidingRefusal, { readonly kind: 'MeetingClosed' }>
  | { readonly kind: 'AlreadyClosed' }
  | { readonly kind: 'Empty' }
  | { readonly kind: 'Undecided'; readonly count: number }
  | { readonly kind: 'NoLongerProposed'; readonly requestNumber: string }
  | { readonly kind: 'WhoIsPresent' }

const whoIsThere = ({ presentIds, memberIds, closerId }: ClosingFacts): boolean =>
  presentIds.includes(closerId) && presentIds.every(id => memberIds.includes(id))

/** What stands in the way of closing: every item decided, or off the agenda with its reason, and the members named. */
export function mayClose(meeting: MeetingState, facts: ClosingFacts): ClosingRefusal | undefined {
  const refusal = mayDecide(meeting, facts.today)
  if (refusal?.kind === 'MeetingClosed') return { kind: 'AlreadyClosed' }
  if (refusal !== undefined) return refusal
  const { items } = facts
  if (items.length === 0) return { kind: 'Empty' }
  const open = items.filter(item => !item.decided)
  if (open.length > 0) return { kind: 'Undecided', count: open.length }
  const gone = items.find(item => item.requestState !== 'proposed')
  if (gone !== undefined) return { kind: 'NoLongerProposed', requestNumber: gone.requestNumber }
  return whoIsThere(facts) ? undefined : { kind: 'WhoIsPresent' }
}
