import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { clockKinds, codeOf } from '../domain/codes.ts'
import type { SuspensionGround } from '../domain/suspending.ts'

/** The grounds in force from this ISO day on, or that will be; none until the centre writes one. */
export async function suspensionGrounds(db: Db, today: string): Promise<readonly SuspensionGround[]> {
  const { rows } = await sql<SuspensionGround & { readonly clockKind: string }>`
    select id, clock_kind as "clockKind", words, article, source, most_days as "mostDays", from_on as "from",
      until_on as "until"
    from suspension_ground where until_on is null or until_on >= ${today} order by from_on, id`.execute(db)
  return rows.map(row => ({ ...row, clockKind: codeOf(clockKinds, row.clockKind) }))
}
