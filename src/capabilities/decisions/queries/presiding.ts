import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** Who signed for the committee: names of a closed meeting. */
export type Signing = { readonly president: string; readonly secretary: string }

/** The president and the secretary of a closed meeting; undefined while it is open. */
async function signingOf(db: Db, meetingId: string): Promise<Signing | undefined> {
  return db
    .selectFrom('meeting as m')
    .innerJoin('worker as p', join =>
      join.onRef('p.tenant_id', '=', 'm.tenant_id').onRef('p.id', '=', 'm.president_id'),
    )
    .innerJoin('worker as s', join =>
      join.onRef('s.tenant_id', '=', 'm.tenant_id').onRef('s.id', '=', 'm.secretary_id'),
    )
    .select(sql<string>`p.given_name || ' ' || p.family_name`.as('president'))
    .select(sql<string>`s.given_name || ' ' || s.family_name`.as('secretary'))
    .where('m.id', '=', meetingId)
    .executeTakeFirst()
}

/** How the right to be heard stands in the report that a decision rests on. */
async function hearingOf(db: Db, reportId: string): Promise<CommitteeSide['hearing'] | undefined> {
  return db
    .selectFrom('report')
    .select(['hearing as state', 'hearing_on as on'])
    .where('id', '=', reportId)
    .executeTakeFirst()
}

/** What the committee adds to a letter: who signed, and how the person was heard. */
export type CommitteeSide = {
  readonly signing: Signing
  /** `on`: the ISO day of it; null in reports of old. */
  readonly hearing: { readonly state: string; readonly on: string | null }
}

/** Both, or undefined for a decision whose meeting is open. */
export async function committeeSide(
  db: Db,
  { meetingId, reportId }: { readonly meetingId: string; readonly reportId: string },
): Promise<CommitteeSide | undefined> {
  const signing = await signingOf(db, meetingId)
  const hearing = await hearingOf(db, reportId)
  return signing === undefined || hearing === undefined ? undefined : { signing, hearing }
}
