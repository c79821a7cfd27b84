import { compose } from '../compose.ts'
import { type JobTools, jobs } from '../rooms.ts'
import { CannotStart } from './failures.ts'
import { keepBackups } from './keep-backups.ts'
import { openParts, type Parts } from './open-parts.ts'
import { outsideOf } from './outside.ts'
import { readEnvironment } from './read-environment.ts'
import { runProcess } from './run-process.ts'

/** Starts taking up works in this process, for every centre. */
export async function takeUpWorks(parts: Parts, house: JobTools): Promise<void> {
  const tenantIds = async () => (await house.tenants.all()).map(({ id }) => id)
  await parts.jobs.work(jobs, house, { tenantIds })
}

/** The works alone, beside web processes that leave them to it. */
export function runWorks(): Promise<void> {
  return runProcess(async onStop => {
    const config = readEnvironment()
    if (config.databaseUrl === undefined)
      throw new CannotStart(
        'configuration',
        'Web and works run apart on PostgreSQL only (DATABASE_URL). `npm start` runs both in one process.',
      )
    const parts = await openParts(config, { prepares: false, role: 'worker' }, onStop)
    await takeUpWorks(parts, compose(outsideOf(parts)))
    onStop(keepBackups(parts))
    console.log('Reliance takes up later works.')
  })
}
