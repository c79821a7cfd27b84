import { type RawBuilder, sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { MemberFact, ResourceFact } from '../domain/facts.ts'
import { memberJson, resourceJson } from './facts.ts'

/** One version of a fact: what it said, who wrote it when, and whether it still counts. */
export type FactVersion<Fact> = {
  readonly fact: Fact
  readonly recordedBy: string
  /** ISO instant. */
  readonly recordedAt: string
  /** Null while it counts. */
  readonly supersededAt: string | null
}

type Asked = { readonly dossierId: string; readonly id: string }

/** Every version of the fact that `id` is a version of, the newest first; empty when it is none of this file. */
async function versionsOf<Fact>(
  db: Db,
  { dossierId, id }: Asked,
  { table, fact }: { readonly table: 'household_member' | 'resource'; readonly fact: RawBuilder<unknown> },
): Promise<readonly FactVersion<Fact>[]> {
  if (!isUuid(id)) return []
  const alias = sql.ref(table === 'resource' ? 'r' : 'm')
  const { rows } = await sql<FactVersion<Fact>>`
    with recursive chain as (
      select id, supersedes_id from ${sql.table(table)} where id = ${id} and dossier_id = any(${oneFile(dossierId)})
      union
      select t.id, t.supersedes_id from ${sql.table(table)} t
        join chain c on t.supersedes_id = c.id or t.id = c.supersedes_id)
    select ${fact} as fact, w.given_name || ' ' || w.family_name as "recordedBy",
      to_json(${alias}.recorded_at) as "recordedAt", to_json(${alias}.superseded_at) as "supersededAt"
    from ${sql.table(table)} ${alias} join chain on chain.id = ${alias}.id
    join worker w on w.tenant_id = ${alias}.tenant_id and w.id = ${alias}.recorded_by
    order by ${alias}.recorded_at desc, ${alias}.id desc`.execute(db)
  return rows
}

/** The versions of what is known of a member. */
export const memberVersions = (db: Db, asked: Asked): Promise<readonly FactVersion<MemberFact>[]> =>
  versionsOf(db, asked, { table: 'household_member', fact: memberJson })

/** The versions of a resource. */
export const resourceVersions = (db: Db, asked: Asked): Promise<readonly FactVersion<ResourceFact>[]> =>
  versionsOf(db, asked, { table: 'resource', fact: resourceJson })

/** A fact that was taken out and not recorded again. */
export type WithdrawnFact = {
  readonly table: 'member' | 'resource'
  readonly id: string
  /** The tie, or the kind of resource. */
  readonly code: string
  readonly name: string | null
}

/** The facts of a file that were taken out, the last one first. */
export async function withdrawnFacts(db: Db, dossierId: string): Promise<readonly WithdrawnFact[]> {
  const { rows } = await sql<WithdrawnFact>`
    select "table", id, code, name from (
      select 'member' as "table", m.id, m.relation as code, m.given_name as name, m.superseded_at
        from household_member m where m.dossier_id = any(${oneFile(dossierId)}) and m.superseded_at is not null and not exists (
          select from household_member n where n.tenant_id = m.tenant_id and n.supersedes_id = m.id)
      union all
      select 'resource', r.id, r.kind, null, r.superseded_at
        from resource r where r.dossier_id = any(${oneFile(dossierId)}) and r.superseded_at is not null and not exists (
          select from resource n where n.tenant_id = r.tenant_id and n.supersedes_id = r.id)
    ) gone order by superseded_at desc limit 50`.execute(db)
  return rows
}
