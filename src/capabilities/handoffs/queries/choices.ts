import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Texts } from './offers.ts'

/** Somebody or a team that work can be given to, for a list to choose from. */
export type RecipientChoice = {
  readonly kind: 'worker' | 'service'
  readonly id: string
  /** Of a worker. */
  readonly name: string | null
  /** Of a service, by language; of a worker, the first of theirs. */
  readonly service: Texts | null
  readonly pilots: boolean
  /** Away today, and until which day if it is known. */
  readonly away: { readonly until: string | null } | null
}

/** Teams first, then people by name, in one statement. Away ones too: the list says until when. */
export async function recipientChoices(db: Db): Promise<readonly RecipientChoice[]> {
  const { rows } = await sql<RecipientChoice>`
    select 'service' as kind, s.id, null as name, s.name as service, true as pilots, null::jsonb as away, '' as sort
    from service s
    union all
    select 'worker', w.id, w.given_name || ' ' || w.family_name, s.name,
      'caseworker' = any(w.roles) and cardinality(w.service_ids) > 0, (select jsonb_build_object('until', a.until_on) from absence a
        where a.tenant_id = w.tenant_id and a.worker_id = w.id and a.from_on <= house_today()
          and (a.until_on is null or a.until_on >= house_today())),
      lower(w.family_name || ' ' || w.given_name)
    from worker w left join service s on s.tenant_id = w.tenant_id and s.id = w.service_ids[1]
    where w.active and w.roles && array['caseworker', 'lead', 'clerk', 'director']
    order by kind, sort, id`.execute(db)
  return rows
}
