import type { Child } from 'hono/jsx'
import { safeHref } from '../html.ts'
import { useWords } from '../words.tsx'

type LiveRegionProps = {
  /** Unique on the page, and the same on the page it is fetched from. */
  readonly id: string
  /** What makes it look again: the topic of a signal. */
  readonly topic: string
  /** The stream of signals. */
  readonly stream: string
  /** The page that has this part too, read without a click of the worker. */
  readonly from: string
  /** `status`: what is new in it is read aloud when the reader pauses. */
  readonly spoken?: 'status' | undefined
  readonly children?: Child
}

/**
 * A part of a page that looks again by itself when something happened. What is being typed in it stays, and so does
 * the focus. Without script, or when the line is away, it is as old as the page; `LiveNote` says so.
 */
export const LiveRegion = ({ id, topic, stream, from, spoken, children }: LiveRegionProps) => (
  <div
    id={id}
    data-live={topic}
    data-live-stream={safeHref(stream)}
    data-live-from={safeHref(from)}
    role={spoken}
  >
    {children}
  </div>
)

/** Shown by the script when a page that looks again by itself cannot for now. */
export const LiveNote = () => {
  const words = useWords()
  return (
    <p class="live-note" role="status" data-live-note hidden>
      {words.notLive}{' '}
      <button type="button" class="button button--plain" data-look-again>
        {words.lookAgain}
      </button>
    </p>
  )
}
