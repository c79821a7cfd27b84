import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import { touchMeeting, type Writing } from './meetings.ts'

/** A request that comes on an agenda, with the report it rests on. */
export type NewItem = { readonly meetingId: string; readonly requestId: string; readonly reportId: string }

/** Adds a request at the end of an agenda. */
export async function insertItem(writing: Writing, item: NewItem): Promise<void> {
  const { db, tenantId, actorId, now } = writing
  const last = sql<number>`(select coalesce(max(position), 0) + 1 from agenda_item where meeting_id = ${item.meetingId})`
  await db
    .insertInto('agenda_item')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      meeting_id: item.meetingId,
      request_id: item.requestId,
      report_id: item.reportId,
      position: last,
      added_by: actorId,
      added_at: now,
    })
    .execute()
  await touchMeeting(writing, item.meetingId)
}

/** Which item, and why it leaves. */
export type Removal = { readonly meetingId: string; readonly requestId: string; readonly reason: string }

/** Takes an item off an agenda, with the reason; false when it is not there. */
export async function removeItem(writing: Writing, removal: Removal): Promise<boolean> {
  const { db, actorId, now } = writing
  const row = await db
    .updateTable('agenda_item')
    .set({ removed_at: now, removed_by: actorId, removed_reason: removal.reason })
    .where('meeting_id', '=', removal.meetingId)
    .where('request_id', '=', removal.requestId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row !== undefined) await touchMeeting(writing, removal.meetingId)
  return row !== undefined
}

type Place = { readonly id: string; readonly position: number }

/** Makes two items of a meeting change places. */
export async function swapItems(
  writing: Writing,
  meetingId: string,
  [one, other]: readonly [Place, Place],
): Promise<void> {
  const moves = [
    { id: one.id, position: other.position },
    { id: other.id, position: one.position },
  ]
  for (const { id, position } of moves)
    await writing.db.updateTable('agenda_item').set({ position }).where('id', '=', id).execute()
  await touchMeeting(writing, meetingId)
}
