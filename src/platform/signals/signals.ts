import type { Engine } from '../database/engine.ts'
import type { StopListening } from '../database/listen.ts'
import { readSignal, type Signal, signalChannel } from './signal.ts'

/** Why a listener is let go: the program stops, or the same one listens from elsewhere now. */
export type LetGo = 'stopping' | 'elsewhere'

/** Somebody who listens. Nothing here may throw or wait. */
export type Listener = {
  /** One at a time for each key, such as a session: the newest stays. */
  readonly key: string
  readonly tenantId: string
  wants(signal: Signal): boolean
  heard(signal: Signal): void
  /** Something may have been missed. */
  missed(): void
  /** A moment passed: a sign of life, and time to look whether one may still listen. */
  beat(): void
  letGo(why: LetGo): void
}

/** Signals as they arrive in this process, after the commit of whatever sent them, from whichever process. */
export type Signals = {
  /** Begins to listen; undefined when the program is stopping. The answer ends it. Not for inside a transaction. */
  subscribe(listener: Listener): Promise<(() => void) | undefined>
  /** How many listen now, among those whose key begins so. */
  count(keyPrefix: string): number
  /** What happens by itself every twenty seconds. */
  beat(): void
  /** Lets everybody go. */
  close(): Promise<void>
}

const beatEveryMs = 20_000

/** Those who listen, by their key. */
function circle() {
  const listeners = new Map<string, Listener>()
  const each = (act: (listener: Listener) => void) => {
    for (const listener of [...listeners.values()]) act(listener)
  }
  return {
    each,
    count: (prefix: string) => [...listeners.keys()].filter(key => key.startsWith(prefix)).length,
    join(listener: Listener) {
      listeners.get(listener.key)?.letGo('elsewhere')
      listeners.set(listener.key, listener)
      return () => {
        if (listeners.get(listener.key) === listener) listeners.delete(listener.key)
      }
    },
    leaveAll() {
      each(one => one.letGo('stopping'))
      listeners.clear()
    },
    heard(payload: string) {
      const signal = readSignal(payload)
      if (signal === undefined) return
      each(one => {
        if (one.tenantId === signal.tenantId && one.wants(signal)) one.heard(signal)
      })
    },
  }
}

/** The listeners of one process, over one line to the database, opened when the first one comes. */
export function createSignals(engine: Pick<Engine, 'listen'>): Signals {
  const { each, count, join, leaveAll, heard } = circle()
  let line: Promise<StopListening> | undefined
  let closed = false
  const beat = () => each(one => one.beat())
  const beating = setInterval(beat, beatEveryMs)
  beating.unref()
  const open = async () => {
    line ??= engine.listen(signalChannel, { heard, resumed: () => each(one => one.missed()) })
    await line.catch(error => {
      line = undefined // the next one who comes tries again
      throw error
    })
  }
  return {
    async subscribe(listener) {
      if (!closed) await open()
      return closed ? undefined : join(listener)
    },
    count,
    beat,
    async close() {
      closed = true
      clearInterval(beating)
      leaveAll()
      const stop = await line?.catch(() => undefined)
      await stop?.()
    },
  }
}
