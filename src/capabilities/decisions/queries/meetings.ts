import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type MeetingState, meetingPhases } from '../domain/agenda.ts'

/** A meeting. Days are ISO, the hour is HH:MM; persons are ids. */
export type Meeting = MeetingState & {
  readonly id: string
  readonly version: number
  readonly startsAt: string
  readonly place: string
  readonly secretaryName: string
  readonly presidentId: string | null
  readonly presentIds: readonly string[]
  readonly closedAt: Temporal.Instant | null
  readonly minutesDocumentId: string | null
  readonly cancelReason: string | null
}

/** A meeting in a list, with how far it is. */
export type MeetingRow = Meeting & { readonly items: number; readonly decided: number }

const itemsIn = sql<number>`(select count(*)::int from agenda_item a
  where a.tenant_id = m.tenant_id and a.meeting_id = m.id and a.removed_at is null)`
const decidedIn = sql<number>`(select count(*)::int from agenda_item a join decision e
  on e.tenant_id = a.tenant_id and e.agenda_item_id = a.id
  where a.tenant_id = m.tenant_id and a.meeting_id = m.id and a.removed_at is null)`

const base = (db: Db) =>
  db
    .selectFrom('meeting as m')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'm.tenant_id').onRef('w.id', '=', 'm.secretary_id'),
    )
    .select(['m.id', 'm.version', 'm.state', 'held_on as heldOn', 'starts_at as startsAt', 'm.place'])
    .select(['president_id as presidentId', 'present_ids as presentIds', 'closed_at as closedAt'])
    .select(['minutes_document_id as minutesDocumentId', 'cancel_reason as cancelReason'])
    .select(sql<string>`w.given_name || ' ' || w.family_name`.as('secretaryName'))

type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

const meetingOf = <Some extends Row>(row: Some) => ({
  ...row,
  state: meetingPhases.find(phase => phase === row.state) ?? 'planned',
})

/** One meeting. */
export async function meetingCard(db: Db, meetingId: string): Promise<Meeting | undefined> {
  const row = await base(db).where('m.id', '=', meetingId).executeTakeFirst()
  return row && meetingOf(row)
}

/** Which meetings of a list, in which order, and which page of it (from 1). */
export type MeetingsAsked = {
  readonly state: MeetingState['state'] | 'all'
  readonly direction: 'asc' | 'desc'
  readonly page: number
}

export const meetingsPerPage = 20

/** Meetings by day; the second value is how many there are in all. */
export async function meetingsPage(
  db: Db,
  { state, direction, page }: MeetingsAsked,
): Promise<{ readonly rows: readonly MeetingRow[]; readonly total: number }> {
  const rows = await base(db)
    .select([itemsIn.as('items'), decidedIn.as('decided')])
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .where(sql<SqlBool>`(${state} = 'all' or m.state = ${state})`)
    .orderBy('held_on', direction)
    .orderBy('starts_at', direction)
    .limit(meetingsPerPage)
    .offset((page - 1) * meetingsPerPage)
    .execute()
  return { rows: rows.map(meetingOf), total: rows[0]?.total ?? 0 }
}

/** Meetings that can still take a request: planned, today or later, the nearest first. */
export async function openMeetings(db: Db, today: Temporal.PlainDate): Promise<readonly Meeting[]> {
  const rows = await base(db)
    .where('m.state', '=', 'planned')
    .where('held_on', '>=', today.toString())
    .orderBy('held_on')
    .orderBy('starts_at')
    .limit(12)
    .execute()
  return rows.map(meetingOf)
}

/** The meetings of a span of days (ISO, both included), by day. */
export async function meetingsBetween(
  db: Db,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly Meeting[]> {
  const rows = await base(db)
    .where('held_on', '>=', from)
    .where('held_on', '<=', until)
    .orderBy('held_on')
    .orderBy('starts_at')
    .limit(200)
    .execute()
  return rows.map(meetingOf)
}

/** The planned meeting after this one, if there is one. */
export async function meetingAfter(
  db: Db,
  { id, heldOn }: Pick<Meeting, 'id' | 'heldOn'>,
): Promise<Meeting | undefined> {
  const row = await base(db)
    .where('m.state', '=', 'planned')
    .where('held_on', '>=', heldOn)
    .where('m.id', '<>', id)
    .orderBy('held_on')
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()
  return row && meetingOf(row)
}
