import { type RawBuilder, sql } from 'kysely'
import type { RelationLookup, Target } from '#platform/access/relation-lookup.ts'
import type { Relation } from '#platform/access/rules.ts'
import { builtOnce } from '#platform/database/built-once.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

type Relations = {
  readonly pilot: boolean
  readonly service: boolean
  readonly agenda: boolean
  readonly glass: boolean
}
type Asked = { readonly id: string; readonly actorId: string; readonly serviceIds: readonly string[] }

/** An ended request leaves its service with access to the file while the decision can be contested: three months. */
const relationsTo = (files: (id: string) => RawBuilder<unknown>) =>
  builtOnce(
    (_, { id, actorId, serviceIds }: Asked) => sql<Relations>`
    select coalesce(bool_or(r.ended_on is null and (r.pilot_id = ${actorId} or exists (select from request_stand_in i
        where i.tenant_id = r.tenant_id and i.request_id = r.id and i.substitute_id = ${actorId}))), false) as pilot,
      coalesce(bool_or((r.ended_on is null or r.ended_on > house_today() - interval '3 months')
        and (r.service_id = any(${serviceIds}) or r.pilot_id = ${actorId})), false) as service,
      coalesce(bool_or(exists (select from agenda_item a
        join meeting m on m.tenant_id = a.tenant_id and m.id = a.meeting_id
        where a.tenant_id = r.tenant_id and a.request_id = r.id and a.removed_at is null
          and m.held_on > house_today() - interval '1 month')), false) as agenda,
      coalesce(bool_or(exists (select from break_glass g where g.worker_id = ${actorId} and g.dossier_id = any(one.ids)
        and g.until_at > now())), false) as glass
    from (select ${files(id)} as ids offset 0) one left join request r on r.dossier_id = any(one.ids)`,
  )

/** By what names the file: itself, its person, or a request; and what is one with it. */
const relations = {
  dossier: relationsTo(oneFile),
  person: relationsTo(id => sql`array(select id from dossier where person_id = (select kept_person(${id})))`),
  request: relationsTo(
    id => sql`array(select sf.id from request q join same_file sf on sf.tenant_id = q.tenant_id and sf.of_id = q.dossier_id
      where q.id = ${id})`,
  ),
}

function relationsOn(
  db: Db,
  actor: { readonly id: string; readonly serviceIds: readonly string[] },
  { dossierId, personId, requestId }: Target,
): Promise<readonly Relations[]> {
  const asked = { actorId: actor.id, serviceIds: actor.serviceIds }
  if (dossierId !== undefined) return relations.dossier(db, { ...asked, id: dossierId })
  if (personId !== undefined) return relations.person(db, { ...asked, id: personId })
  return relations.request(db, { ...asked, id: requestId ?? nobody })
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * How a worker stands to a file: its pilot, or standing in today for the one who is; in a service that has it, with it
 * on an agenda not older than a month, or having opened it in an emergency less than an hour ago.
 * An address with something else than an id in it is a file nobody has.
 */
export const relationLookup: RelationLookup = async (db, actor, target) => {
  const ids = [target.dossierId, target.personId, target.requestId].filter(id => id !== undefined)
  if (actor.kind !== 'worker' || !ids.every(id => uuid.test(id))) return new Set()
  const [held] = await relationsOn(db, actor, target)
  const all: readonly (Relation | false | undefined)[] = [
    held?.pilot && 'pilot',
    held?.service && 'service',
    held?.agenda && 'agenda',
    held?.glass && 'glass',
  ]
  return new Set(all.filter(relation => relation !== false && relation !== undefined))
}
