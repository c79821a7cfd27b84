import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type Voice, voices } from '../domain/voting.ts'

/** A vote by name. */
export type VoteCard = {
  readonly decisionId: string
  readonly workerId: string
  readonly name: string
  readonly vote: Voice
}

/** The votes by name of a meeting. */
export async function votesIn(db: Db, meetingId: string): Promise<readonly VoteCard[]> {
  const rows = await db
    .selectFrom('decision_vote as v')
    .innerJoin('decision as e', join =>
      join.onRef('e.tenant_id', '=', 'v.tenant_id').onRef('e.id', '=', 'v.decision_id'),
    )
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'v.tenant_id').onRef('w.id', '=', 'v.worker_id'),
    )
    .select(['v.decision_id as decisionId', 'v.worker_id as workerId', 'v.vote'])
    .select(sql<string>`w.given_name || ' ' || w.family_name`.as('name'))
    .where('e.meeting_id', '=', meetingId)
    .orderBy('w.family_name')
    .execute()
  return rows.map(row => ({ ...row, vote: voices.find(voice => voice === row.vote) ?? 'abstain' }))
}

/** Who voted by name in a meeting: ids. */
export const votersByName = async (db: Db, meetingId: string): Promise<readonly string[]> => [
  ...new Set((await votesIn(db, meetingId)).map(({ workerId }) => workerId)),
]
