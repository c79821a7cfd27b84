import type { Child } from 'hono/jsx'
import { cx, safeHref } from '../html.ts'

type FormProps = {
  readonly action: string
  /** `post` when left out. `get` for filters and searches, which stay in the address. */
  readonly method?: 'get' | 'post' | undefined
  /** Values sent along unseen: a version, an id. */
  readonly hidden?: Readonly<Record<string, string | number>> | undefined
  /** `files` when a file field is inside. */
  readonly sends?: 'text' | 'files' | undefined
  /** `unsaved`: with script, leaving with unsaved changes asks first. */
  readonly guard?: 'unsaved' | undefined
  /** `line`: the fields side by side, for filters. */
  readonly shape?: 'column' | 'line' | undefined
  readonly children: Child
}

/**
 * A form. The server validates and says what to do: the browser's own checks are off.
 * No token is needed: the HTTP pipeline refuses a post that comes from elsewhere.
 */
export const Form = ({ action, method = 'post', hidden = {}, sends, guard, shape, children }: FormProps) => (
  <form
    action={safeHref(action)}
    method={method}
    class={cx(shape === 'line' && 'form-line')}
    enctype={sends === 'files' ? 'multipart/form-data' : undefined}
    data-guard={guard}
    novalidate
  >
    {Object.entries(hidden).map(([name, value]) => (
      <input type="hidden" name={name} value={String(value)} />
    ))}
    {children}
  </form>
)
