import type { Child } from 'hono/jsx'

/** What an empty list says: that it is empty, and what to do. `children`: the link or button that does it. */
export const EmptyState = ({ title, text, children }: { title: string; text: string; children?: Child }) => (
  <div class="empty">
    <p class="empty__title">{title}</p>
    <p>{text}</p>
    {children}
  </div>
)
