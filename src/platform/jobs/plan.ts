import type { PgBoss } from 'pg-boss'

/** The centres there are now, and how often that is asked. */
export type Centres = {
  tenantIds(): Promise<readonly string[]>
  /** A minute when left out. */
  readonly everyMs?: number
}

/** Keeps planning until it is stopped. */
export type Planner = { stop(): Promise<void> }

const aMinute = 60_000

type Planned = { readonly name: string; readonly every?: string }

async function plan(boss: PgBoss, jobs: readonly Planned[], tenantId: string): Promise<void> {
  for (const { name, every } of jobs)
    if (every !== undefined)
      await boss.schedule(name, every, { tenantId }, { tz: 'Europe/Brussels', key: tenantId })
}

/**
 * Plans what comes back by itself for every centre there is, and from then on for each new one. A centre that cannot
 * be planned now is tried again the next time; the others do not wait for it.
 */
export async function planFor(
  boss: PgBoss,
  jobs: readonly Planned[],
  { tenantIds, everyMs = aMinute }: Centres,
): Promise<Planner> {
  const planned = new Set<string>()
  const planNew = async () => {
    for (const tenantId of await tenantIds()) {
      if (planned.has(tenantId)) continue
      await plan(boss, jobs, tenantId)
      planned.add(tenantId)
    }
  }
  await planNew()
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(planNew).catch(error => {
      console.error(JSON.stringify({ level: 'error', at: 'jobs.plan', message: String(error) }))
    })
  }, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
