import { joinPlans, type KnownItem, type KnownOverpayment, type Plan } from './due.ts'
import { type Owed, owedInMonth, owedOnce } from './owed.ts'
import { dayAfter, monthOf, monthsBetween, type Rhythm, rhythmOf } from './periods.ts'
import { planSlice } from './plan-slice.ts'
import type { Term } from './terms.ts'

/** A right with all that its schedule is made from. Days are ISO. */
export type Planning = {
  readonly per: 'month' | 'once'
  readonly rhythm: Rhythm
  /** One amount a day at most, in order. */
  readonly terms: readonly Term[]
  readonly known: readonly KnownItem[]
  readonly overpayments: readonly KnownOverpayment[]
  /** The first day from which a stop lets nothing new fall due. */
  readonly stoppedFrom: string | null
  readonly today: string
  /** Only what falls due after this day: everything before was planned. */
  readonly since?: string | undefined
  /** Up to the month of this day. */
  readonly until: string
  /** What changed the past: the term just laid. */
  readonly causeId: string
}

/** A month that was begun in one rhythm is ended in it; a new rhythm begins with the next. */
const rhythmIn = (known: readonly KnownItem[], month: string, rhythm: Rhythm): Rhythm => {
  const begun = known.find(
    ({ kind, period, standing }) =>
      kind === 'regular' && standing === 'kept' && monthOf(period.from) === month,
  )
  return begun === undefined ? rhythm : rhythmOf(begun.period)
}

function owedByMonth({ terms, known, rhythm, since, until }: Planning): readonly Owed[] {
  const days = [...terms.map(({ fromOn }) => fromOn), ...known.map(({ period }) => period.from)]
  const earliest = days.toSorted()[0]
  const first = since !== undefined && (earliest ?? since) <= since ? dayAfter(since) : earliest
  if (first === undefined) return []
  const last = [until, ...known.map(({ period }) => period.from)].toSorted().at(-1) ?? until
  return monthsBetween(first, last).flatMap(month =>
    owedInMonth(terms, month, rhythmIn(known, month, rhythm)),
  )
}

/** Open items whose slice is no slice any more: the rhythm changed before anything of that month was paid. */
function leftOver(known: readonly KnownItem[], owed: readonly Owed[]): readonly KnownItem[] {
  const slices = new Set(owed.map(({ period }) => period.from))
  return known.filter(({ standing, period }) => standing === 'open' && !slices.has(period.from))
}

/**
 * What must be written so that for each period the items, with the differences and overpayments found, make up what
 * the terms say. Asking twice changes nothing: the second plan is empty.
 */
export function planDue(planning: Planning): Plan {
  const { known, overpayments } = planning
  const owed =
    planning.per === 'once'
      ? owedOnce(planning.terms, known.find(({ kind }) => kind === 'regular')?.period.from)
      : owedByMonth(planning)
  const cancelled: Plan[] = leftOver(known, owed).map(({ id }) => ({
    ...joinPlans([]),
    cancel: [{ id, reason: 'other-rhythm' }],
  }))
  const slices = owed.map(each =>
    planSlice(planning, {
      owed: each,
      items: known.filter(({ period, kind }) => period.from === each.period.from && kind !== 'interest'),
      overpayments: overpayments.filter(({ periodFrom }) => periodFrom === each.period.from),
    }),
  )
  return joinPlans([...cancelled, ...slices])
}
