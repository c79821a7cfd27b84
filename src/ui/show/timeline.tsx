import type { Child } from 'hono/jsx'
import { cx } from '../html.ts'
import { type Kind, Shape } from './shape.tsx'

/** Something that happened. `when` is read by people, `at` by machines (`YYYY-MM-DD`, or an instant). */
export type Happening = {
  readonly when: string
  readonly at?: string | undefined
  readonly what: Child
  readonly who?: string | undefined
  readonly detail?: Child
  readonly kind?: Kind | undefined
}

const Entry = ({ when, at, what, who, detail, kind }: Happening) => (
  <li class={cx('timeline__entry', kind && `timeline__entry--${kind}`)}>
    <Shape kind={kind ?? 'quiet'} />
    <p class="timeline__head">
      <time datetime={at}>{when}</time>
      {who ? <span class="timeline__who"> · {who}</span> : null}
    </p>
    <p class="timeline__what">{what}</p>
    {detail ? <div class="timeline__detail">{detail}</div> : null}
  </li>
)

/** What happened, the newest first as given. */
export const Timeline = ({ entries }: { entries: readonly Happening[] }) => (
  <ol class="timeline">
    {entries.map(entry => (
      <Entry {...entry} />
    ))}
  </ol>
)
