import { sql } from 'kysely'
import type { RelationLookup, Target } from '#platform/access/relation-lookup.ts'
import type { Relation } from '#platform/access/rules.ts'
import type { Db } from '#platform/database/transaction.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** The file that a target is about: named, or that of the person or of the request. */
const fileOf = ({ dossierId, personId, requestId }: Target) => {
  if (dossierId !== undefined) return sql`${dossierId}::uuid`
  return personId !== undefined
    ? sql`(select id from dossier where person_id = ${personId})`
    : sql`(select dossier_id from request where id = ${requestId ?? nobody})`
}

/** An ended request leaves its service with access to the file while the decision can be contested: three months. */
const relationsOn = (db: Db, actor: { id: string; serviceIds: readonly string[] }, target: Target) =>
  sql<{ pilot: boolean; service: boolean; agenda: boolean; glass: boolean }>`
    select coalesce(bool_or(r.ended_on is null and (r.pilot_id = ${actor.id} or exists (select from request_stand_in i
        where i.tenant_id = r.tenant_id and i.request_id = r.id and i.substitute_id = ${actor.id}))), false) as pilot,
      coalesce(bool_or((r.ended_on is null or r.ended_on > current_date - interval '3 months')
        and (r.service_id = any(${actor.serviceIds}) or r.pilot_id = ${actor.id})), false) as service,
      coalesce(bool_or(exists (select from agenda_item a
        join meeting m on m.tenant_id = a.tenant_id and m.id = a.meeting_id
        where a.tenant_id = r.tenant_id and a.request_id = r.id and a.removed_at is null
          and m.held_on > current_date - interval '1 month')), false) as agenda,
      exists (select from break_glass g where g.worker_id = ${actor.id} and g.dossier_id = ${fileOf(target)}
        and g.until_at > now()) as glass
    from request r where r.dossier_id = ${fileOf(target)}`.execute(db)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * How a worker stands to a file: its pilot, or standing in today for the one who is; in a service that has it, with it
 * on an agenda not older than a month, or having opened it in an emergency less than an hour ago.
 * An address with something else than an id in it is a file nobody has.
 */
export const relationLookup: RelationLookup = async (db, actor, target) => {
  const ids = [target.dossierId, target.personId, target.requestId].filter(id => id !== undefined)
  if (actor.kind !== 'worker' || !ids.every(id => uuid.test(id))) return new Set()
  const { rows } = await relationsOn(db, actor, target)
  const [held] = rows
  const all: readonly (Relation | false | undefined)[] = [
    held?.pilot && 'pilot',
    held?.service && 'service',
    held?.agenda && 'agenda',
    held?.glass && 'glass',
  ]
  return new Set(all.filter(relation => relation !== false && relation !== undefined))
}
