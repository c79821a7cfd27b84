import { type DecidingRefusal, type MeetingState, mayDecide } from './agenda.ts'
import { faultInSeats, inOffice, type Member, type SeatRefusal } from './members.ts'
import { isQuorate, neededOf, type Rules } from './voting.ts'

/** An item as closing looks at it. `requestState` is where its request stands now; `left`: ids of who leaves for it. */
export type ClosingItem = {
  readonly requestNumber: string
  readonly decided: boolean
  readonly requestState: string
  readonly nature: string
  readonly left: readonly string[]
}

/** What closing is asked with: who is there, who closes, who sits in the committee, by which rules. Ids. */
export type ClosingFacts = {
  readonly items: readonly ClosingItem[]
  /** Urgent aids that wait for this meeting to say yes or no. */
  readonly openRatifications: number
  readonly ratifications: number
  readonly presentIds: readonly string[]
  /** Who sits in the committee that day, substitutes too. */
  readonly members: readonly Member[]
  readonly rules: Pick<Rules, 'quorum'>
  readonly closerId: string
  readonly today: Temporal.PlainDate
}

/** Why a meeting cannot be closed now. */
export type ClosingRefusal =
  | Exclude<DecidingRefusal, { readonly kind: 'MeetingClosed' }>
  | { readonly kind: 'AlreadyClosed' }
  | { readonly kind: 'Empty' }
  | { readonly kind: 'Undecided'; readonly count: number }
  | { readonly kind: 'RatificationsOpen'; readonly count: number }
  | { readonly kind: 'NoLongerProposed'; readonly requestNumber: string }
  | { readonly kind: 'WhoIsPresent' }
  | SeatRefusal
  | { readonly kind: 'NoQuorum'; readonly needed: number }
  | { readonly kind: 'ItemWithoutQuorum'; readonly requestNumber: string; readonly needed: number }

const whoIsThere = ({ presentIds, members, closerId }: ClosingFacts): boolean =>
  presentIds.includes(closerId) && presentIds.every(present => members.some(({ id }) => id === present))

/** Enough members for the meeting, and for each item once those with a tie have left. */
function faultInQuorum(facts: ClosingFacts): ClosingRefusal | undefined {
  const { items, presentIds: present, rules, members } = facts
  const total = inOffice(members)
  const needed = neededOf(rules.quorum, total)
  if (!isQuorate({ present, left: [] }, rules, total)) return { kind: 'NoQuorum', needed }
  const short = items.find(({ left }) => !isQuorate({ present, left }, rules, total))
  return short && { kind: 'ItemWithoutQuorum', requestNumber: short.requestNumber, needed }
}

function faultInItems({ items, openRatifications, ratifications }: ClosingFacts): ClosingRefusal | undefined {
  if (items.length + ratifications === 0) return { kind: 'Empty' }
  const open = items.filter(item => !item.decided)
  if (open.length > 0) return { kind: 'Undecided', count: open.length }
  if (openRatifications > 0) return { kind: 'RatificationsOpen', count: openRatifications }
  const gone = items.find(({ nature, requestState }) => nature === 'proposal' && requestState !== 'proposed')
  return gone && { kind: 'NoLongerProposed', requestNumber: gone.requestNumber }
}

/** What stands in the way of closing: every item decided, or off the agenda with its reason, the members named, enough of them. */
export function mayClose(meeting: MeetingState, facts: ClosingFacts): ClosingRefusal | undefined {
  const refusal = mayDecide(meeting, facts.today)
  if (refusal?.kind === 'MeetingClosed') return { kind: 'AlreadyClosed' }
  if (refusal !== undefined) return refusal
  const fault = faultInItems(facts)
  if (fault !== undefined) return fault
  if (!whoIsThere(facts)) return { kind: 'WhoIsPresent' }
  return faultInSeats(facts.members, facts.presentIds) ?? faultInQuorum(facts)
}
