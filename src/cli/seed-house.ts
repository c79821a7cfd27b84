import { codeGroups, demonstrationCode } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { compose } from '../compose.ts'
import { closeThePast } from '../seed/books.ts'
import type { SeedRequest } from '../seed/files.ts'
import { pastClock, printReceipts, sendLetters } from '../seed/letters.ts'
import { writeToPersons } from '../seed/messages.ts'
import { keepMinutes } from '../seed/minutes.ts'
import { countTheDoors } from '../seed/parity.ts'
import { payThePast } from '../seed/payments.ts'
import { welcomeToday } from '../seed/reception.ts'
import { fillTheRooms } from '../seed/rooms.ts'
import { invent, plant, type SeedOrder } from '../seed/seed.ts'
import { nowOf, shownRequests } from '../seed/shown.ts'
import { CannotStart } from './failures.ts'
import type { Parts } from './open-parts.ts'
import { outsideOf } from './outside.ts'
import { asOwner } from './prepare-database.ts'

/** What a demonstration starts with. */
export const usualOrder = { persons: 300, years: 2, randomState: 1, letters: 40, receipts: 120 } as const

const counted = ['person', 'request', 'meeting', 'decision', 'journal_event'] as const

function sentenceOf(request: SeedRequest): string {
  const { person } = request.file
  const code = codeGroups(demonstrationCode(person.id)).join(' ')
  const birth = formatIsoDate(person.birthDate, 'en')
  return `  code ${code}, born ${birth}: ${person.givenName} ${person.familyName}, request ${nowOf(request)}`
}

/** Fills an empty database with an invented centre. Returns what to tell: how much there is, and codes to try. */
export async function seedHouse(parts: Parts, order: SeedOrder): Promise<readonly string[]> {
  const { config, engine } = parts
  const { rowCount } = await engine.pool.query('select from tenant limit 1')
  if (rowCount !== 0)
    throw new CannotStart('configuration', 'This database already has a centre: only an empty one is seeded.')
  const invented = invent(order, parts.tools.secrets)
  await asOwner(config, engine, owner => plant(owner.pool, invented))
  const clock = pastClock(order.now)
  const { execute, database, tools } = compose({ ...outsideOf(parts), clock })
  const receipts = await printReceipts(invented, { execute, clock }, order.receipts)
  const letters = await sendLetters(invented, { execute, clock })
  await keepMinutes(invented, { database, clock, tools })
  const runs = await payThePast(invented, { execute, database, clock })
  await closeThePast(invented, execute)
  const visits = await welcomeToday(invented, { execute, clock })
  const told = await writeToPersons(invented, { execute, database, clock, tools })
  await fillTheRooms(invented, { execute, database, clock, tools })
  await countTheDoors(invented, execute)
  const { rows } = invented.world
  const counts = counted.map(table => `${rows.count(table)} ${table.replace('_', ' ')}s`)
  return [
    `Invented: ${counts.join(', ')}, ${letters} letters, ${receipts} receipts, ${told} letters to persons, ${runs} runs of payments, ${visits} visits of today.`,
    'To try the page of a person, at /fr/file:',
    ...shownRequests(invented).map(sentenceOf),
  ]
}
