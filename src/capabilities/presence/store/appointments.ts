import { uuidv7 } from '#kernel/uuid.ts'
import type { Writing } from './absences.ts'

/** An appointment that somebody else keeps. */
export type Keeping = {
  readonly absenceId: string
  readonly encounterId: string
  readonly dossierId: string
  readonly substituteId: string
  /** The letter that tells it; null: a call does. */
  readonly documentId: string | null
}

/** Keeps who has an appointment now and how its person is told; gives the id, which the call is about. */
export async function keepAppointment(
  { db, tenantId, actorId, now }: Writing,
  { absenceId, encounterId, dossierId, substituteId, documentId }: Keeping,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('absence_appointment')
    .values({
      tenant_id: tenantId,
      id,
      absence_id: absenceId,
      encounter_id: encounterId,
      dossier_id: dossierId,
      substitute_id: substituteId,
      told_by: documentId === null ? 'call' : 'letter',
      document_id: documentId,
      decided_by: actorId,
      decided_at: now,
    })
    .execute()
  return id
}
