import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { DecisionCard } from '../domain/decision.ts'

/** Who signs: names. Outside a meeting, who decided signs alone. */
export type Signing = { readonly president: string; readonly secretary: string | null }

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

/** Who decided alone: the presidency of an urgent aid, or the delegate who wrote the decision down. */
async function loneSigning(db: Db, decisionId: string): Promise<Signing | undefined> {
  const row = await db
    .selectFrom('decision as e')
    .leftJoin('urgent_aid as u', join =>
      join.onRef('u.tenant_id', '=', 'e.tenant_id').onRef('u.decision_id', '=', 'e.id'),
    )
    .innerJoin('worker as w', join =>
      join
        .onRef('w.tenant_id', '=', 'e.tenant_id')
        .on(eb => eb('w.id', '=', eb.fn.coalesce('u.decided_by', 'e.recorded_by'))),
    )
    .select(sql<string>`w.given_name || ' ' || w.family_name`.as('president'))
    .where('e.id', '=', decisionId)
    .executeTakeFirst()
  return row && { president: row.president, secretary: null }
}

/** How the right to be heard stands in the report that a decision rests on. */
async function hearingOf(db: Db, reportId: string): Promise<CommitteeSide['hearing'] | undefined> {
  return db
    .selectFrom('report')
    .select(['hearing as state', 'hearing_on as on'])
    .where('id', '=', reportId)
    .executeTakeFirst()
}

/** What the deciding side adds to a letter: who signed, and how the person was heard; `none` for what comes before any report. */
export type CommitteeSide = {
  readonly signing: Signing
  /** `on`: the ISO day of it; null in reports of old. */
  readonly hearing: { readonly state: string; readonly on: string | null }
}

/** Both, or undefined for a decision whose meeting is open. */
export async function committeeSide(
  db: Db,
  { id, meetingId, reportId }: Pick<DecisionCard, 'id' | 'meetingId' | 'reportId'>,
): Promise<CommitteeSide | undefined> {
  const signing = meetingId === null ? await loneSigning(db, id) : await signingOf(db, meetingId)
  const hearing = reportId === null ? { state: 'none', on: null } : await hearingOf(db, reportId)
  return signing === undefined || hearing === undefined ? undefined : { signing, hearing }
}
