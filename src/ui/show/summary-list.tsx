import type { Child } from 'hono/jsx'
import { safeHref } from '../html.ts'

/** One known thing: its name, its value, and where it is changed. `about` completes the link for the ear. */
export type SummaryRow = {
  readonly key: string
  readonly value: Child
  readonly action?:
    | { readonly label: string; readonly href: string; readonly about?: string | undefined }
    | undefined
}

const Action = ({
  label,
  href,
  about,
  name,
}: {
  label: string
  href: string
  about?: string | undefined
  name: string
}) => (
  <a href={safeHref(href)}>
    {label}
    <span class="hidden"> : {about ?? name}</span>
  </a>
)

/** Things known about one subject, one a line: key, value, action. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl class="summary">
    {rows.map(row => (
      <div class="summary__row">
        <dt>{row.key}</dt>
        <dd class="summary__value">{row.value}</dd>
        {row.action ? (
          <dd class="summary__action">
            <Action {...row.action} name={row.key} />
          </dd>
        ) : null}
      </div>
    ))}
  </dl>
)
