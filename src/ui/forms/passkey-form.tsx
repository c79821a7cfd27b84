import type { Child } from 'hono/jsx'
import { assetPath } from '../assets.ts'
import { safeHref } from '../html.ts'

type PasskeyFormProps = {
  readonly action: string
  /** Where the browser asks what to sign. */
  readonly options: string
  /** `create` makes a key in the device, `get` uses one that it holds. */
  readonly asks: 'create' | 'get'
  readonly hidden?: Readonly<Record<string, string>> | undefined
  /** What is said when the device gave nothing. */
  readonly failed: string
  /** What stands in its place where the browser has no passkeys, or no script runs. */
  readonly without?: string | undefined
  readonly children: Child
}

/** A form that a passkey answers. Hidden until its script, which comes with it, finds that the browser has them. */
export const PasskeyForm = (props: PasskeyFormProps) => {
  const { action, options, asks, hidden = {}, failed, without, children } = props
  return (
    <>
      {without === undefined ? null : <p data-passkey-without>{without}</p>}
      <form
        action={safeHref(action)}
        method="post"
        data-passkey={asks}
        data-options={safeHref(options)}
        data-failed={failed}
        novalidate
        hidden
      >
        {Object.entries({ ...hidden, credential: '' }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {children}
        <p role="alert" data-passkey-said></p>
      </form>
      <script type="module" src={assetPath('passkey.js')} />
    </>
  )
}
