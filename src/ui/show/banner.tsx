import type { Child } from 'hono/jsx'
import { Shape } from './shape.tsx'

const kinds = { info: 'know', warn: 'soon', late: 'late', done: 'done' } as const

/** Something to know before the rest of the page. `title` in one line; the rest as children. */
export const Banner = ({
  kind,
  title,
  children,
}: {
  kind: keyof typeof kinds
  title: string
  children?: Child
}) => (
  <div class={`banner banner--${kinds[kind]}`}>
    <Shape kind={kinds[kind]} />
    <div>
      <p class="banner__title">{title}</p>
      {children}
    </div>
  </div>
)
