import { safeHref } from '../html.ts'

/** A page beside this one. `count`: how many things wait there. */
export type TabItem = {
  readonly label: string
  readonly href: string
  readonly current?: boolean | undefined
  readonly count?: number | undefined
}

/** Pages about the same thing, as plain links: each has its address, none needs script. `label` names the group. */
export const Tabs = ({ label, items }: { label: string; items: readonly TabItem[] }) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {items.map(item => (
        <li>
          <a href={safeHref(item.href)} aria-current={item.current ? 'page' : undefined}>
            {item.label}
            {item.count ? <span class="count">{item.count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
