import { z } from 'zod'
import type { Clock } from '#kernel/calendar.ts'
import type { Tools } from '#platform/command/command.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { lockSeals, sealNext, sealsAfter } from '#platform/journal/seal.ts'

type Sealing = {
  readonly database: Database
  readonly tools: Pick<Tools, 'secrets' | 'seals'>
  readonly clock: Clock
}

const atOnce = 500

/** Copies to the second place what it does not hold yet. Under the lock, so that two workers never write together. */
async function copyElsewhere({ database, tools }: Sealing, tenantId: string): Promise<void> {
  for (;;) {
    const copied = await database.transact({ tenantId }, async db => {
      await lockSeals(db, tenantId)
      const last = (await tools.seals.read(tenantId)).at(-1)?.id ?? 0
      const seals = await sealsAfter(db, last, atOnce)
      if (seals.length > 0) await tools.seals.add(tenantId, seals)
      return seals.length
    })
    if (copied < atOnce) return
  }
}

/**
 * Seals what was written since the last time, one seal a transaction, then copies the seals to the second place. Cut
 * short anywhere, the next run goes on: a seal is whole or absent, and the second place takes what it lacks.
 */
export const sealJournal = job({
  name: 'journal.seal',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '*/5 * * * *',
  async run(given: Sealing, { tenantId }) {
    const { database, tools, clock } = given
    const scope = { tenantId, secrets: tools.secrets, now: clock.now() }
    while (await database.transact({ tenantId }, db => sealNext(db, scope)));
    await copyElsewhere(given, tenantId)
  },
})
