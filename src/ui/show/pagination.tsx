import { cx, safeHref, withQuery } from '../html.ts'
import { useWords } from '../words.tsx'

type PaginationProps = {
  /** The address of the list now, path and query; only `page` changes in the links. */
  readonly address: string
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** The page numbers worth showing: the ends, the present one and its neighbours; 0 stands for a gap. */
export function shownPages(page: number, pages: number): readonly number[] {
  const near = [1, page - 1, page, page + 1, pages].filter(number => number >= 1 && number <= pages)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1] ?? 0
    return number - before > 1 ? [0, number] : [number]
  })
}

const at = (address: string, page: number) =>
  safeHref(withQuery(address, { page: page === 1 ? undefined : String(page) }))

const PageLink = ({ address, page, current }: { address: string; page: number; current: number }) => {
  const words = useWords()
  if (page === 0) return <li aria-hidden="true">…</li>
  return (
    <li>
      <a
        href={at(address, page)}
        class={cx('page-number', page === current && 'page-number--current')}
        aria-label={words.page({ page })}
        aria-current={page === current ? 'page' : undefined}
      >
        {page}
      </a>
    </li>
  )
}

/** The pages of a long list; nothing when there is only one. */
export const Pagination = ({ address, page, pages }: PaginationProps) => {
  const words = useWords()
  if (pages <= 1) return null
  return (
    <nav class="pagination" aria-label={words.pages}>
      {page > 1 ? (
        <a href={at(address, page - 1)} rel="prev">
          ‹ {words.previous}
        </a>
      ) : null}
      <ol>
        {shownPages(page, pages).map(number => (
          <PageLink address={address} page={number} current={page} />
        ))}
      </ol>
      {page < pages ? (
        <a href={at(address, page + 1)} rel="next">
          {words.next} ›
        </a>
      ) : null}
    </nav>
  )
}
