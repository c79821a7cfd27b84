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

/** What is known of a hearing: how it stands in the report, and the last day they met before it, ISO. */
export type HearingKnown = { readonly hearing: string; readonly on: string }

/**
 * How the right to be heard stands in the report that a decision rests on. The day is that of the last interview or
 * visit before the report was handed over, or of the report itself when none was noted.
 */
async function hearingOf(db: Db, reportId: string): Promise<HearingKnown | undefined> {
  const { rows } = await sql<HearingKnown>`
    select o.hearing, coalesce((select max(n.happened_on) from encounter n
        where n.tenant_id = o.tenant_id and n.dossier_id = o.dossier_id and n.kind in ('interview', 'visit', 'video')
          and n.happened_on <= (o.submitted_at at time zone 'Europe/Brussels')::date),
      (o.submitted_at at time zone 'Europe/Brussels')::date) as "on"
    from report o where o.id = ${reportId}`.execute(db)
  return rows[0]
}

/** What the committee adds to a letter: who signed, and how the person was heard. */
export type CommitteeSide = { readonly signing: Signing; readonly hearing: HearingKnown }

/** Both, or undefined for a decision whose meeting is open. */
export async function committeeSide(
  db: Db,
  { meetingId, reportId }: { readonly meetingId: string; readonly reportId: string },
): Promise<CommitteeSide | undefined> {
  const signing = await signingOf(db, meetingId)
  const hearing = await hearingOf(db, reportId)
  return signing === undefined || hearing === undefined ? undefined : { signing, hearing }
}
