import { keepPastMinutes } from '#capabilities/decisions/index.ts'
import type { Tools } from '#platform/command/command.ts'
import type { Database } from '#platform/database/transaction.ts'
import type { PastClock } from './letters.ts'
import { closingOf } from './path.ts'
import type { Invented } from './seed.ts'

type Keeping = { readonly database: Database; readonly clock: PastClock; readonly tools: Tools }

/** Lets the program close the newest meetings of a planted centre, each at its own moment, and print their minutes. */
export async function keepMinutes(
  { world: { tenantId, staff }, held }: Invented,
  { database, clock, tools }: Keeping,
): Promise<void> {
  const president = staff.find(({ roles }) => roles.includes('president'))
  if (president === undefined) throw new Error('The invented centre has nobody who presides.')
  for (const { id: meetingId, on, presentIds } of held) {
    const now = closingOf(on)
    clock.set(now)
    await database.transact({ tenantId, actorId: president.id }, db =>
      keepPastMinutes({ db, tenantId, actorId: president.id, now, tools }, { meetingId, presentIds }),
    )
  }
}
