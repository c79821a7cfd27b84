import { periodsFor } from './deciding.ts'

/** An item as grouping looks at it. Amounts are integer cents. */
export type Groupable = {
  readonly requestId: string
  readonly kind: string
  readonly proposal: string
  readonly proposedCents: number | null
  readonly computedCents: number | null
  readonly decided: boolean
  readonly nature: string
}

/** Items that can be decided in one act: same aid, same proposal, followed as it stands. */
export type Group<Item> = {
  readonly kind: string
  readonly proposal: 'grant' | 'grant-in-part'
  readonly items: readonly Item[]
}

/**
 * True for an item whose proposal can be followed without a word more. A refusal never is: each rests on a fact of its own.
 * Nor an income whose amount is not the computed one: that asks for a motive.
 */
export function isPlain(item: Groupable): boolean {
  if (item.decided || item.nature !== 'proposal' || item.proposedCents === null) return false
  if (item.proposal !== 'grant' && item.proposal !== 'grant-in-part') return false
  return periodsFor(item.kind).length > 1 || item.proposedCents === item.computedCents
}

/** The groups of an agenda with two items at least, in the order of their first item. */
export function groupsIn<Item extends Groupable>(items: readonly Item[]): readonly Group<Item>[] {
  const plain = items.filter(isPlain)
  const grouped = Map.groupBy(plain, ({ kind, proposal }) => `${kind} ${proposal}`)
  return [...grouped.values()].flatMap(group => {
    const [first] = group
    if (first === undefined || group.length < 2) return []
    const proposal = first.proposal === 'grant' ? ('grant' as const) : ('grant-in-part' as const)
    return [{ kind: first.kind, proposal, items: group }]
  })
}
