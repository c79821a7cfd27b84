import type { Child } from 'hono/jsx'
import { cx, safeHref, withQuery } from '../html.ts'
import { useWords } from '../words.tsx'

/** A column. `head`: its cells name their row. `end`: numbers and sums, set to the right. */
export type Column<Key extends string> = {
  readonly key: Key
  readonly label: string
  readonly role?: 'head' | 'cell' | undefined
  readonly align?: 'start' | 'end' | undefined
  readonly sortable?: 'yes' | undefined
}

/** A row: one cell a column. `mark: 'now'` points at the row just changed. */
export type Row<Key extends string> = {
  readonly cells: Readonly<Record<Key, Child>>
  readonly id?: string | undefined
  readonly mark?: 'now' | undefined
}

/** How the list is sorted now, and the address it has (path and query), kept in the links of the headers. */
export type Sorting = {
  readonly address: string
  readonly by?: string | undefined
  readonly direction?: 'asc' | 'desc' | undefined
}

type TableProps<Key extends string> = {
  readonly caption: string
  /** `hidden` when a heading just above says the same. */
  readonly captionShown?: 'hidden' | undefined
  readonly columns: readonly Column<Key>[]
  readonly rows: readonly Row<Key>[]
  readonly sorting?: Sorting | undefined
}

const nextDirection = (sorting: Sorting, key: string): 'asc' | 'desc' =>
  sorting.by === key && sorting.direction !== 'desc' ? 'desc' : 'asc'

const SortLink = ({ sorting, name, label }: { sorting: Sorting; name: string; label: string }) => {
  const words = useWords()
  const direction = nextDirection(sorting, name)
  const href = withQuery(sorting.address, { sort: name, direction, page: undefined })
  const arrow = sorting.by !== name ? '↕' : sorting.direction === 'desc' ? '▼' : '▲'
  return (
    <a class="sort" href={safeHref(href)} title={words.sortBy({ column: label })}>
      {label} <span aria-hidden="true">{arrow}</span>
    </a>
  )
}

const ariaSort = (sorting: Sorting | undefined, key: string) =>
  sorting?.by === key ? (sorting.direction === 'desc' ? 'descending' : 'ascending') : undefined

const HeaderCell = ({ column, sorting }: { column: Column<string>; sorting: Sorting | undefined }) => (
  <th scope="col" class={cx(column.align === 'end' && 'end')} aria-sort={ariaSort(sorting, column.key)}>
    {column.sortable && sorting ? (
      <SortLink sorting={sorting} name={column.key} label={column.label} />
    ) : (
      column.label
    )}
  </th>
)

const Cell = ({ column, content }: { column: Column<string>; content: Child }) =>
  column.role === 'head' ? (
    <th scope="row" data-label={column.label}>
      {content}
    </th>
  ) : (
    <td class={cx(column.align === 'end' && 'end')} data-label={column.label}>
      {content}
    </td>
  )

/**
 * A table of things. Sortable headers are links that keep the rest of the address (`sort`, `direction`).
 * On a narrow screen each row becomes a card in which every cell carries the name of its column.
 */
export function Table<Key extends string>(props: TableProps<Key>) {
  const { caption, captionShown, columns, rows, sorting } = props
  return (
    <table class="table">
      <caption class={cx(captionShown === 'hidden' && 'hidden')}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <HeaderCell column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr id={row.id && `row-${row.id}`} class={cx(row.mark && 'row--now')}>
            {columns.map(column => (
              <Cell column={column} content={row.cells[column.key]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
