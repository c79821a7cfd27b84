import { type Kind, kinds } from '#capabilities/requests/index.ts'
import { monthName } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { lastWhole, monthOf, type Wait, waits } from '../domain/doors.ts'

/** What the address of a page asks for. Months are first days, ISO. */
export type Shown = {
  readonly from: string
  readonly until: string
  readonly kind: Kind | undefined
  readonly wait: Wait
}

const month = /^\d{4}-(?:0[1-9]|1[0-2])-01$/

const monthIn = (url: URL, name: string, otherwise: Temporal.PlainDate): string => {
  const typed = url.searchParams.get(name) ?? ''
  return month.test(typed) ? typed : otherwise.toString()
}

/** The kind of request an address names; undefined: all of them. */
export const kindIn = (url: URL): Kind | undefined =>
  kinds.find(kind => kind === url.searchParams.get('kind'))

/** What was asked for: the year that is over when nothing was. Months the wrong way round are turned. */
export function shownIn(url: URL, today: Temporal.PlainDate): Shown {
  const until = monthIn(url, 'until', monthOf(today))
  const typed = monthIn(url, 'from', lastWhole(today).subtract({ months: 11 }))
  const [from = until, last = until] = [typed, until].toSorted()
  return {
    from,
    until: last,
    kind: kindIn(url),
    wait: waits.find(wait => wait === url.searchParams.get('wait')) ?? 'decision',
  }
}

/** A month in words: `octobre 2026`. */
export const monthWords = (first: string, language: Language): string =>
  `${monthName(Number(first.slice(5, 7)), language)} ${first.slice(0, 4)}`
