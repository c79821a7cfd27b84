/** A foreign key between two tables, by their names. */
export type Reference = { readonly child: string; readonly parent: string }

/**
 * The tables with each parent before its children. Where tables refer to each other in a circle, the one with the
 * fewest parents still to come goes first: `comesLate` then tells which keys cannot stand while rows come in.
 */
export function parentsFirst(tables: readonly string[], references: readonly Reference[]): readonly string[] {
  const waitsFor = new Map(tables.map(name => [name, new Set<string>()]))
  for (const { child, parent } of references) if (child !== parent) waitsFor.get(child)?.add(parent)
  const order: string[] = []
  while (waitsFor.size > 0) {
    let [next, fewest] = ['', Number.POSITIVE_INFINITY]
    for (const [name, parents] of waitsFor) if (parents.size < fewest) [next, fewest] = [name, parents.size]
    order.push(next)
    waitsFor.delete(next)
    for (const parents of waitsFor.values()) parents.delete(next)
  }
  return order
}

/** True when, in this order, a row of the child may come before the row that it names. */
export const comesLate = (order: readonly string[], { child, parent }: Reference): boolean =>
  order.indexOf(parent) >= order.indexOf(child)
