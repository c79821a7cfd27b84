import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** True when somebody else works in a service. */
export async function anyColleague(
  db: Db,
  { serviceId, besides }: { readonly serviceId: string; readonly besides: string },
): Promise<boolean> {
  const { rows } = await sql`
    select from worker where active and ${serviceId} = any(service_ids) and id <> ${besides} limit 1`.execute(
    db,
  )
  return rows.length > 0
}
