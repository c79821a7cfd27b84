/** A caseworker among whom requests may be shared anew. */
export type Sharer = {
  readonly id: string
  readonly sortKey: string
  readonly here: 'yes' | 'no'
  readonly languages: readonly string[]
  readonly handles: readonly string[]
  readonly load: number
}

/** An open request that might go to another. */
export type Movable = {
  readonly id: string
  readonly kind: string
  readonly pilotId: string
  /** The person has met the pilot, who also may follow another request of theirs. */
  readonly met: boolean
  readonly languages: readonly string[]
  readonly weight: number
}

/** A request that could go from its pilot to another. */
export type Proposal = { readonly requestId: string; readonly fromId: string; readonly toId: string }

/** Above a quarter more than the mean is heavy; twice the mean is too much, even for continuity. */
const heavy = 1.25
const tooMuch = 2

/** How many proposals are made at once: a human reads each. */
export const mostProposals = 20

const speaks = (languages: readonly string[], { languages: theirs }: Sharer): number =>
  Number(languages.some(one => theirs.includes(one)))

/** Who could take it: here, of a service that handles it, and not heavier than the mean afterwards. */
function taker(request: Movable, sharers: readonly Sharer[], { loads, mean }: State): Sharer | undefined {
  const load = ({ id }: Sharer) => loads.get(id) ?? 0
  return sharers
    .filter(
      ({ id, here, handles }) => here === 'yes' && id !== request.pilotId && handles.includes(request.kind),
    )
    .filter(one => load(one) + request.weight <= mean)
    .toSorted(
      (a, b) =>
        speaks(request.languages, b) - speaks(request.languages, a) ||
        load(a) - load(b) ||
        (a.sortKey < b.sortKey ? -1 : 1),
    )[0]
}

type State = { readonly loads: Map<string, number>; readonly mean: number }

/**
 * What could be shared anew: requests of those whose load is heavy, to those for whom it is not. Continuity first: a
 * request whose person has met the pilot stays, unless the pilot carries twice the mean. A human approves each.
 */
export function proposeSharing(
  sharers: readonly Sharer[],
  requests: readonly Movable[],
): readonly Proposal[] {
  const loads = new Map(sharers.map(({ id, load }) => [id, load]))
  const mean = sharers.reduce((sum, { load }) => sum + load, 0) / Math.max(1, sharers.length)
  const proposals: Proposal[] = []
  for (const request of requests.toSorted((a, b) => Number(a.met) - Number(b.met))) {
    const carried = loads.get(request.pilotId) ?? 0
    if (carried <= mean * (request.met ? tooMuch : heavy)) continue
    const to = taker(request, sharers, { loads, mean })
    if (to === undefined) continue
    loads.set(request.pilotId, carried - request.weight)
    loads.set(to.id, (loads.get(to.id) ?? 0) + request.weight)
    proposals.push({ requestId: request.id, fromId: request.pilotId, toId: to.id })
  }
  return proposals.slice(0, mostProposals)
}
