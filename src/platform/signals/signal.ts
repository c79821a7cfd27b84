import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../database/transaction.ts'

/** The channel of the database on which signals travel. */
export const signalChannel = 'reliance_signals'

/** Something changed: what, and whom it concerns. Codes and ids only; whoever hears it looks for themselves. */
export type Signal = {
  readonly tenantId: string
  /** The kind of thing that changed: `reception`. */
  readonly topic: string
  /** Ids of workers, services or sessions, and codes of roles. */
  readonly audience: readonly string[]
}

const shape = z.strictObject({ tenantId: z.string(), topic: z.string(), audience: z.array(z.string()) })

/** Reads what came over the channel; undefined for what is not ours. */
export function readSignal(payload: string): Signal | undefined {
  try {
    return shape.safeParse(JSON.parse(payload)).data
  } catch {
    return undefined
  }
}

/**
 * Sends a signal in the open transaction, in its centre: heard once it is committed, never when it is undone. The
 * same signal twice in one transaction is heard once.
 */
export async function publishSignal(db: Db, { topic, audience }: Omit<Signal, 'tenantId'>): Promise<void> {
  await sql`
    select pg_notify(${signalChannel}, json_build_object('tenantId', current_setting('app.tenant'),
      'topic', ${topic}::text, 'audience', to_json(${audience}::text[]))::text)`.execute(db)
}
