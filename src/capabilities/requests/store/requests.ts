import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Db } from '#platform/database/transaction.ts'
import { codeOf, isEnd, type Kind, type State, type Step, states } from '../domain/codes.ts'
import type { PilotReason } from '../domain/request.ts'
import { isLegal } from '../domain/states.ts'
import { settleStoppedClocks, voidTasks } from './task-moves.ts'
import type { Writing } from './writing.ts'

/** A request as it comes in. `requestedOn` is an ISO day. */
export type NewRequest = {
  readonly id: string
  readonly dossierId: string
  readonly number: string
  readonly kind: Kind
  readonly channel: string
  readonly wording: string
  readonly urgencyReason: string | null
  readonly requestedOn: string
  readonly serviceId: string
  readonly pilotId: string
  readonly pilotReason: PilotReason
  readonly nextStep: Step
  readonly nextStepOn: string
}

/** Adds a request in the state `received`, with its first pilot. */
export async function insertRequest(
  { db, tenantId, actorId, now }: Writing,
  request: NewRequest,
): Promise<void> {
  const pilot_reason = JSON.stringify(request.pilotReason)
  await db
    .insertInto('request')
    .values({
      tenant_id: tenantId,
      id: request.id,
      number: request.number,
      dossier_id: request.dossierId,
      kind: request.kind,
      channel: request.channel,
      wording: request.wording,
      urgent: request.urgencyReason !== null,
      urgency_reason: request.urgencyReason,
      requested_on: request.requestedOn,
      registered_at: now,
      registered_by: actorId,
      state: 'received',
      service_id: request.serviceId,
      pilot_id: request.pilotId,
      pilot_reason,
      next_step: request.nextStep,
      next_step_on: request.nextStepOn,
    })
    .execute()
  await db
    .insertInto('request_pilot')
    .values({
      tenant_id: tenantId,
      request_id: request.id,
      worker_id: request.pilotId,
      since: now,
      reason: pilot_reason,
    })
    .execute()
}

/** Where a request is to go. An end has no next step; any other state has one, with its day (ISO or PlainDate). */
export type MoveTo = {
  readonly requestId: string
  readonly to: State
  readonly nextStep?: Step
  readonly nextStepOn?: Temporal.PlainDate | string
  /** Why it ended, in words. */
  readonly reason?: string
}

export type MoveRefusal =
  | { readonly kind: 'IllegalMove'; readonly from: State; readonly to: State }
  | { readonly kind: 'NotFound' }

/** The request's row, held until the end of the transaction: two moves of one request come one after the other. */
export const lockRequest = (db: Db, requestId: string) =>
  db
    .selectFrom('request')
    .select(['id', 'state', 'version', 'dossier_id', 'pilot_id', 'service_id', 'requested_on', 'kind'])
    .where('id', '=', requestId)
    .forUpdate()
    .executeTakeFirst()

const endColumns = ({ today }: Writing, move: MoveTo) =>
  isEnd(move.to)
    ? { next_step: 'none', next_step_on: null, ended_on: today.toString(), end_reason: move.reason ?? null }
    : { next_step: move.nextStep ?? 'none', next_step_on: move.nextStepOn?.toString() ?? null }

/**
 * Moves a request along its line; the only way its state changes. An end takes today as its
 * day and stops its clocks, but for the delay in which one may still appeal.
 */
export async function moveRequest(
  writing: Writing,
  move: MoveTo,
): Promise<Result<{ readonly version: number }, MoveRefusal>> {
  const { db } = writing
  const row = await lockRequest(db, move.requestId)
  if (row === undefined) return refuse({ kind: 'NotFound' })
  const from = codeOf(states, row.state)
  if (!isLegal(from, move.to)) return refuse({ kind: 'IllegalMove', from, to: move.to })
  const version = row.version + 1
  await db
    .updateTable('request')
    .set({ state: move.to, version, ...endColumns(writing, move) })
    .where('id', '=', move.requestId)
    .execute()
  if (isEnd(move.to)) await endWork(writing, move.requestId)
  return ok({ version })
}

/** What ends with a request: its delays, but for the one of an appeal, and the offer to take it over. */
async function endWork(writing: Writing, requestId: string): Promise<void> {
  await writing.db
    .updateTable('clock')
    .set({ stopped_on: writing.today.toString() })
    .where('request_id', '=', requestId)
    .where('kind', '<>', 'appeal')
    .where('stopped_on', 'is', null)
    .execute()
  await settleStoppedClocks(writing, requestId)
  await voidTasks(writing, {
    requestId,
    kinds: ['handoffs:offered', 'handoffs:sleeping', 'requests:tell-pilot'],
  })
}
