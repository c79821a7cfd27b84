import { ok, type Result, refuse } from '#kernel/result.ts'
import type { PilotReason } from '../domain/request.ts'
import { lockRequest, type Writing } from './requests.ts'

type Naming = {
  readonly requestId: string
  /** The version of the request that was looked at. */
  readonly version: number
  readonly pilotId: string
  readonly serviceId: string
  readonly reason: PilotReason
}

export type NamingRefusal =
  | { readonly kind: 'StaleVersion'; readonly current: number }
  | { readonly kind: 'NotFound' }

/** Another human looks after the request from now on; who did before stays in its history. */
export async function replacePilot(
  { db, tenantId, actorId, now }: Writing,
  { requestId, version, pilotId, serviceId, reason }: Naming,
): Promise<Result<{ readonly version: number }, NamingRefusal>> {
  const row = await lockRequest(db, requestId)
  if (row === undefined) return refuse({ kind: 'NotFound' })
  if (row.version !== version) return refuse({ kind: 'StaleVersion', current: row.version })
  const words = JSON.stringify(reason)
  await db
    .updateTable('request_pilot')
    .set({ until: now })
    .where('request_id', '=', requestId)
    .where('until', 'is', null)
    .execute()
  await db
    .insertInto('request_pilot')
    .values({
      tenant_id: tenantId,
      request_id: requestId,
      worker_id: pilotId,
      since: now,
      named_by: actorId,
      reason: words,
    })
    .execute()
  await db
    .updateTable('request')
    .set({ pilot_id: pilotId, service_id: serviceId, pilot_reason: words, version: version + 1 })
    .where('id', '=', requestId)
    .execute()
  return ok({ version: version + 1 })
}
