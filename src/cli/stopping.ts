/** Registers what must be closed; the last opened is closed first. */
export type OnStop = (close: () => Promise<void>) => void

/** A terminal sends one key press to the whole chain of processes, and each sends it on: those are one wish, not two. */
const oneWishMs = 1_000
const patienceMs = 30_000

/**
 * Ends the process gently at SIGTERM, SIGINT or SIGHUP: everything registered is closed, last opened first, then
 * exit 0. A second signal ends it at once, and so does half a minute without an end.
 */
export function stopOnSignal(): OnStop {
  const closers: (() => Promise<void>)[] = []
  let begun: number | undefined
  const close = async () => {
    for (const each of closers.toReversed())
      await each().catch(error => console.error(`Closing failed: ${String(error)}`))
  }
  const stop = () => {
    if (begun !== undefined) {
      if (performance.now() - begun > oneWishMs) process.exit(1)
      return
    }
    begun = performance.now()
    console.log('Stopping: what is under way is finished first. A second signal stops at once.')
    setTimeout(() => process.exit(1), patienceMs).unref()
    void close().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  return close => void closers.push(close)
}
