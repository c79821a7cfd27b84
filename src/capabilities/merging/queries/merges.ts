import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'

/** A merge, proposed or decided, with the names of who said what. Instants ISO, days ISO. */
export type Merge = {
  readonly id: string
  readonly version: number
  readonly keptId: string
  readonly keptName: string
  readonly keptVersion: number
  readonly mergedId: string
  readonly mergedName: string
  readonly mergedVersion: number
  readonly state: 'proposed' | 'merged' | 'refused' | 'undone'
  readonly reason: string
  readonly proposedBy: string
  readonly proposedByName: string
  readonly proposedAt: string
  readonly decidedByName: string | null
  readonly decidedAt: string | null
  readonly refusal: string | null
  readonly undoUntil: string | null
  readonly undoneAt: string | null
  readonly undoneReason: string | null
}

const columns = sql`m.id, m.version, m.kept_id as "keptId", k.given_name || ' ' || k.family_name as "keptName",
  m.kept_version as "keptVersion", m.merged_id as "mergedId", o.given_name || ' ' || o.family_name as "mergedName",
  m.merged_version as "mergedVersion", m.state, m.reason, m.proposed_by as "proposedBy",
  w.given_name || ' ' || w.family_name as "proposedByName", to_json(m.proposed_at) as "proposedAt",
  d.given_name || ' ' || d.family_name as "decidedByName", to_json(m.decided_at) as "decidedAt", m.refusal,
  m.undo_until as "undoUntil", to_json(m.undone_at) as "undoneAt", m.undone_reason as "undoneReason"`

const joined = sql`from person_merge m
  join person k on k.tenant_id = m.tenant_id and k.id = m.kept_id
  join person o on o.tenant_id = m.tenant_id and o.id = m.merged_id
  join worker w on w.tenant_id = m.tenant_id and w.id = m.proposed_by
  left join worker d on d.tenant_id = m.tenant_id and d.id = m.decided_by`

/** One merge. */
export async function mergeById(db: Db, id: string): Promise<Merge | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Merge>`select ${columns} ${joined} where m.id = ${id}`.execute(db)
  return rows[0]
}

/** What waits for a second human first, then the newest. */
export async function merges(db: Db): Promise<readonly Merge[]> {
  const { rows } = await sql<Merge>`select ${columns} ${joined}
    order by m.state <> 'proposed', coalesce(m.decided_at, m.proposed_at) desc limit 200`.execute(db)
  return rows
}

/** The merges that stand, of somebody: who else they were, since when and why. */
export async function standingMerges(db: Db, personId: string): Promise<readonly Merge[]> {
  if (!isUuid(personId)) return []
  const { rows } = await sql<Merge>`select ${columns} ${joined}
    where m.state = 'merged' and m.kept_id = any((select one_person(${personId}))::uuid[]) order by m.decided_at`.execute(
    db,
  )
  return rows
}

/** A team that may look: that of the newest request of either. */
export async function teamOf(db: Db, personIds: readonly string[]): Promise<string | undefined> {
  const row = await db
    .selectFrom('request')
    .innerJoin('dossier', join =>
      join
        .onRef('dossier.tenant_id', '=', 'request.tenant_id')
        .onRef('dossier.id', '=', 'request.dossier_id'),
    )
    .select('service_id as id')
    .where(sql<boolean>`person_id = any(${personIds})`)
    .orderBy('registered_at', 'desc')
    .executeTakeFirst()
  const any = row ?? (await db.selectFrom('service').select('id').orderBy('id').executeTakeFirst())
  return any?.id
}
