import type { Child } from 'hono/jsx'
import { cx, safeHref } from '../html.ts'

type Look = {
  /** `primary` (when left out): the one action of the page. `danger`: cannot be undone. `plain`: looks like a link. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'plain' | undefined
  readonly children: Child
}

type ButtonProps = Look & {
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** The id of a form elsewhere on the page. */
  readonly form?: string | undefined
}

const look = (kind: Look['kind']) => cx('button', kind && kind !== 'primary' && `button--${kind}`)

/** A submit button. Never disabled: what cannot be done says why instead. */
export const Button = ({ kind, name, value, form, children }: ButtonProps) => (
  <button type="submit" class={look(kind)} name={name} value={value} form={form}>
    {children}
  </button>
)

/** A link that is the next action of the page, drawn as a button. `keys`: the keyboard keys that follow it. */
export const ButtonLink = ({
  kind,
  href,
  keys,
  children,
}: Look & { href: string; keys?: string | undefined }) => (
  <a class={look(kind)} href={safeHref(href)} data-key={keys}>
    {children}
  </a>
)

/** Buttons and links side by side, one below the other on a narrow screen. */
export const ButtonRow = ({ children }: { children: Child }) => <div class="button-row">{children}</div>
