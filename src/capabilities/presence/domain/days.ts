/** A stretch of days, both ends in it, as ISO texts; an open end is null. */
export type Days = { readonly from: string; readonly until: string | null }

const move = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

export const dayAfter = (day: string): string => move(day, 1)
export const dayBefore = (day: string): string => move(day, -1)

/** True when the day is in the stretch. */
export const covers = ({ from, until }: Days, day: string): boolean =>
  from <= day && (until === null || day <= until)

/** The earlier of two ends; an open one comes last. */
export function earlierEnd(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** The later of two days. */
export const later = (a: string, b: string): string => [a, b].toSorted().at(-1) ?? a

/** True for a stretch that has at least one day. */
export const hasDays = ({ from, until }: Days): boolean => until === null || from <= until

/** What is left of a stretch once others are taken out of it, in order. */
export function without(whole: Days, taken: readonly Days[]): readonly Days[] {
  const left: Days[] = []
  let from: string | null = whole.from
  for (const each of taken.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from === null) break
    if (!hasDays(each) || (each.until !== null && each.until < from)) continue
    const before = { from, until: earlierEnd(whole.until, dayBefore(each.from)) }
    if (hasDays(before)) left.push(before)
    from = each.until === null ? null : dayAfter(each.until)
  }
  if (from !== null && hasDays({ from, until: whole.until })) left.push({ from, until: whole.until })
  return left
}
