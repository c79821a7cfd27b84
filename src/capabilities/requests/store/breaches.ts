import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type ClockKind, clockKinds, codeOf } from '../domain/codes.ts'

/** A delay of the law that ran out, on whose file. */
export type Breach = {
  readonly id: string
  readonly kind: ClockKind
  /** ISO day. */
  readonly dueOn: string
  readonly requestId: string
  readonly dossierId: string
  readonly personId: string
  /** Who leads the service that has it; null when nobody does. */
  readonly leadId: string | null
}

/** Run out and not yet noticed: still running past its day, or stopped after it. Time left to appeal is nobody's duty. */
const unnoticed = (
  today: Temporal.PlainDate,
) => sql<SqlBool>`clock.breached_at is null and clock.kind <> 'appeal'
  and ((clock.stopped_on is null and clock.due_on < ${today}) or clock.stopped_on > clock.due_on)`

/** True when some delay ran out since the last look. */
export async function anyBreach(db: Db, today: Temporal.PlainDate): Promise<boolean> {
  const row = await db.selectFrom('clock').select('id').where(unnoticed(today)).executeTakeFirst()
  return row !== undefined
}

const leadOf = sql<
  string | null
>`(select w.id from worker w where w.tenant_id = request.tenant_id and w.active
  and 'lead' = any(w.roles) and request.service_id = any(w.service_ids) order by w.family_name, w.id limit 1)`

/** Marks every delay that ran out, each once, in one statement, and tells on whose file. */
export async function markBreaches({
  db,
  now,
  today,
}: {
  readonly db: Db
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
}): Promise<readonly Breach[]> {
  const rows = await db
    .updateTable('clock')
    .from('request')
    .innerJoin('dossier', join =>
      join
        .onRef('dossier.tenant_id', '=', 'request.tenant_id')
        .onRef('dossier.id', '=', 'request.dossier_id'),
    )
    .set({ breached_at: now })
    .whereRef('request.tenant_id', '=', 'clock.tenant_id')
    .whereRef('request.id', '=', 'clock.request_id')
    .where(unnoticed(today))
    .returning(['clock.id', 'clock.kind', 'clock.due_on as dueOn', 'clock.request_id as requestId'])
    .returning(['request.dossier_id as dossierId', 'dossier.person_id as personId', leadOf.as('leadId')])
    .execute()
  return rows.map(row => ({ ...row, kind: codeOf(clockKinds, row.kind) }))
}
