import { uuidv7 } from '#kernel/uuid.ts'
import { type ClockKind, clockKinds, codeOf } from '../domain/codes.ts'
import { settleStoppedClocks } from './task-moves.ts'
import type { Writing } from './writing.ts'

/** A delay as the law gives it: `#law/deadlines`. `ruleVersion` is the day the text came into force, ISO. */
export type StartingClock = {
  readonly kind: string
  readonly startsOn: Temporal.PlainDate | null
  readonly dueOn: Temporal.PlainDate | null
  readonly warnOn: Temporal.PlainDate | null
  readonly article: string
  readonly ruleVersion: string
}

/**
 * Starts a legal delay on a request. One of a kind runs at a time: starting a second throws. A delay that does not run,
 * because the law says so, has no days and leaves no trace here.
 */
export async function startClock(
  { db, tenantId }: Writing,
  { requestId, clock }: { readonly requestId: string; readonly clock: StartingClock },
): Promise<void> {
  const { startsOn, dueOn, warnOn } = clock
  if (startsOn === null || dueOn === null || warnOn === null) return
  await db
    .insertInto('clock')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      request_id: requestId,
      kind: codeOf(clockKinds, clock.kind),
      starts_on: startsOn.toString(),
      due_on: dueOn.toString(),
      warn_on: warnOn.toString(),
      article: clock.article,
      rule_version: clock.ruleVersion,
    })
    .execute()
}

type Stopping = {
  readonly requestId: string
  readonly kind: ClockKind
  readonly on: Temporal.PlainDate | string
}

/** Stops the running delay of a kind, if one runs. */
export async function stopClock(writing: Writing, { requestId, kind, on }: Stopping): Promise<void> {
  await writing.db
    .updateTable('clock')
    .set({ stopped_on: on.toString() })
    .where('request_id', '=', requestId)
    .where('kind', '=', kind)
    .where('stopped_on', 'is', null)
    .execute()
  await settleStoppedClocks(writing, requestId)
}
