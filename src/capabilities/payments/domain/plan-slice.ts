import {
  emptyPlan,
  joinPlans,
  type KnownItem,
  type KnownOverpayment,
  type Plan,
  type WantedItem,
} from './due.ts'
import type { Owed } from './owed.ts'
import { later } from './periods.ts'

/** Where a plan is made: who changed what, on which day. */
export type Here = {
  readonly today: string
  readonly causeId: string
  readonly stoppedFrom: string | null
}

export type Slice = {
  readonly owed: Owed
  /** Without interest, which is owed beside the right. */
  readonly items: readonly KnownItem[]
  readonly overpayments: readonly KnownOverpayment[]
}

const sum = (all: readonly { readonly cents: number }[]): number =>
  all.reduce((total, { cents }) => total + cents, 0)

const cancelAll = (items: readonly KnownItem[], reason: string): Plan => ({
  ...emptyPlan,
  cancel: items.map(({ id }) => ({ id, reason })),
})

/**
 * Writes over the item that has this place already, open or cancelled; adds it otherwise; leaves it when it says so.
 * The same cents for other days are not the same: the days tell in which rhythm the month was begun.
 */
function put(items: readonly KnownItem[], wanted: WantedItem): Plan {
  const known = items.find(
    ({ kind, causeId, period }) =>
      kind === wanted.kind && causeId === wanted.causeId && period.from === wanted.period.from,
  )
  if (known === undefined) return { ...emptyPlan, add: [wanted] }
  const samePart = known.period.until === wanted.period.until && known.cents === wanted.cents
  return samePart && known.termId === wanted.termId && known.standing === 'open'
    ? emptyPlan
    : { ...emptyPlan, amend: [{ ...wanted, id: known.id }] }
}

/** Too much, as it stands now. What was forgiven is not found again; what was taken back was not kept. */
function overpaid({ owed, overpayments }: Slice, kept: number): Plan {
  const found = overpayments.filter(({ standing }) => standing === 'found')
  const forgiven = sum(overpayments.filter(({ standing }) => standing === 'forgiven'))
  const cents = Math.max(0, kept - forgiven - owed.cents)
  if (cents === sum(found)) return emptyPlan
  const explanation = { key: 'overpaid', args: { paid: kept, owed: owed.cents } }
  return {
    ...emptyPlan,
    overpaid: cents === 0 ? [] : [{ period: owed.period, cents, explanation }],
    replaced: found.map(({ id }) => id),
  }
}

/** What is still owed beside what has left already: a difference, explained by both. */
function difference(here: Here, { owed, items }: Slice, kept: number): Plan {
  const missing = owed.cents - kept - sum(items.filter(open('advance')))
  const planned = items.filter(open('difference'))
  if (missing === sum(planned)) return emptyPlan
  const stale = cancelAll(
    planned.filter(({ causeId }) => missing <= 0 || causeId !== here.causeId),
    'other-difference',
  )
  if (missing <= 0 || owed.termId === undefined) return stale
  const args = { owed: owed.cents, paid: kept }
  const wanted: WantedItem = {
    kind: 'difference',
    period: owed.period,
    causeId: here.causeId,
    termId: owed.termId,
    cents: missing,
    payOn: here.today,
    explanation: { key: 'difference', args },
  }
  return joinPlans([stale, put(items, wanted)])
}

const open = (kind: KnownItem['kind']) => (item: KnownItem) => item.kind === kind && item.standing === 'open'

/** The regular item of a slice of which nothing regular has left yet; what was paid ahead is deducted, and said. */
function regular(here: Here, { owed, items }: Slice, kept: number): Plan {
  const ahead = kept + sum(items.filter(open('advance')))
  const missing = owed.cents - ahead
  const planned = items.filter(open('regular'))
  const stale = cancelAll(items.filter(open('difference')), 'in-the-regular')
  const stopped = here.stoppedFrom !== null && owed.period.from >= here.stoppedFrom && planned.length === 0
  if (missing <= 0 || owed.termId === undefined)
    return joinPlans([stale, cancelAll(planned, ahead > 0 ? 'paid-ahead' : 'nothing-due')])
  if (stopped) return stale
  const { key, args } = owed.explanation
  const wanted: WantedItem = {
    kind: 'regular',
    period: owed.period,
    causeId: null,
    termId: owed.termId,
    cents: missing,
    payOn: later(owed.period.from, here.today),
    explanation: { key, args: ahead > 0 ? { ...args, ahead } : args },
  }
  return joinPlans([stale, put(items, wanted)])
}

/** Plans one slice: nothing when its items say already what is owed. */
export function planSlice(here: Here, slice: Slice): Plan {
  const { owed, items, overpayments } = slice
  const takenBack = sum(overpayments.filter(({ standing }) => standing === 'taken-back'))
  const keptItems = items.filter(({ standing }) => standing === 'kept')
  const kept = sum(keptItems) - takenBack
  const advances = items.filter(open('advance'))
  if (advances.length > 0 && owed.cents - kept < sum(advances)) {
    const others = items.filter(item => !advances.includes(item))
    return joinPlans([cancelAll(advances, 'nothing-due'), planSlice(here, { ...slice, items: others })])
  }
  const paid = keptItems.some(({ kind }) => kind === 'regular')
  const rest = paid ? difference(here, slice, kept) : regular(here, slice, kept)
  return joinPlans([rest, overpaid(slice, kept)])
}
