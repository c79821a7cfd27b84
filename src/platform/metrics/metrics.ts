import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** One answered request; names of routes only, never an address or an id. */
export type Answered = {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** What a machine that watches may read: counts and times, nothing about anybody. */
export type Metrics = {
  observe(answered: Answered): void
  /** In the text format of Prometheus. */
  text(): Promise<string>
  readonly contentType: string
}

/** What the pool of connections says of itself. */
export type PoolCounts = {
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
}

const steps = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

function watchPool(registry: Registry, pool: PoolCounts): void {
  new Gauge({
    name: 'reliance_database_connections',
    help: 'Connections to the database, by what they do.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'awaited' }, pool.waitingCount)
    },
  })
}

/** Counts what this process answers, and what it costs the machine. */
export function createMetrics(pool: PoolCounts): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  watchPool(registry, pool)
  const seconds = new Histogram({
    name: 'reliance_http_request_seconds',
    help: 'Time to an answer, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: steps,
    registers: [registry],
  })
  return {
    observe: ({ method, route, status, seconds: took }) =>
      seconds.observe({ method, route, status: String(status) }, took),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
