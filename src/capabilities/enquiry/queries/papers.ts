import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** One fact and the paper, or the person, it comes from. */
export type PaperFact = {
  readonly source: string
  /** ISO day. */
  readonly seenOn: string
  readonly table: 'member' | 'resource' | 'situation' | 'note'
  /** The tie or the kind of resource. */
  readonly code: string
  /** Of the member it is about; null for the applicant. */
  readonly name: string | null
  readonly recordedBy: string
}

/** What the current facts of a file rest on, the most recently seen first. Impressions rest on nothing and are not here. */
export async function papersOf(db: Db, dossierId: string): Promise<readonly PaperFact[]> {
  const { rows } = await sql<PaperFact>`
    select f.source, f.seen_on as "seenOn", f.origin as "table", f.code, f.name,
      w.given_name || ' ' || w.family_name as "recordedBy"
    from (
      select source, seen_on, 'member' as origin, relation as code, given_name as name, recorded_by
        from household_member where dossier_id = any(${oneFile(dossierId)}) and superseded_at is null
      union all
      select r.source, r.seen_on, 'resource', r.kind, m.given_name, r.recorded_by
        from resource r left join household_member m on m.tenant_id = r.tenant_id and m.id = r.member_id
        where r.dossier_id = any(${oneFile(dossierId)}) and r.superseded_at is null
      union all
      select source, seen_on, 'situation', '', null, recorded_by
        from situation where dossier_id = any(${oneFile(dossierId)}) and superseded_at is null
      union all
      select source, noted_on, 'note', '', null, author_id
        from note where dossier_id = any(${oneFile(dossierId)}) and superseded_at is null and nature = 'fact'
    ) f join worker w on w.id = f.recorded_by
    order by f.seen_on desc, f.source limit 200`.execute(db)
  return rows
}
