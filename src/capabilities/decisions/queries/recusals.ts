import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type Tie, ties } from '../domain/members.ts'

/** A member who leaves for an item, and why. */
export type Recusal = {
  readonly id: string
  readonly itemId: string
  readonly workerId: string
  readonly name: string
  readonly tie: Tie
}

/** Those who leave for items of a meeting. */
export async function recusalsIn(db: Db, meetingId: string): Promise<readonly Recusal[]> {
  const rows = await db
    .selectFrom('agenda_recusal as r')
    .innerJoin('agenda_item as a', join =>
      join.onRef('a.tenant_id', '=', 'r.tenant_id').onRef('a.id', '=', 'r.agenda_item_id'),
    )
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'r.tenant_id').onRef('w.id', '=', 'r.worker_id'),
    )
    .select(['r.id', 'r.agenda_item_id as itemId', 'r.worker_id as workerId', 'r.tie'])
    .select(sql<string>`w.given_name || ' ' || w.family_name`.as('name'))
    .where('a.meeting_id', '=', meetingId)
    .where('r.withdrawn_at', 'is', null)
    .orderBy('w.family_name')
    .execute()
  return rows.map(row => ({ ...row, tie: ties.find(tie => tie === row.tie) ?? 'other' }))
}
