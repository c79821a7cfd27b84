import type { Row, Sorting } from '#ui/index.ts'

/** A row and, by column, the text it is sorted by: days as ISO, words as they are read. */
export type SortableRow<Key extends string> = Row<Key> & { readonly by: Readonly<Record<Key, string>> }

/** Rows in the order the address asks for; without one, in the order given. */
export function sortedRows<Key extends string>(
  url: URL,
  rows: readonly SortableRow<Key>[],
  language: string,
): { readonly rows: readonly Row<Key>[]; readonly sorting: Sorting } {
  const address = `${url.pathname}${url.search}`
  const by = url.searchParams.get('sort') ?? ''
  if (!Object.hasOwn(rows[0]?.by ?? {}, by)) return { rows, sorting: { address } }
  const direction = url.searchParams.get('direction') === 'desc' ? 'desc' : 'asc'
  const sign = direction === 'desc' ? -1 : 1
  const textOf = (row: { readonly by: Readonly<Record<string, string>> }) => row.by[by] ?? ''
  const ordered = rows.toSorted((a, b) => sign * textOf(a).localeCompare(textOf(b), language))
  return { rows: ordered, sorting: { address, by, direction } }
}
