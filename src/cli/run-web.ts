import { systemClock } from '#kernel/calendar.ts'
import { compose } from '../compose.ts'
import { openCommandDoor } from './command-door.ts'
import { CannotStart } from './failures.ts'
import { runInHouse } from './house-commands.ts'
import { keepBackups } from './keep-backups.ts'
import { keepTidy } from './keep-tidy.ts'
import { listen } from './listen.ts'
import { openParts, type Parts } from './open-parts.ts'
import { outsideOf } from './outside.ts'
import { readEnvironment } from './read-environment.ts'
import { runProcess } from './run-process.ts'
import { takeUpWorks } from './run-works.ts'
import { seedWhenEmpty } from './seed-when-empty.ts'

async function announce(parts: Parts, address: string): Promise<void> {
  const { rows } = await parts.engine.pool.query<{ demonstration: boolean }>(
    'select demonstration from tenant',
  )
  console.log(`Reliance is open at ${address}`)
  if (rows.length === 0)
    console.log('There is no centre yet: add one with `npm run --silent reliance -- centre add CENTRE.json`.')
  if (rows.some(({ demonstration }) => demonstration))
    console.log(
      'This is a demonstration: an invented public welfare centre, where every person is invented too.',
    )
}

/**
 * Serves pages. `all` prepares the database, seeds a demonstration when it may, and takes up works in this very
 * process; `serve` does none of that, so that several can run beside each other.
 */
export function runWeb(mode: 'all' | 'serve'): Promise<void> {
  return runProcess(async onStop => {
    const config = readEnvironment()
    if (mode === 'serve' && config.databaseUrl === undefined)
      throw new CannotStart(
        'configuration',
        'Web and works run apart on PostgreSQL only (DATABASE_URL). `npm start` runs both in one process.',
      )
    const whole = mode === 'all'
    const parts = await openParts(config, { prepares: whole, role: whole ? 'worker' : 'sender' }, onStop)
    if (whole) await seedWhenEmpty(parts, systemClock)
    const house = compose(outsideOf(parts))
    if (whole) await takeUpWorks(parts, house)
    if (whole && parts.engine.kind === 'embedded')
      onStop(await openCommandDoor(config.dataDir, runInHouse({ ...house, config, engine: parts.engine })))
    const door = await listen(house.app, config)
    onStop(door.close)
    onStop(house.signals.close) // before the door, which waits for open streams
    onStop(keepTidy(parts.engine))
    if (whole) onStop(keepBackups(parts))
    await announce(parts, door.address)
  })
}
