import { sql } from 'kysely'
import type { SuspensionGround } from '#capabilities/requests/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'

/** A ground with who answers for it. */
export type WrittenGround = Omit<SuspensionGround, 'clockKind'> & {
  readonly clockKind: string
  readonly enteredBy: string
  readonly enteredAt: Temporal.Instant
  /** Who ended it; null while nobody did. */
  readonly endedBy: string | null
}

const grounds = sql`
  select g.id, g.clock_kind as "clockKind", g.words, g.article, g.source, g.most_days as "mostDays", g.from_on as "from",
    g.until_on as "until", e.given_name || ' ' || e.family_name as "enteredBy", g.entered_at as "enteredAt",
    x.given_name || ' ' || x.family_name as "endedBy"
  from suspension_ground g
  join worker e on e.tenant_id = g.tenant_id and e.id = g.entered_by
  left join worker x on x.tenant_id = g.tenant_id and x.id = g.ended_by`

/** Every ground that was ever written, the newest first. */
export async function writtenGrounds(db: Db): Promise<readonly WrittenGround[]> {
  const { rows } = await sql<WrittenGround>`${grounds} order by g.entered_at desc, g.id desc`.execute(db)
  return rows
}

/** One ground; undefined when there is none of this id. */
export async function writtenGround(db: Db, id: string): Promise<WrittenGround | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<WrittenGround>`${grounds} where g.id = ${id}`.execute(db)
  return rows[0]
}
