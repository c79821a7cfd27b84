import { covers, type Days, dayAfter, dayBefore, earlierEnd, hasDays } from './days.ts'

/** Somebody who works here, with the days on which they are away. */
export type Colleague = {
  readonly id: string
  /** The stable order in which equals come. */
  readonly sortKey: string
  readonly roles: readonly string[]
  readonly serviceIds: readonly string[]
  readonly languages: readonly string[]
  readonly away: readonly Days[]
}

/** How near a substitute is: who does the same in the same service; else who leads it; else the director. */
export const tiers = ['colleague', 'lead', 'director'] as const
export type Tier = (typeof tiers)[number]

/** Who stands in on which days, and by which rule. */
export type Slice = Days & { readonly substituteId: string; readonly tier: Tier }

const share = (a: readonly string[], b: readonly string[]): boolean => a.some(each => b.includes(each))

/** Undefined: not somebody who could stand in by the rule. */
export function tierOf(away: Colleague, other: Colleague): Tier | undefined {
  if (other.id === away.id) return undefined
  const sameService = share(away.serviceIds, other.serviceIds) || away.serviceIds.length === 0
  if (sameService && share(away.roles, other.roles)) return 'colleague'
  if (other.roles.includes('lead') && sameService) return 'lead'
  return other.roles.includes('director') ? 'director' : undefined
}

/** True when the colleague is here on that day. */
export const isHere = ({ away }: Pick<Colleague, 'away'>, day: string): boolean =>
  !away.some(days => covers(days, day))

/** How long somebody who is here on a day stays here without a break; open: as far as is known. */
function hereUntil({ away }: Pick<Colleague, 'away'>, day: string): string | null {
  const next = away
    .map(({ from }) => from)
    .filter(from => from > day)
    .toSorted()[0]
  return next === undefined ? null : dayBefore(next)
}

/** The first of these days on which somebody who is here on the first one can stand in: until they are away themselves. */
export const hereDays = (colleague: Pick<Colleague, 'away'>, { from, until }: Days): Days => ({
  from,
  until: earlierEnd(until, hereUntil(colleague, from)),
})

type Possible = { readonly colleague: Colleague; readonly tier: Tier }

function possible(away: Colleague, colleagues: readonly Colleague[]): readonly Possible[] {
  return colleagues.flatMap(colleague => {
    const tier = tierOf(away, colleague)
    return tier === undefined ? [] : [{ colleague, tier }]
  })
}

const endOrder = (until: string | null) => until ?? '9999'

/** The nearest comes first; then who stays the longest of these days, so that one hands over as rarely as can be. */
function order(away: Colleague, gap: Days) {
  const common = ({ colleague }: Possible) =>
    colleague.languages.filter(one => away.languages.includes(one)).length
  const stays = ({ colleague }: Possible) => endOrder(earlierEnd(gap.until, hereUntil(colleague, gap.from)))
  return (a: Possible, b: Possible): number =>
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    stays(b).localeCompare(stays(a)) ||
    common(b) - common(a) ||
    (a.colleague.sortKey < b.colleague.sortKey ? -1 : 1)
}

/** The first day after this one on which one of them is back. */
function nextArrival(day: string, all: readonly Possible[]): string | undefined {
  return all
    .flatMap(({ colleague }) =>
      colleague.away.flatMap(({ until }) => (until === null ? [] : [dayAfter(until)])),
    )
    .filter(back => back > day)
    .toSorted()
    .find(back => all.some(({ colleague }) => isHere(colleague, back)))
}

/** How long one stands in: while one is here, and until somebody nearer is back. */
function staysUntil({ colleague, tier }: Possible, gap: Days, all: readonly Possible[]): string | null {
  const nearer = all.filter(other => tiers.indexOf(other.tier) < tiers.indexOf(tier))
  const back = nextArrival(gap.from, nearer)
  const here = earlierEnd(gap.until, hereUntil(colleague, gap.from))
  return back === undefined ? here : earlierEnd(here, dayBefore(back))
}

/**
 * Who stands in on days on which nobody does yet: on each day somebody who is here that day. Days on which nobody could
 * are left out; a human chooses somebody then.
 */
export function planCover(gap: Days, away: Colleague, colleagues: readonly Colleague[]): readonly Slice[] {
  const all = possible(away, colleagues)
  const slices: Slice[] = []
  let from: string | undefined = gap.from
  while (from !== undefined && hasDays({ from, until: gap.until })) {
    const day: string = from
    const rest = { from: day, until: gap.until }
    const [best] = all.filter(({ colleague }) => isHere(colleague, day)).toSorted(order(away, rest))
    if (best === undefined) {
      from = nextArrival(day, all)
      continue
    }
    const until = staysUntil(best, rest, all)
    slices.push({ from: day, until, substituteId: best.colleague.id, tier: best.tier })
    from = until === null ? undefined : dayAfter(until)
  }
  return slices
}
