import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type Carried, loadOf } from '../domain/assignment.ts'
import type { Candidate } from '../domain/choose-pilot.ts'
import { assignmentRules } from './assignment-rules.ts'

/** A caseworker who may be named, with the name for a list. */
export type NamedCandidate = Candidate & { readonly name: string }

type Row = Omit<NamedCandidate, 'load' | 'knows'> & Carried & { readonly today: string }

/**
 * The caseworkers who may be the pilot of a request of this file, by name, with what the choice needs to know today.
 * Without a file, nobody continues anything.
 */
export async function pilotCandidates(db: Db, dossierId: string | null): Promise<readonly NamedCandidate[]> {
  const { rules } = await assignmentRules(db)
  const { rows } = await sql<Row>`
    select w.id, w.given_name || ' ' || w.family_name as name,
      lower(w.family_name || ' ' || w.given_name) || ' ' || w.id as "sortKey", w.languages, house_today() as today,
      (w.created_at at time zone 'Europe/Brussels')::date as since,
      (select json_build_object('until', a.until_on) from absence a where a.tenant_id = w.tenant_id and a.worker_id = w.id
        and a.from_on <= house_today() and (a.until_on is null or a.until_on >= house_today())) as away,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'handles', s.handles) order by s.id), '[]')
        from service s where s.tenant_id = w.tenant_id and s.id = any(w.service_ids)) as services,
      coalesce((select jsonb_object_agg(k.kind, k.many) from (select r.kind, count(*) as many from request r
        where r.tenant_id = w.tenant_id and r.pilot_id = w.id and r.ended_on is null group by r.kind) k), '{}') as open,
      exists (select from request r where r.tenant_id = w.tenant_id and r.pilot_id = w.id and r.ended_on is null
        and r.dossier_id = any(${oneFile(dossierId)})) as continues
    from worker w
    where w.active and 'caseworker' = any(w.roles)
    order by "sortKey"`.execute(db)
  return rows.map(({ open, since, today, ...row }) => ({
    ...row,
    knows: rules.knows[row.id] ?? [],
    load: loadOf({ open, since }, rules, Temporal.PlainDate.from(today)),
  }))
}
