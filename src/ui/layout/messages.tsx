import { Banner } from '../show/banner.tsx'

/** One sentence carried over from the action just done. */
export type FlashMessage = { readonly kind: 'done' | 'info' | 'warn' | 'late'; readonly text: string }

/** What the last action did, above the content; announced politely. */
export const Messages = ({ messages }: { messages: readonly FlashMessage[] }) =>
  messages.length === 0 ? null : (
    <div role="status">
      {messages.map(message => (
        <Banner kind={message.kind} title={message.text} />
      ))}
    </div>
  )
