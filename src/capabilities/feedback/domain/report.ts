/** What somebody says: they cannot go on, or they would do it another way. */
export const reportKinds = ['stuck', 'idea'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What became of it. */
export const outcomes = ['done', 'planned', 'explained', 'not-possible'] as const
export type Outcome = (typeof outcomes)[number]

/** How long words may be, in characters; passers-by may send so many an hour, together, before they are asked to call. */
export const bounds = { words: 2_000, reach: 200, told: 500, anonymousAnHour: 30 } as const

/**
 * The path of a page, without its question, which may hold what was searched, and without the secret of a partner's
 * link, which is a key; `/` for anything else.
 */
export function pageOf(from: string): string {
  const path = (from.split(/[?#]/)[0] ?? '').replace(/^(\/(?:fr|nl|de|en)\/o)\/.*/, '$1')
  return /^\/(?![/\\])[\w\-./]{0,199}$/.test(path) ? path : '/'
}

/** The id of a request as the log writes it; null for anything else. */
export const requestOf = (text: string): string | null => (/^[\w-]{8,64}$/.test(text) ? text : null)
