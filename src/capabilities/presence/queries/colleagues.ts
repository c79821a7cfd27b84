import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Colleague } from '../domain/cover.ts'

/** A colleague with the name for a list, and how they are reached. */
export type NamedColleague = Colleague & {
  readonly name: string
  readonly phone: string
  readonly room: string | null
}

/** Everybody who works here, by name, with the days from today on which they are away. */
export async function colleagues(db: Db): Promise<readonly NamedColleague[]> {
  const { rows } = await sql<NamedColleague>`
    select w.id, w.given_name || ' ' || w.family_name as name, w.phone, w.room,
      lower(w.family_name || ' ' || w.given_name) || ' ' || w.id as "sortKey",
      w.roles, w.service_ids as "serviceIds", w.languages,
      (select coalesce(jsonb_agg(jsonb_build_object('from', a.from_on, 'until', a.until_on) order by a.from_on), '[]')
        from absence a where a.tenant_id = w.tenant_id and a.worker_id = w.id
          and (a.until_on is null or (a.until_on >= house_today() and a.until_on >= a.from_on))) as away
    from worker w where w.active order by "sortKey"`.execute(db)
  return rows
}
