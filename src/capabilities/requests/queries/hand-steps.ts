import type { Db } from '#platform/database/transaction.ts'

/** A step that a human went to by hand, and why. */
export type TakenByHand = {
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly who: string
  readonly at: Temporal.Instant
}

/** The steps of a request that were skipped or done by hand, the newest first. */
export async function takenByHand(db: Db, requestId: string): Promise<readonly TakenByHand[]> {
  const rows = await db
    .selectFrom('request_step as s')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 's.tenant_id').onRef('w.id', '=', 's.changed_by'),
    )
    .select(['s.from_step as from', 's.to_step as to', 's.reason', 's.changed_at as at'])
    .select(['w.given_name', 'w.family_name'])
    .where('s.request_id', '=', requestId)
    .orderBy('s.changed_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ given_name, family_name, ...row }) => ({ ...row, who: `${given_name} ${family_name}` }))
}
