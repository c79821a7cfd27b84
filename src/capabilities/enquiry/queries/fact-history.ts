import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { WrittenFact } from '../domain/fact-history.ts'
import { memberJson, resourceJson, situationJson } from './facts.ts'

/** How many versions of each kind are read: a file of decades has fewer. */
const most = 500

/** Every version of every fact of a file, with who wrote it and who took it out, the last first. */
export async function writtenFacts(db: Db, dossierId: string): Promise<readonly WrittenFact[]> {
  const { rows } = await sql<WrittenFact>`
    select f."table", f.fact, f."supersedesId", f."withdrawnAt",
      w.given_name || ' ' || w.family_name as "recordedBy", to_json(f.recorded_at) as "recordedAt",
      o.given_name || ' ' || o.family_name as "withdrawnBy"
    from (
      select 'member' as "table", ${memberJson} as fact, m.supersedes_id as "supersedesId", m.recorded_at, m.recorded_by,
        m.tenant_id, m.withdrawn_by,
        to_json(case when m.withdrawn_by is not null then m.superseded_at end) as "withdrawnAt"
        from household_member m where m.dossier_id = any(${oneFile(dossierId)})
      union all
      select 'resource', ${resourceJson}, r.supersedes_id, r.recorded_at, r.recorded_by, r.tenant_id, r.withdrawn_by,
        to_json(case when r.withdrawn_by is not null then r.superseded_at end)
        from resource r where r.dossier_id = any(${oneFile(dossierId)})
      union all
      select 'situation', ${situationJson}, p.id, s.recorded_at, s.recorded_by, s.tenant_id, null, null
        from situation s left join situation p on p.tenant_id = s.tenant_id and p.dossier_id = s.dossier_id
          and p.version = s.version - 1
        where s.dossier_id = any(${oneFile(dossierId)})
    ) f
    join worker w on w.tenant_id = f.tenant_id and w.id = f.recorded_by
    left join worker o on o.tenant_id = f.tenant_id and o.id = f.withdrawn_by
    order by f.recorded_at desc limit ${most}`.execute(db)
  return rows
}
