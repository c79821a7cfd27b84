import type { Clock } from '#kernel/calendar.ts'
import type { Parts } from './open-parts.ts'
import { seedHouse, usualOrder } from './seed-house.ts'

/** A demonstration is planted when it was asked for, or when an embedded folder starts empty; never beside a centre. */
export async function seedWhenEmpty(parts: Parts, clock: Clock): Promise<void> {
  const { config, engine } = parts
  if (!(config.demonstration ?? engine.kind === 'embedded')) return
  const { rowCount } = await engine.pool.query('select from tenant limit 1')
  if (rowCount !== 0) return
  for (const line of await seedHouse(parts, { ...usualOrder, now: clock.now() })) console.log(line)
}
