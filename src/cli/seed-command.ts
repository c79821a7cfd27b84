import { z } from 'zod'
import { systemClock } from '#kernel/calendar.ts'
import { at } from '../seed/time.ts'
import type { Said } from './command-door.ts'
import { CannotStart } from './failures.ts'
import { openParts } from './open-parts.ts'
import { readOptions } from './options.ts'
import { readEnvironment } from './read-environment.ts'
import { seedHouse, usualOrder } from './seed-house.ts'

const options = {
  persons: { type: 'string', default: String(usualOrder.persons) },
  years: { type: 'string', default: String(usualOrder.years) },
  'random-state': { type: 'string', default: String(usualOrder.randomState) },
  until: { type: 'string' },
} as const

const whole = (from: number, to: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(from).max(to))

const numbers = z.object({
  persons: whole(1, 35_000),
  years: whole(1, 20),
  'random-state': whole(0, 4_294_967_295),
  until: z.iso.date().optional(),
})

/** `seed`: an invented centre in an empty database, prepared first when it has to be. */
export async function seedCommand(words: readonly string[]): Promise<Said> {
  const { values } = readOptions({ args: [...words], options })
  const read = numbers.safeParse(values)
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: '' }
    throw new CannotStart('configuration', `--${path.join('')}: ${message}`)
  }
  const { persons, years, until, 'random-state': randomState } = read.data
  const now = until === undefined ? systemClock.now() : at(Temporal.PlainDate.from(until), 18)
  const closers: (() => Promise<void>)[] = []
  try {
    const use = { prepares: true, role: 'sender' } as const
    const parts = await openParts(readEnvironment(), use, close => void closers.push(close))
    const out = await seedHouse(parts, { ...usualOrder, persons, years, randomState, now })
    return { code: 0, out, err: [] }
  } finally {
    for (const close of closers.toReversed()) await close()
  }
}
