import { uuidv7 } from '#kernel/uuid.ts'
import type { DecisionContent } from '../domain/decision.ts'
import { touchMeeting, type Writing } from './meetings.ts'

/** What a decision is about. `version` is the one it was made from: 0 when there was none. */
export type Recording = {
  readonly meetingId: string
  readonly itemId: string
  readonly requestId: string
  readonly dossierId: string
  readonly computationId: string | null
  /** ISO day of the meeting. */
  readonly decidedOn: string
  readonly content: DecisionContent
}

const columnsOf = ({ content }: Recording) => ({
  outcome: content.outcome,
  amount_cents: content.amountCents,
  per: content.per,
  paid_every: content.paidEvery,
  paid_how: content.paidHow,
  from_on: content.fromOn,
  until_on: content.untilOn,
  motives_fact: content.motivesFact,
  motives_law: content.motivesLaw,
  amend_motive: content.amendMotive,
  unmet_condition: content.unmetCondition,
  missing: content.missing,
})

async function insertDecision(writing: Writing, recording: Recording): Promise<string> {
  const id = uuidv7()
  await writing.db
    .insertInto('decision')
    .values({
      ...columnsOf(recording),
      tenant_id: writing.tenantId,
      id,
      number: `~${id}`, // its own number comes when the meeting closes, in the order of the agenda
      request_id: recording.requestId,
      dossier_id: recording.dossierId,
      agenda_item_id: recording.itemId,
      meeting_id: recording.meetingId,
      computation_id: recording.computationId,
      decided_on: recording.decidedOn,
      recorded_by: writing.actorId,
      recorded_at: writing.now,
    })
    .execute()
  return id
}

/** Records a decision of a meeting that is still open, or records it otherwise; gives its id. The meeting is locked. */
export async function saveDecision(writing: Writing, recording: Recording): Promise<string> {
  const { db, actorId, now } = writing
  const known = await db
    .updateTable('decision')
    .set({ ...columnsOf(recording), recorded_by: actorId, recorded_at: now })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('agenda_item_id', '=', recording.itemId)
    .returning('id')
    .executeTakeFirst()
  const id = known?.id ?? (await insertDecision(writing, recording))
  await touchMeeting(writing, recording.meetingId)
  return id
}

/** Gives a decision its number and publishes it; from now on it is only ever superseded. */
export async function publishDecision(
  { db, now }: Writing,
  { decisionId, number }: { readonly decisionId: string; readonly number: string },
): Promise<void> {
  await db.updateTable('decision').set({ number, published_at: now }).where('id', '=', decisionId).execute()
}

/** The decision's row, held until the end of the transaction: it is sent once. */
export const lockDecision = ({ db }: Pick<Writing, 'db'>, decisionId: string) =>
  db.selectFrom('decision').select('id').where('id', '=', decisionId).forUpdate().executeTakeFirst()
