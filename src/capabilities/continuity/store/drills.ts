import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'

/** A drill as it is kept. */
export type KeptDrill = {
  readonly tenantId: string
  readonly on: string
  readonly minutes: number
  readonly result: string
  readonly words: string
  readonly by: string
  readonly now: Temporal.Instant
}

/** Adds a drill to the log; it is never changed. */
export async function keepDrill(db: Db, drill: KeptDrill): Promise<void> {
  await db
    .insertInto('restore_drill')
    .values({
      tenant_id: drill.tenantId,
      id: uuidv7(),
      done_on: drill.on,
      done_by: drill.by,
      minutes: drill.minutes,
      result: drill.result,
      words: drill.words,
      recorded_at: drill.now,
    })
    .execute()
}
