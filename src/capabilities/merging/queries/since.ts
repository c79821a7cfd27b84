import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Merge } from './merges.ts'

/** What can be given to the one or to the other; what was decided, paid or sent stays where it was written. */
export const sinceKinds = ['request', 'member', 'resource', 'encounter', 'note'] as const
export type SinceKind = (typeof sinceKinds)[number]

/** Something that came into one of the files after they became one. */
export type Since = {
  readonly id: string
  readonly kind: SinceKind
  /** The number of the request, the name, the code of the resource or of the meeting, the beginning of the note. */
  readonly words: string
  /** ISO instant. */
  readonly at: string
  /** In whose file it stands now. */
  readonly side: 'kept' | 'merged'
  /** Something was computed, decided or paid on it: it stays in its file. */
  readonly fixed: boolean
}

/** What came since a merge, the newest first: each is given to the one or to the other before they are two again. */
export async function sinceMerge(db: Db, merge: Merge): Promise<readonly Since[]> {
  const { rows } = await sql<Since>`
    with f as (select d.id, d.first_person_id = any((select one_person_below(${merge.mergedId}))::uuid[]) as merged from dossier d
      where d.person_id = (select kept_person(${merge.mergedId})))
    select i.id, i.kind, i.words, to_json(i.at) as at, case when f.merged then 'merged' else 'kept' end as side, i.fixed
    from (
      select r.id, 'request' as kind, r.number as words, r.registered_at as at, r.dossier_id,
        exists (select from computation c where c.tenant_id = r.tenant_id and c.request_id = r.id)
          or exists (select from decision d where d.tenant_id = r.tenant_id and d.request_id = r.id)
          or exists (select from urgent_aid u where u.tenant_id = r.tenant_id and u.request_id = r.id)
          or exists (select from entitlement e where e.tenant_id = r.tenant_id and e.request_id = r.id) as fixed
        from request r
      union all
      select m.id, 'member', m.given_name || ' ' || m.family_name, m.recorded_at, m.dossier_id, m.supersedes_id is not null
        from household_member m where m.superseded_at is null
      union all
      select s.id, 'resource', s.kind, s.recorded_at, s.dossier_id, s.supersedes_id is not null or s.member_id is not null
        from resource s where s.superseded_at is null
      union all
      select e.id, 'encounter', e.kind, e.recorded_at, e.dossier_id, e.request_id is not null from encounter e
      union all
      select n.id, 'note', left(n.body, 80), n.recorded_at, n.dossier_id, n.encounter_id is not null
        from note n where n.superseded_at is null and n.nature = 'fact'
    ) i join f on f.id = i.dossier_id
    where i.at >= ${merge.decidedAt}
    order by i.at desc, i.id limit 200`.execute(db)
  return rows
}
