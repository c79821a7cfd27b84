import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { meetingPhases } from '../domain/agenda.ts'

/** The part of a command's context that a write needs. */
export type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now' | 'today'>

/** A meeting to come. `heldOn` is an ISO day, `startsAt` HH:MM. */
export type NewMeeting = { readonly heldOn: string; readonly startsAt: string; readonly place: string }

/** Plans a meeting; who plans it keeps its minutes. */
export async function insertMeeting(
  { db, tenantId, actorId }: Writing,
  meeting: NewMeeting,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('meeting')
    .values({
      tenant_id: tenantId,
      id,
      held_on: meeting.heldOn,
      starts_at: meeting.startsAt,
      place: meeting.place,
      state: 'planned',
      secretary_id: actorId,
    })
    .execute()
  return id
}

/** The meeting's row, held until the end of the transaction: whatever happens in a meeting happens in turn. */
export async function lockMeeting({ db }: Pick<Writing, 'db'>, meetingId: string) {
  const row = await db
    .selectFrom('meeting')
    .select(['id', 'state', 'version', 'held_on as heldOn', 'present_ids as presentIds'])
    .where('id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, state: meetingPhases.find(phase => phase === row.state) ?? 'planned' }
}

/** Counts a change of the agenda or of a decision: what the president confirms is what is closed. */
export async function touchMeeting({ db }: Pick<Writing, 'db'>, meetingId: string): Promise<void> {
  await db
    .updateTable('meeting')
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', meetingId)
    .execute()
}

/** Changes the day, the hour or the place of a planned meeting. */
export async function changeMeeting(
  { db }: Pick<Writing, 'db'>,
  meetingId: string,
  { heldOn, startsAt, place }: NewMeeting,
): Promise<void> {
  await db
    .updateTable('meeting')
    .set(eb => ({ held_on: heldOn, starts_at: startsAt, place, version: eb('version', '+', 1) }))
    .where('id', '=', meetingId)
    .execute()
}

/** Calls a meeting off, with why; the database refuses any change of it afterwards. */
export async function callOff(
  { db, actorId, now }: Writing,
  { meetingId, reason }: { readonly meetingId: string; readonly reason: string },
): Promise<void> {
  await db
    .updateTable('meeting')
    .set({ state: 'cancelled', cancelled_at: now, cancelled_by: actorId, cancel_reason: reason })
    .where('id', '=', meetingId)
    .execute()
}

/** Writes down who is in the room. */
export async function setPresence(
  { db }: Pick<Writing, 'db'>,
  { meetingId, presentIds }: { readonly meetingId: string; readonly presentIds: readonly string[] },
): Promise<void> {
  await db
    .updateTable('meeting')
    .set(eb => ({ present_ids: [...presentIds], version: eb('version', '+', 1) }))
    .where('id', '=', meetingId)
    .execute()
}

/** How a meeting ended. */
export type Closing = {
  readonly meetingId: string
  readonly presentIds: readonly string[]
  readonly minutesDocumentId: string
}

/** Closes a meeting; from now on the database refuses any change of it. */
export async function sealMeeting({ db, actorId, now }: Writing, closing: Closing): Promise<void> {
  await db
    .updateTable('meeting')
    .set(eb => ({
      state: 'closed',
      closed_at: now,
      closed_by: actorId,
      president_id: actorId,
      present_ids: [...closing.presentIds],
      minutes_document_id: closing.minutesDocumentId,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', closing.meetingId)
    .execute()
}
