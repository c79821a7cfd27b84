import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** An appointment that somebody else keeps instead, and how its person is told. Days are ISO texts. */
export type KeptAppointment = {
  readonly id: string
  readonly encounterId: string
  readonly dossierId: string
  readonly personId: string
  readonly personName: string
  readonly plannedAt: string
  readonly place: string | null
  readonly pilotName: string
  readonly substituteId: string
  readonly substituteName: string
  readonly substitutePhone: string
  readonly substituteRoom: string | null
  readonly toldBy: 'call' | 'letter'
  readonly documentId: string | null
}

const columns = sql`k.id, k.encounter_id as "encounterId", k.dossier_id as "dossierId", p.id as "personId",
  p.given_name || ' ' || p.family_name as "personName", e.planned_at as "plannedAt", e.place,
  a.given_name || ' ' || a.family_name as "pilotName", k.substitute_id as "substituteId",
  s.given_name || ' ' || s.family_name as "substituteName", s.phone as "substitutePhone", s.room as "substituteRoom",
  k.told_by as "toldBy", k.document_id as "documentId"`
const joined = sql`from absence_appointment k
  join absence b on b.tenant_id = k.tenant_id and b.id = k.absence_id
  join worker a on a.tenant_id = b.tenant_id and a.id = b.worker_id
  join worker s on s.tenant_id = k.tenant_id and s.id = k.substitute_id
  join encounter e on e.tenant_id = k.tenant_id and e.id = k.encounter_id
  join dossier d on d.tenant_id = k.tenant_id and d.id = k.dossier_id
  join person p on p.tenant_id = d.tenant_id and p.id = d.person_id`

/** The appointments of an absence that others keep, in the order of their hours. */
export async function keptAppointments(db: Db, absenceId: string): Promise<readonly KeptAppointment[]> {
  const { rows } = await sql<KeptAppointment>`
    select ${columns} ${joined} where k.absence_id = ${absenceId} order by e.planned_at, k.id`.execute(db)
  return rows
}

/** One of them, by its own id. */
export async function keptAppointment(db: Db, id: string): Promise<KeptAppointment | undefined> {
  const { rows } = await sql<KeptAppointment>`select ${columns} ${joined} where k.id = ${id}`.execute(db)
  return rows[0]
}
