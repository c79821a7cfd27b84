/** What a page hears: that something changed, and whether it hears at all. */
export type LiveEars = {
  changed(topic: string): void
  live(): void
  away(): void
}

type Message = { readonly kind: 'changed'; readonly topic: string } | { readonly kind: 'beat' | 'gone' }

/** Signs of life come every twenty seconds; after this long without one the line is taken for dead. */
const silentAfter = 50_000
const lookEvery = 10_000

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'kind' in data

/** What a window does with its own line. */
type Hands = {
  heard(message: Message): void
  away(): void
  over(): void
}

/** One line of this window. `stop` gives it up; the server gives it up itself when a newer window has one. */
function connect(
  stream: string,
  { heard, away, over }: Hands,
  ended: (how: 'taken' | 'broken') => void,
): () => void {
  const source = new EventSource(stream)
  const stop = () => source.close()
  source.addEventListener('beat', () => heard({ kind: 'beat' }))
  source.addEventListener('changed', ({ data }) => heard({ kind: 'changed', topic: data }))
  source.addEventListener('elsewhere', () => {
    stop()
    ended('taken')
  })
  source.addEventListener('over', () => {
    stop()
    over()
  })
  source.addEventListener('error', () => {
    away()
    if (source.readyState === EventSource.CLOSED) ended('broken') // refused; otherwise the browser tries again by itself
  })
  return stop
}

/** The other windows of this browser: what is heard is passed on, and leaving is said. */
function otherWindows(stream: string, heard: (message: Message) => void): (message: Message) => void {
  if (!('BroadcastChannel' in window)) return () => undefined
  const channel = new BroadcastChannel(`live ${stream}`)
  channel.addEventListener('message', ({ data }) => {
    if (isMessage(data)) heard(data)
  })
  return message => channel.postMessage(message)
}

type Holding = { readonly stream: string; readonly hands: Hands }

/**
 * The line of this window: whether it has one, opening it anew, giving it up. It leads until a newer window took the
 * line: a page that is left loses its line first, and must still say that it leaves.
 */
function holder({ stream, hands }: Holding) {
  let stop: (() => void) | undefined
  let leads = false
  const drop = () => {
    stop?.()
    stop = undefined
  }
  return {
    has: () => stop !== undefined,
    leads: () => leads,
    drop,
    hold() {
      drop()
      leads = true
      stop = connect(stream, hands, how => {
        stop = undefined
        if (how === 'taken') leads = false
      })
    },
  }
}

/**
 * Keeps one line to the server for all windows of this browser: the newest window holds it and tells the others. A line
 * that breaks is opened again; a window that has heard nothing for too long opens its own.
 */
export function openLine(stream: string, ears: LiveEars): void {
  let [heardAt, over] = [Date.now(), false]
  const hear = (message: Message) => {
    heardAt = Date.now()
    ears.live()
    if (message.kind === 'changed') ears.changed(message.topic)
  }
  const tell = otherWindows(stream, message => {
    if (line.has() || over) return
    if (message.kind === 'gone') setTimeout(() => line.has() || line.hold(), 200 + Math.random() * 500)
    else hear(message)
  })
  const heard = (message: Message) => {
    hear(message)
    tell(message)
  }
  const end = () => {
    over = true
    ears.away()
  }
  const line = holder({ stream, hands: { heard, away: ears.away, over: end } })
  addEventListener('pagehide', () => {
    if (line.leads()) tell({ kind: 'gone' })
    line.drop()
  })
  setInterval(() => {
    if (over || Date.now() - heardAt < silentAfter) return
    heardAt = Date.now()
    ears.away()
    line.hold()
  }, lookEvery)
  line.hold()
}
