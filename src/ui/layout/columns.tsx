import type { Child } from 'hono/jsx'
import { safeHref } from '../html.ts'

/** A narrow column beside a wide one; one below the other on a narrow screen, the narrow first. */
export const TwoColumns = ({ aside, children }: { aside: Child; children: Child }) => (
  <div class="two-columns">
    <div class="two-columns__aside">{aside}</div>
    <div class="two-columns__main">{children}</div>
  </div>
)

type CardProps = {
  readonly title: string
  /** How many things are inside; said beside the title. */
  readonly count?: number | undefined
  readonly action?: { readonly label: string; readonly href: string } | undefined
  readonly children: Child
}

/** A titled part of a page, set apart by a line. */
export const Card = ({ title, count, action, children }: CardProps) => (
  <section class="card">
    <div class="card__head">
      <h2>
        {title}
        {count === undefined ? null : <span class="count">{count}</span>}
      </h2>
      {action ? <a href={safeHref(action.href)}>{action.label}</a> : null}
    </div>
    {children}
  </section>
)
