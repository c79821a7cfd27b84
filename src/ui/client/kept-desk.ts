import { openStore, type Sending } from './kept-store.ts'

const patience = 10_000

/** What the server answers to a sending. */
export type Given =
  | { readonly page: string; readonly others: number }
  | { readonly refused: 'ended' | 'tooLong' | 'signedOut' }

/** One page being written on: its parts, and how far it is delivered. */
export type Desk = {
  readonly kept: HTMLElement
  readonly text: HTMLTextAreaElement
  readonly window: string
  readonly store: Awaited<ReturnType<typeof openStore>>
  readonly channel: BroadcastChannel | undefined
  /** The page as the server last gave it; the numbers of the last sending and of the last answer. */
  base: string
  seq: number
  acked: number
  busy: boolean
  stopped: boolean
}

/** A field that travels with the page. */
export const fieldOf = (kept: HTMLElement, name: string): HTMLInputElement | HTMLTextAreaElement | null =>
  kept.querySelector(`[name="${name}"]`)

/** Takes the page up as it was drawn. */
export async function openDesk(kept: HTMLElement, text: HTMLTextAreaElement): Promise<Desk> {
  const { kept: name = '', keyOf = '' } = kept.dataset
  return {
    kept,
    text,
    window: fieldOf(kept, 'window')?.value ?? '',
    store: await openStore(name, keyOf).catch(() => undefined),
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel(`kept ${name}`) : undefined,
    base: fieldOf(kept, 'base')?.value ?? '',
    seq: 0,
    acked: 0,
    busy: false,
    stopped: false,
  }
}

/** True while something typed is not with the server. */
export const isUnsent = ({ stopped, text, base }: Desk): boolean => !stopped && text.value !== base

/** The next sending of this window: the same as is posted, stored, or sent along when one leaves. */
export const nextSending = (desk: Desk): Sending => ({
  window: desk.window,
  seq: ++desk.seq,
  acked: desk.acked,
  base: desk.base,
  text: desk.text.value,
})

/** A sending as a form posts it. */
export const bodyOf = (sending: Sending): URLSearchParams =>
  new URLSearchParams(Object.entries(sending).map(([name, value]) => [name, String(value)]))

/** Sends once. @throws when the line is away. */
export async function post({ kept }: Desk, sending: Sending): Promise<Given> {
  const answer = await fetch(kept.dataset['sendTo'] ?? '', {
    method: 'POST',
    body: bodyOf(sending),
    signal: AbortSignal.timeout(patience),
  })
  if (answer.redirected || answer.status === 403) return { refused: 'signedOut' }
  if (!answer.headers.get('content-type')?.startsWith('application/json')) throw new Error('no answer')
  return answer.json()
}

const words = {
  kept: 'wordKept',
  away: 'wordAway',
  awayPlain: 'wordAwayPlain',
  signedOut: 'wordSignIn',
  ended: 'wordEnded',
  tooLong: 'wordTooLong',
} as const

/** Says how the page stands, aloud too; the same twice is said once. */
export function say({ kept }: Desk, word: keyof typeof words): void {
  const status = kept.querySelector('[data-kept-status]')
  const said = kept.dataset[words[word]] ?? ''
  if (status && status.textContent !== said) status.textContent = said
}

/** Says that the page is open elsewhere too. */
export function sayOthers({ kept }: Desk): void {
  const others = kept.querySelector<HTMLElement>('[data-kept-others]')
  if (others) others.hidden = false
}
