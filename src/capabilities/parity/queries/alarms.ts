import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Compared, Door } from '../domain/doors.ts'

/** A door that was found slower. Days within which half had it; the month's first day, ISO. */
export type Alarm = {
  readonly id: string
  readonly month: string
  readonly kind: string
  readonly door: Door
  readonly measure: Compared
  readonly half: number
  readonly webHalf: number
  readonly ownerName: string | null
  /** What was done about it, once somebody said so. */
  readonly outcome: string | null
  readonly open: boolean
}

const columns = sql`a.id, a.month, a.kind, a.door, a.measure, a.half, a.web_half as "webHalf",
  w.given_name || ' ' || w.family_name as "ownerName", t.outcome, (t.id is not null and t.done_at is null) as open
  from door_alarm a
  left join worker w on w.tenant_id = a.tenant_id and w.id = a.owner_id
  left join task t on t.tenant_id = a.tenant_id and t.kind = 'parity:slower' and t.cause_id = a.id`

/** What was found in the last months, newest first. */
export async function alarms(db: Db): Promise<readonly Alarm[]> {
  const { rows } =
    await sql<Alarm>`select ${columns} order by a.month desc, a.kind, a.door, a.measure limit 60`.execute(db)
  return rows
}

/** One of them. */
export async function alarmById(db: Db, id: string): Promise<Alarm | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Alarm>`select ${columns} where a.id = ${id}`.execute(db)
  return rows[0]
}
