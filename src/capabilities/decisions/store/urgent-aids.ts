import { uuidv7 } from '#kernel/uuid.ts'
import type { Ratification, Through, UrgentAid, UrgentWay } from '../domain/urgent.ts'
import type { Writing } from './meetings.ts'

/** An urgent aid as it is asked. Amounts are integer cents. */
export type NewUrgentAid = {
  readonly number: string
  readonly requestId: string
  readonly dossierId: string
  readonly amountCents: number
  readonly reason: string
  readonly paidHow: UrgentWay
  readonly iban: string | null
}

/** Writes down what is asked; it is to be given the same day. */
export async function insertUrgentAid(writing: Writing, aid: NewUrgentAid): Promise<string> {
  const { db, tenantId, actorId, now, today } = writing
  const id = uuidv7()
  await db
    .insertInto('urgent_aid')
    .values({
      tenant_id: tenantId,
      id,
      number: aid.number,
      request_id: aid.requestId,
      dossier_id: aid.dossierId,
      state: 'asked',
      amount_cents: aid.amountCents,
      reason: aid.reason,
      paid_how: aid.paidHow,
      iban: aid.iban,
      asked_by: actorId,
      asked_at: now,
      pay_by: today.toString(),
    })
    .execute()
  return id
}

/** The row, held until the end of the transaction: of two who act at once the second sees what the first did. */
export const lockUrgentAid = ({ db }: Pick<Writing, 'db'>, id: string) =>
  db
    .selectFrom('urgent_aid')
    .select(['id', 'decided_by as decidedById', 'recorded_by as writtenBy'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** What the presidency said, and how. */
export type UrgentDecision = {
  readonly id: string
  readonly state: 'granted' | 'refused'
  readonly decisionId: string
  readonly decidedBy: string
  readonly through: Through
  readonly motive: string
  readonly receiptId: string | null
}

/** Writes down the presidency's decision: once, and for good. */
export async function decideUrgentAid(
  { db, actorId, now }: Writing,
  decision: UrgentDecision,
): Promise<void> {
  await db
    .updateTable('urgent_aid')
    .set(eb => ({
      state: decision.state,
      decision_id: decision.decisionId,
      decided_by: decision.decidedBy,
      decided_at: now,
      decided_through: decision.through,
      recorded_by: actorId,
      confirmed_at: decision.through === 'screen' ? now : null,
      motive: decision.motive,
      receipt_document_id: decision.receiptId,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', decision.id)
    .execute()
}

/** The presidency confirms what was said by phone. */
export async function confirmUrgentAid({ db, now }: Writing, id: string): Promise<void> {
  await db
    .updateTable('urgent_aid')
    .set(eb => ({ confirmed_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** The aid left the house: to whom, or under which reference. */
export async function deliverUrgentAid(
  { db, actorId, today }: Writing,
  { id, receivedBy }: Pick<UrgentAid, 'id'> & { readonly receivedBy: string },
): Promise<void> {
  await db
    .updateTable('urgent_aid')
    .set(eb => ({
      state: 'delivered',
      delivered_on: today.toString(),
      delivered_by: actorId,
      received_by: receivedBy,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** What the committee said of it; `motive` when it was not ratified. */
export type Answer = {
  readonly id: string
  readonly meetingId: string
  readonly ratified: Ratification
  readonly motive: string | null
}

/** Writes down the committee's answer; it may be written otherwise until the meeting is closed. */
export async function ratifyUrgentAid({ db, actorId, now }: Writing, answer: Answer): Promise<void> {
  await db
    .updateTable('urgent_aid')
    .set(eb => ({
      ratified: answer.ratified,
      ratify_motive: answer.motive,
      meeting_id: answer.meetingId,
      ratified_by: actorId,
      ratified_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', answer.id)
    .execute()
}
