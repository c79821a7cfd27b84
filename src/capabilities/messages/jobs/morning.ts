import { z } from 'zod'
import { centreOf } from '#capabilities/letters/index.ts'
import { brusselsToday, type Clock } from '#kernel/calendar.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { settleMorningMail, takeUpMorning } from '../commands/morning.ts'
import { nextOpening } from '../domain/hours.ts'
import type { WaysOut } from '../domain/ports.ts'
import { morningText } from '../messages/morning.ts'
import { type Morning, morningsOf } from '../queries/morning.ts'

type Sending = {
  readonly database: Database
  readonly execute: Executor
  readonly waysOut: WaysOut
  readonly clock: Clock
}

/** Writes to one worker: taken up in one transaction, handed over outside any, settled in another. */
async function writeTo(
  { execute, waysOut }: Sending,
  { tenantId, fromName, morning }: { tenantId: string; fromName: string; morning: Morning },
): Promise<void> {
  const caller = { tenantId, actor: { kind: 'system' } } as const
  const taken = await execute(takeUpMorning, caller, { workerId: morning.workerId })
  if (!taken.ok || taken.value.id === null || waysOut.mail === undefined) return
  const { id } = taken.value
  const { language, email } = morning
  const written = morningText(morning, waysOut.site)
  const outcome = await waysOut.mail({ id, to: email, fromName, language, ...written })
  await execute(settleMorningMail, caller, { id, outcome })
}

/** The one mail of the morning, from 8 to 10 h on working days; what surely did not leave is tried again till then. */
export const sendMornings = job({
  name: 'messages.morning',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '*/15 8-9 * * 1-5',
  async run(sending: Sending, { tenantId }) {
    const { clock, database, waysOut } = sending
    const now = clock.now()
    if (waysOut.mail === undefined || Temporal.Instant.compare(nextOpening(now), now) > 0) return
    const { mornings, centre } = await database.transact({ tenantId }, async db => ({
      mornings: await morningsOf(db, brusselsToday(clock)),
      centre: await centreOf(db, tenantId),
    }))
    for (const morning of mornings)
      await writeTo(sending, { tenantId, fromName: centre.name[morning.language], morning })
  },
})
