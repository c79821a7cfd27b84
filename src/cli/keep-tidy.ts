import type { Engine } from '#platform/database/engine.ts'

const everyMs = 60 * 60 * 1_000

/**
 * Every hour, the embedded engine sweeps dead rows and counts the live ones: nothing else does it there, and without
 * counts it plans as if every table were empty. PostgreSQL does it by itself. Returns how to stop.
 */
export function keepTidy({ kind, pool }: Engine, interval = everyMs): () => Promise<void> {
  if (kind === 'postgres') return async () => undefined
  const tidy = () =>
    pool.query('vacuum analyze').catch(error => console.error(`Tidying failed: ${String(error)}`))
  const timer = setInterval(() => void tidy(), interval)
  timer.unref()
  return async () => clearInterval(timer)
}
