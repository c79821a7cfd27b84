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

/** Requests in the order an agenda takes them, each with the report it rests on. */
export type ReadyItem = { readonly requestId: string; readonly reportId: string }

/** Adds many requests at the end of an agenda, in their order, in one statement. */
export async function insertItems(
  writing: Writing,
  meetingId: string,
  items: readonly ReadyItem[],
): Promise<void> {
  if (items.length === 0) return
  const { db, tenantId, actorId, now } = writing
  const last = await db
    .selectFrom('agenda_item')
    .select(eb => eb.fn.max('position').as('position'))
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  const from = (last?.position ?? 0) + 1
  const rows = items.map(({ requestId, reportId }, index) => ({
    tenant_id: tenantId,
    id: uuidv7(),
    meeting_id: meetingId,
    request_id: requestId,
    report_id: reportId,
    position: from + index,
    added_by: actorId,
    added_at: now,
  }))
  await db.insertInto('agenda_item').values(rows).execute()
  await touchMeeting(writing, meetingId)
}

type Moving = {
  readonly items: readonly (ReadyItem & {
    readonly id: string
    readonly nature: string
    readonly correctsId: string | null
    readonly correctionReason: string | null
  })[]
  readonly reason: string
  readonly fromId: string
  /** Undefined: no meeting is planned; what was there waits. */
  readonly toId: string | undefined
}

/** Takes the items of a meeting that is called off to another one, in their order, with the reason they left. */
export async function moveItems(writing: Writing, { items, reason, fromId, toId }: Moving): Promise<void> {
  const { db, actorId, now } = writing
  await db
    .updateTable('agenda_item')
    .set({ removed_at: now, removed_by: actorId, removed_reason: reason })
    .where('meeting_id', '=', fromId)
    .where('removed_at', 'is', null)
    .execute()
  if (toId === undefined) return
  await insertItems(
    writing,
    toId,
    items.filter(({ nature }) => nature === 'proposal'),
  )
  for (const item of items)
    if (item.correctsId !== null && item.correctionReason !== null)
      await insertCorrection(writing, {
        meetingId: toId,
        requestId: item.requestId,
        reportId: item.reportId,
        correctsId: item.correctsId,
        reason: item.correctionReason,
      })
}

/** A published decision that comes back with its error. */
export type NewCorrection = NewItem & { readonly correctsId: string; readonly reason: string }

/** Puts the correction of a decision at the end of an agenda. */
export async function insertCorrection(writing: Writing, correction: NewCorrection): Promise<void> {
  const { db, tenantId, actorId, now } = writing
  const { meetingId } = correction
  const last = sql<number>`(select coalesce(max(position), 0) + 1 from agenda_item where meeting_id = ${meetingId})`
  await db
    .insertInto('agenda_item')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      meeting_id: meetingId,
      request_id: correction.requestId,
      report_id: correction.reportId,
      position: last,
      added_by: actorId,
      added_at: now,
      nature: 'correction',
      corrects_decision_id: correction.correctsId,
      correction_reason: correction.reason,
    })
    .execute()
  await touchMeeting(writing, meetingId)
}
