import { z } from 'zod'
import type { Db } from '#platform/database/transaction.ts'
import { consents, type Door, doors, type Partner } from '../domain/doors.ts'
import { type Urgency, urgencies } from '../domain/questions.ts'

/** What was said beside a request. Days are ISO texts. */
export type KnownAsk = {
  readonly door: Door
  readonly urgencies: readonly Urgency[]
  readonly reachMissing: boolean
  readonly household: number | null
  readonly note: string | null
  readonly askedOn: string
  readonly lateReason: string | null
  readonly partner: Partner | null
}

const partnerShape = z.object({
  organisation: z.string(),
  worker: z.string(),
  phone: z.string(),
  consent: z.enum(consents),
})

/** What was said beside this request; undefined for one that came the short way. */
export async function askOf(db: Db, requestId: string): Promise<KnownAsk | undefined> {
  const row = await db
    .selectFrom('ask')
    .select(['door', 'urgencies', 'reach_missing as reachMissing', 'household', 'note'])
    .select(['asked_on as askedOn', 'late_reason as lateReason', 'partner'])
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...row,
    door: doors.find(door => door === row.door) ?? 'counter',
    urgencies: urgencies.filter(urgency => row.urgencies.includes(urgency)),
    partner: row.partner === null ? null : partnerShape.parse(row.partner),
  }
}
