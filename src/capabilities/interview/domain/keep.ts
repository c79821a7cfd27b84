import { mergeText } from '#kernel/merge-text.ts'

/** How long the page of an interview may be, in characters. */
export const longestPage = 60_000

/** What a window last sent, under which number, and what it was given back. */
export type Known = { readonly seq: number; readonly sent: string; readonly given: string }

/** A page as a window sends it. Its numbers grow with each sending; the same number twice is the same sending. */
export type Sent = {
  readonly seq: number
  /** The number of the last sending whose answer this window received; 0: none yet. */
  readonly acked: number
  /** The page as the window first showed it. */
  readonly base: string
  readonly text: string
}

/** The page after a sending; undefined when this sending was received before, or a later one was. */
export function afterSending(page: string, known: Known | undefined, sent: Sent): string | undefined {
  if (known === undefined) return mergeText(sent.base, sent.text, page)
  if (sent.seq <= known.seq) return undefined
  // An answer that got lost: the window still stands on what it sent, not on what we gave.
  const base = sent.acked === known.seq ? known.given : known.sent
  return mergeText(base, sent.text, page)
}
