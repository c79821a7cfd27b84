/**
 * Below how many requests a figure is not told. No text read fixes it: a habit of our own, dated. With fewer than ten
 * somebody who knows the place may guess whom it is about; with fewer than five the figure says nothing either.
 */
export const few = [{ from: '2026-11-23', staff: 5, everybody: 10 }] as const

/** What is not told on a day, to staff and to everybody. */
export const fewOn = (day: string) => few.findLast(({ from }) => from <= day) ?? few[0]
