import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { alarmRule, type Slower } from '../domain/alarm.ts'

type Writing = { readonly db: Db; readonly tenantId: string; readonly now: Temporal.Instant }

/** Who is told of an alarm, and of which month (its first day, ISO). */
export type Telling = { readonly month: string; readonly ownerId: string | null }

/** A door found slower, with what the task says of it. `known`: an earlier one about the same
 * is still being looked at, or looked at months of these. */
export type NewAlarm = { readonly id: string; readonly door: string; readonly known: boolean }

/** Keeps what was found for a month, once; gives those that were not kept before. */
export async function keepAlarms(
  { db, tenantId, now }: Writing,
  { month, ownerId }: Telling,
  found: readonly Slower[],
): Promise<readonly NewAlarm[]> {
  if (found.length === 0) return []
  const rows = found.map(each => ({
    tenant_id: tenantId,
    id: uuidv7(),
    month,
    kind: each.kind,
    door: each.door,
    measure: each.measure,
    half: each.half,
    web_half: each.webHalf,
    chance_ppm: Math.round(each.chance * 1_000_000),
    owner_id: ownerId,
    found_at: now,
  }))
  return db
    .insertInto('door_alarm')
    .values(rows)
    .onConflict(conflict => conflict.columns(['tenant_id', 'month', 'kind', 'door', 'measure']).doNothing())
    .returning([
      'id',
      'door',
      sql<boolean>`exists (select from task t join door_alarm a on a.tenant_id = t.tenant_id and a.id = t.cause_id
        where t.tenant_id = door_alarm.tenant_id and t.kind = 'parity:slower'
          and (t.done_at is null or a.month > door_alarm.month - make_interval(months => ${alarmRule.months}))
          and a.kind = door_alarm.kind and a.door = door_alarm.door and a.measure = door_alarm.measure)`.as(
        'known',
      ),
    ])
    .execute()
}

/** Names who is told from now on. */
export async function insertOwner(
  { db, tenantId, now }: Writing,
  { ownerId, namedBy }: { readonly ownerId: string; readonly namedBy: string },
): Promise<void> {
  await db
    .insertInto('door_owner')
    .values({ tenant_id: tenantId, id: uuidv7(), owner_id: ownerId, named_by: namedBy, named_at: now })
    .execute()
}
