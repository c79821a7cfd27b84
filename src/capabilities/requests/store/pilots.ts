import { ok, type Result, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { PilotReason } from '../domain/request.ts'
import { lockRequest } from './requests.ts'
import { passTasks, voidTasks } from './task-moves.ts'
import { raiseTask } from './tasks.ts'
import type { Writing } from './writing.ts'

type Naming = {
  readonly requestId: string
  /** The version of the request that was looked at; left out by whoever holds the request already. */
  readonly version?: number | undefined
  readonly pilotId: string
  readonly serviceId: string
  readonly reason: PilotReason
}

export type NamingRefusal =
  | { readonly kind: 'StaleVersion'; readonly current: number }
  | { readonly kind: 'NotFound' }

/** Days in which the person is told who looks after the request now: our own promise, no law gives it. */
const tellWithin = 2

/** The moment of a change: after the one before, even in the same instant or when the clock was set back. */
async function momentAfter({ db, now }: Writing, requestId: string): Promise<Temporal.Instant> {
  const last = await db
    .selectFrom('request_pilot')
    .select('since')
    .where('request_id', '=', requestId)
    .where('until', 'is', null)
    .executeTakeFirst()
  if (last === undefined || Temporal.Instant.compare(last.since, now) < 0) return now
  return last.since.add({ microseconds: 1 })
}

async function writeHistory(writing: Writing, naming: Naming): Promise<string> {
  const { db, tenantId, actorId } = writing
  const id = uuidv7()
  const since = await momentAfter(writing, naming.requestId)
  await db
    .updateTable('request_pilot')
    .set({ until: since })
    .where('request_id', '=', naming.requestId)
    .where('until', 'is', null)
    .execute()
  await db
    .insertInto('request_pilot')
    .values({
      tenant_id: tenantId,
      id,
      request_id: naming.requestId,
      worker_id: naming.pilotId,
      since,
      named_by: actorId,
      reason: JSON.stringify(naming.reason),
    })
    .execute()
  return id
}

/**
 * Another human looks after the request from now on; who did before stays in its history. What was to be done goes
 * along, an offer of the former pilot falls, and the new one has to tell the person.
 */
export async function replacePilot(
  writing: Writing,
  naming: Naming,
): Promise<Result<{ readonly version: number }, NamingRefusal>> {
  const { db, tenantId, now, today } = writing
  const { requestId, pilotId, serviceId } = naming
  const row = await lockRequest(db, requestId)
  if (row === undefined) return refuse({ kind: 'NotFound' })
  const { version } = row
  if (naming.version !== undefined && version !== naming.version)
    return refuse({ kind: 'StaleVersion', current: version })
  const changeId = await writeHistory(writing, naming)
  await db
    .updateTable('request')
    .set({
      pilot_id: pilotId,
      service_id: serviceId,
      pilot_reason: JSON.stringify(naming.reason),
      version: version + 1,
    })
    .where('id', '=', requestId)
    .execute()
  const dossierId = row.dossier_id
  const from = { pilotId: row.pilot_id, serviceId: row.service_id }
  await voidTasks(writing, {
    requestId,
    kinds: ['handoffs:offered', 'handoffs:sleeping', 'requests:tell-pilot'],
  })
  await passTasks(writing, { requestId, dossierId, from, to: { pilotId, serviceId } })
  const dueOn = today.add({ days: tellWithin }).toString()
  const about = { tenantId, requestId, dossierId, ownerId: pilotId, serviceId, dueOn, now }
  await raiseTask(db, { ...about, kind: 'requests:tell-pilot', causeId: changeId })
  return ok({ version: version + 1 })
}
