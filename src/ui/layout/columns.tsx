import type { Child } from 'hono/jsx'
import { safeHref } from '../html.ts'

type TwoColumnsProps = {
  readonly aside: Child
  /** `start` (when left out): what waits, before the list. `end`: what happened, beside what matters now. */
  readonly place?: 'start' | 'end' | undefined
  readonly children: Child
}

/** A narrow column beside a wide one; one below the other on a narrow screen, in the same order. */
export const TwoColumns = ({ aside, place = 'start', children }: TwoColumnsProps) => (
  <div class={`two-columns two-columns--${place}`}>
    {place === 'start' ? <div>{aside}</div> : null}
    <div>{children}</div>
    {place === 'end' ? <div>{aside}</div> : null}
  </div>
)

/** Things one below the other, with room between them: forms that are each a step of their own. */
export const Stack = ({ children }: { children: Child }) => <div class="stack">{children}</div>

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
