import { uuidv7 } from '#kernel/uuid.ts'
import type { ClockKind } from '../domain/codes.ts'
import type { Writing } from './requests.ts'

/** A delay as the law gives it. Days are PlainDates or ISO texts; `ruleVersion` is the day the rule came into force. */
export type LegalClock = {
  readonly kind: ClockKind
  readonly startsOn: Temporal.PlainDate | string
  readonly dueOn: Temporal.PlainDate | string
  readonly warnOn: Temporal.PlainDate | string
  readonly article: string
  readonly ruleVersion: Temporal.PlainDate | string
}

type Starting = { readonly requestId: string; readonly clock: LegalClock }

/** Starts a legal delay on a request. One of a kind runs at a time: starting a second throws. */
export async function startClock({ db, tenantId }: Writing, { requestId, clock }: Starting): Promise<void> {
  await db
    .insertInto('clock')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      request_id: requestId,
      kind: clock.kind,
      starts_on: clock.startsOn.toString(),
      due_on: clock.dueOn.toString(),
      warn_on: clock.warnOn.toString(),
      article: clock.article,
      rule_version: clock.ruleVersion.toString(),
    })
    .execute()
}

type Stopping = {
  readonly requestId: string
  readonly kind: ClockKind
  readonly on: Temporal.PlainDate | string
}

/** Stops the running delay of a kind, if one runs. */
export async function stopClock({ db }: Writing, { requestId, kind, on }: Stopping): Promise<void> {
  await db
    .updateTable('clock')
    .set({ stopped_on: on.toString() })
    .where('request_id', '=', requestId)
    .where('kind', '=', kind)
    .where('stopped_on', 'is', null)
    .execute()
}
