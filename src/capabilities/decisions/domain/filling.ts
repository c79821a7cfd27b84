/** Why a proposal stands where it stands on an agenda. */
export const fillReasons = ['late', 'before-meeting', 'before-next', 'urgent', 'ready'] as const
export type FillReason = (typeof fillReasons)[number]

/** What is known of a proposal that waits. `dueOn`: when its decision is due, ISO; null when its delay no longer runs. */
export type Waiting = { readonly urgent: boolean; readonly dueOn: string | null; readonly requestId: string }

/** The days that an order is held against, ISO: today, the meeting, and the meeting after it when one is planned. */
export type FillDays = {
  readonly today: string
  readonly heldOn: string
  readonly nextOn: string | null
}

/** Why this proposal comes now: its delay has passed, passes before the meeting or before the one after; it is urgent; it is ready. */
export function fillReason({ urgent, dueOn }: Omit<Waiting, 'requestId'>, days: FillDays): FillReason {
  if (dueOn !== null && dueOn < days.today) return 'late'
  if (dueOn !== null && dueOn <= days.heldOn) return 'before-meeting'
  if (urgent) return 'urgent'
  return dueOn !== null && days.nextOn !== null && dueOn < days.nextOn ? 'before-next' : 'ready'
}

const rank: Readonly<Record<FillReason, number>> = {
  late: 0,
  'before-meeting': 1,
  urgent: 2,
  'before-next': 3,
  ready: 4,
}

/** Proposals in the order an agenda takes them: delays that were broken first, then by what runs out first. */
export const inOrder = <Some extends Waiting>(waiting: readonly Some[], days: FillDays): readonly Some[] =>
  waiting.toSorted((a, b) => {
    const byReason = rank[fillReason(a, days)] - rank[fillReason(b, days)]
    if (byReason !== 0) return byReason
    const [one, other] = [a.dueOn ?? '9999', b.dueOn ?? '9999']
    if (one !== other) return one < other ? -1 : 1
    return a.requestId < b.requestId ? -1 : 1
  })
