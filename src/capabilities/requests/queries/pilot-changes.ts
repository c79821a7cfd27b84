import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** The last change of pilot of a request. `on` is an ISO day in Belgium. */
export type LastChange = {
  readonly id: string
  readonly requestId: string
  readonly on: string
  readonly before: string | null
  /** The person was told. */
  readonly told: boolean
}

/** The last change of pilot of each open request of a file; a first pilot is no change. */
export async function pilotChangesOf(db: Db, dossierId: string): Promise<readonly LastChange[]> {
  const { rows } = await sql<LastChange>`
    select c.id, c.request_id as "requestId", (c.since at time zone 'Europe/Brussels')::date as "on",
      c.told_at is not null as told, w.given_name || ' ' || w.family_name as before
    from request r
    join request_pilot c on c.tenant_id = r.tenant_id and c.request_id = r.id and c.until is null and c.id is not null
    left join request_pilot b on b.tenant_id = c.tenant_id and b.request_id = c.request_id and b.until = c.since
    left join worker w on w.tenant_id = b.tenant_id and w.id = b.worker_id
    where r.dossier_id = any(${oneFile(dossierId)}) and r.ended_on is null`.execute(db)
  return rows
}

/** The last change of pilot of one request; undefined when the first pilot still is the pilot. */
export async function lastChange(
  db: Db,
  request: { readonly id: string; readonly dossierId: string },
): Promise<LastChange | undefined> {
  const changes = await pilotChangesOf(db, request.dossierId)
  return changes.find(({ requestId }) => requestId === request.id)
}
