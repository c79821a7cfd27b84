import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Candidate } from '../domain/choose-pilot.ts'

/** A caseworker who may be named, with the name for a list. */
export type NamedCandidate = Candidate & { readonly name: string }

/** The caseworkers who may be the pilot of a request of this file, by name, with what the choice needs to know. */
export async function pilotCandidates(db: Db, dossierId: string): Promise<readonly NamedCandidate[]> {
  const { rows } = await sql<NamedCandidate>`
    select w.id, w.given_name || ' ' || w.family_name as name,
      lower(w.family_name || ' ' || w.given_name) || ' ' || w.id as "sortKey",
      w.languages, w.away_until as "awayUntil",
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'handles', s.handles) order by s.id), '[]')
        from service s where s.tenant_id = w.tenant_id and s.id = any(w.service_ids)) as services,
      count(r.id)::int as load,
      coalesce(bool_or(r.dossier_id = ${dossierId}), false) as continues
    from worker w
    left join request r on r.tenant_id = w.tenant_id and r.pilot_id = w.id and r.ended_on is null
    where w.active and 'caseworker' = any(w.roles)
    group by w.tenant_id, w.id
    order by "sortKey"`.execute(db)
  return rows
}
