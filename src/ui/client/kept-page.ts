import { mergeText } from '../../kernel/merge-text.ts'
import {
  bodyOf,
  type Desk,
  fieldOf,
  type Given,
  isUnsent,
  nextSending,
  openDesk,
  post,
  say,
  sayOthers,
} from './kept-desk.ts'
import type { Sending } from './kept-store.ts'
import { listenToMarks } from './line-marks.ts'

const every = 1_000

/** Writes a text in place of another, the writer's place kept as well as can be. */
function rewrite(text: HTMLTextAreaElement, value: string): void {
  if (text.value === value) return
  const { selectionStart, value: before } = text
  const tail = before.slice(selectionStart)
  text.value = value
  const place = value.endsWith(tail) ? value.length - tail.length : Math.min(selectionStart, value.length)
  if (document.activeElement === text) text.setSelectionRange(place, place)
}

/** Takes an answer in: what was typed since it was asked for stays, joined with what others wrote. */
function take(desk: Desk, sent: Sending, given: Given): void {
  if ('refused' in given) {
    desk.stopped = given.refused === 'ended'
    say(desk, given.refused)
    return
  }
  const own = sent.window === desk.window
  rewrite(desk.text, mergeText(own ? sent.text : desk.base, desk.text.value, given.page))
  if (own) [desk.acked, desk.base] = [sent.seq, given.page]
  desk.store?.drop(sent.window)
  if (given.others > 0) sayOthers(desk)
  say(desk, 'kept')
  desk.channel?.postMessage('kept')
}

/** Delivers a sending, one at a time; until it arrived it lies sealed in the browser. */
async function send(desk: Desk, sending: Sending): Promise<void> {
  desk.busy = true
  try {
    await desk.store?.put(sending)
    take(desk, sending, await post(desk, sending))
  } catch {
    say(desk, desk.store ? 'away' : 'awayPlain')
  }
  desk.busy = false
}

function meetOthers(desk: Desk): void {
  desk.channel?.addEventListener('message', ({ data }) => {
    if (data === 'here') desk.channel?.postMessage('too')
    if (data === 'here' || data === 'too') sayOthers(desk)
  })
  desk.channel?.postMessage('here')
}

/** The form takes the page along as a sending; a window that closes sends what it still has. */
function mindLeaving(desk: Desk): void {
  desk.text.form?.addEventListener('submit', () => {
    const { text: _text, ...numbers } = nextSending(desk)
    desk.stopped = true
    for (const [name, value] of Object.entries(numbers)) {
      const field = fieldOf(desk.kept, name)
      if (field) field.value = String(value)
    }
  })
  addEventListener('pagehide', () => {
    if (isUnsent(desk)) navigator.sendBeacon(desk.kept.dataset['sendTo'] ?? '', bodyOf(nextSending(desk)))
  })
  addEventListener('beforeunload', event => {
    if (isUnsent(desk)) event.preventDefault()
  })
}

/** Keeps a page while it is typed. */
async function keep(kept: HTMLElement, text: HTMLTextAreaElement): Promise<void> {
  const desk = await openDesk(kept, text)
  meetOthers(desk)
  mindLeaving(desk)
  // Windows that were closed while the line was away: what they had goes through the server, which doubles nothing.
  for (const sending of (await desk.store?.all()) ?? []) await send(desk, sending)
  setInterval(() => {
    if (!isUnsent(desk)) return
    if (desk.busy) void desk.store?.put(nextSending(desk))
    else void send(desk, nextSending(desk))
  }, every)
  text.dataset['keeping'] = 'yes'
}

for (const kept of document.querySelectorAll<HTMLElement>('[data-kept]')) {
  const text = kept.querySelector<HTMLTextAreaElement>('textarea.kept__text')
  if (!text) continue
  listenToMarks(document, kept, text)
  void keep(kept, text)
}

// The page that is turned to the person reads itself again when the other window kept something.
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-follow]'))
  if ('BroadcastChannel' in globalThis)
    new BroadcastChannel(`kept ${dataset['follow'] ?? ''}`).addEventListener('message', ({ data }) => {
      if (data === 'kept') location.reload()
    })
