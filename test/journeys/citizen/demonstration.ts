import { codeGroups, demonstrationCode } from '#capabilities/people/index.ts'
import type { Keys } from '../../../scripts/guide/walk-my-file.ts'
import type { Key } from '../../../scripts/guide/walker.ts'
import { type PastClock, printReceipts, sendLetters } from '../../../src/seed/letters.ts'
import { writeToPersons } from '../../../src/seed/messages.ts'
import { countTheDoors } from '../../../src/seed/parity.ts'
import { payThePast } from '../../../src/seed/payments.ts'
import { fillTheRooms } from '../../../src/seed/rooms.ts'
import { type Invented, invent, plant } from '../../../src/seed/seed.ts'
import { nowOf, shownRequests } from '../../../src/seed/shown.ts'
import type { TestHouse } from '../../support/house.ts'

const now = Temporal.Instant.from('2026-11-23T10:00:00Z')

const keysIn = (invented: Invented): readonly (readonly [string, Key])[] =>
  shownRequests(invented).map(request => {
    const { person } = request.file
    const code = codeGroups(demonstrationCode(person.id)).join(' ')
    return [nowOf(request), { code, birth: new Date(`${person.birthDate.toString()}T00:00:00Z`) }]
  })

function keysOf(keys: ReadonlyMap<string, Key>): Keys {
  const keyOf = (...states: readonly string[]): Key => {
    const key = states.map(state => keys.get(state)).find(each => each !== undefined)
    if (key === undefined) throw new Error(`Nobody’s request is in one of the states ${states.join(', ')}.`)
    return key
  }
  const [received, notified] = [keys.get('received'), keys.get('notified')]
  return {
    enquiry: keyOf('enquiry'),
    'in-execution': keyOf('in-execution'),
    proposed: keyOf('proposed', 'decided', 'notified'),
    ...(received && { received }),
    ...(notified && keys.has('proposed') && { notified }),
  }
}

/**
 * Lets the house be the demonstration, smaller: the same invented centre whose pages the guide shows, with its letters,
 * payments, papers and words. The centre of the tests is there too, under no name.
 */
export async function openDemonstration(house: TestHouse): Promise<Keys> {
  const { engine, execute, database, tools, clock } = house
  const invented = invent(
    { persons: 70, years: 1, randomState: 1, letters: 5, receipts: 10, now },
    tools.secrets,
  )
  const past: PastClock = { now: () => clock.now(), set: moment => clock.set(moment.toString()) }
  const working = { execute, clock: past, database, tools }
  await plant(engine.pool, invented)
  await printReceipts(invented, working, 10)
  await sendLetters(invented, working)
  await payThePast(invented, working)
  await writeToPersons(invented, working)
  await fillTheRooms(invented, working)
  await countTheDoors(invented, execute)
  await engine.pool.query(`update tenant set host = 'localhost' where id = $1`, [invented.world.tenantId])
  house.tenants.forget()
  clock.set(now.toString())
  return keysOf(new Map(keysIn(invented)))
}
