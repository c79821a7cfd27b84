import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Service } from './services.ts'

/** Somebody who works here, as colleagues see them. */
export type StaffMember = {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  readonly languages: readonly string[]
  readonly phone: string
  readonly email: string | null
  readonly room: string | null
  readonly hours: Service['name']
  readonly serviceIds: readonly string[]
  /** Away today: until when, and who stands in. Never why. */
  readonly away: { readonly until: string | null; readonly standIn: string | null } | null
}

/** Everybody who works here, by name, and whether they are away today. */
export async function staffMembers(db: Db): Promise<readonly StaffMember[]> {
  const { rows } = await sql<StaffMember>`
    select w.id, w.given_name || ' ' || w.family_name as name, w.roles, w.languages, w.phone, w.email, w.room, w.hours,
      w.service_ids as "serviceIds",
      (select json_build_object('until', a.until_on, 'standIn', (
          select o.given_name || ' ' || o.family_name from stand_in s
          join worker o on o.tenant_id = s.tenant_id and o.id = s.substitute_id
          where s.tenant_id = a.tenant_id and s.absence_id = a.id and s.request_id is null
            and s.from_on <= house_today() and (s.until_on is null or s.until_on >= house_today())))
        from absence a where a.tenant_id = w.tenant_id and a.worker_id = w.id and a.from_on <= house_today()
          and (a.until_on is null or a.until_on >= house_today())) as away
    from worker w where w.active order by lower(w.family_name), lower(w.given_name), w.id`.execute(db)
  return rows
}
