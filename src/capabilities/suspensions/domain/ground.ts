/** The delays that a centre may let stand still. The time to appeal is not one: it belongs to the person. */
export const suspendableKinds = ['receipt', 'decision', 'notification', 'transfer'] as const
export type SuspendableKind = (typeof suspendableKinds)[number]

/** The most days that a ground may allow on one delay: a request always has a date. */
export const mostDaysEver = 366

/** The last day of a ground that serves no more from this day on; one that never began ends the day before it would. */
export function lastDayOf({ from }: { readonly from: string }, on: string): string {
  const [first = on] = [from, on].toSorted().toReversed()
  return Temporal.PlainDate.from(first).subtract({ days: 1 }).toString()
}
