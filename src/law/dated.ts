/**
 * A legal number over time: each value with the day it starts, the day it could be known, and where it was read.
 *
 * @source Not an article itself: the form every dated number and parameter of the law takes here.
 */

/** Where a value was read: the site and page, or the official publication. */
export type Source = string

/**
 * One value from a day on, until the next entry. `null` says that a change is known to have happened that day
 * and that no source gave its value: days it covers are refused, never interpolated.
 */
export type Entry<Value> = {
  readonly from: string
  /** First day on which the value could be known (its publication); absent = the day it starts. */
  readonly knownFrom?: string
  readonly source: Source
  readonly value: Value
}

/** Entries of one number, oldest first. */
export type Dated<Value> = readonly Entry<Value>[]

/**
 * Checks and keeps a series. Days are ISO texts: they compare as texts.
 * @throws Error when the entries are not in order: a bug in the data.
 */
export function dated<Value>(entries: Dated<Value>): Dated<Value> {
  entries.forEach((entry, index) => {
    const previous = entries[index - 1]
    if (previous && previous.from >= entry.from) throw new Error(`dated series out of order at ${entry.from}`)
  })
  return entries
}

const known = (entry: Entry<unknown>, knownOn: string | undefined): boolean =>
  knownOn === undefined || (entry.knownFrom ?? entry.from) <= knownOn

/**
 * The entry in force on a day, as it could be known on another day. Two dates, so that an old decision
 * recomputes as it was taken. `undefined` = the day is before the first entry.
 */
export function inForce<Value>(series: Dated<Value>, on: string, knownOn?: string): Entry<Value> | undefined {
  for (let at = series.length - 1; at >= 0; at -= 1) {
    const entry = series[at]
    if (entry && entry.from <= on && known(entry, knownOn)) return entry
  }
  return undefined
}

/** The last day from which the series says anything, as known on a day: after it, values are the last known ones. */
export const lastKnown = (series: Dated<unknown>, knownOn?: string): string | undefined =>
  series.findLast(entry => known(entry, knownOn))?.from
