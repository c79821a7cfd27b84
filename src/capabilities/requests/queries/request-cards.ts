import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { isUuid } from '#kernel/uuid.ts'
import { builtOnce } from '#platform/database/built-once.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import { channels, clockKinds, codeOf, kinds, states, steps } from '../domain/codes.ts'
import type { CardClock, PilotAway, PilotReason, RequestCard, Suspension, Worded } from '../domain/request.ts'

/** Who stands in for the pilot of request `r` today, as JSON; null while the pilot is here. */
export const awayOfPilot = sql<PilotAway | null>`(
  select json_build_object('until', i.away_until, 'standIn', case when o.id is not null then
    json_build_object('id', o.id, 'name', o.given_name || ' ' || o.family_name, 'phone', o.phone) end)
  from request_stand_in i left join worker o on o.tenant_id = i.tenant_id and o.id = i.substitute_id
  where i.tenant_id = r.tenant_id and i.request_id = r.id)`

/** The suspensions of clock `c`, as JSON; null while nothing moved its day. */
const suspensions = sql<readonly Suspension[] | null>`case when c.suspended_days > 0 then (
  select json_agg(json_build_object('id', v.id, 'groundId', v.ground_id, 'from', v.from_on,
    'until', v.until_on, 'words', v.words, 'article', v.article, 'reason', v.reason, 'who', v.who) order by v.from_on)
  from clock_standstill v where v.tenant_id = c.tenant_id and v.clock_id = c.id) end`

/** Requests with the people who have to do with them. */
const joined = (db: Db) =>
  db
    .selectFrom('request as r')
    .innerJoin('dossier as d', join =>
      join.onRef('d.tenant_id', '=', 'r.tenant_id').onRef('d.id', '=', 'r.dossier_id'),
    )
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'r.tenant_id').onRef('w.id', '=', 'r.pilot_id'),
    )
    .innerJoin('service as s', join =>
      join.onRef('s.tenant_id', '=', 'r.tenant_id').onRef('s.id', '=', 'r.service_id'),
    )

/** Each with its clocks, in one statement: what each card of each page is made of. */
const cards = (db: Db) =>
  joined(db)
    .select(['r.id', 'r.number', 'r.version', 'r.kind', 'r.channel', 'r.wording', 'r.urgent', 'r.state'])
    .select(['urgency_reason as urgencyReason', 'requested_on as requestedOn'])
    .select(['registered_at as registeredAt', 'next_step as nextStep', 'next_step_on as nextStepOn'])
    .select(['ended_on as endedOn', 'end_reason as endReason'])
    .select(['d.id as dossierId', 'd.number as dossierNumber', 'd.person_id as personId'])
    .select([
      'w.id as pilotId',
      'w.given_name',
      'w.family_name',
      'w.phone as pilotPhone',
      'w.room',
      'w.hours',
    ])
    .select(['s.id as serviceId', 's.phone as servicePhone', 's.place'])
    .select(({ ref }) => [
      ref('w.hours').$castTo<Worded>().as('hours'),
      ref('s.name').$castTo<Worded>().as('serviceName'),
      ref('pilot_reason').$castTo<PilotReason>().as('pilotReason'),
      awayOfPilot.as('away'),
    ])
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('clock as c')
          .select(['c.id', 'c.kind', 'starts_on as startsOn', 'due_on as dueOn', 'warn_on as warnOn'])
          .select(['stopped_on as stoppedOn', 'breached_at as breachedAt', 'article'])
          .select(['suspended_days as suspendedDays', suspensions.as('suspensions')])
          .whereRef('c.tenant_id', '=', 'r.tenant_id')
          .whereRef('c.request_id', '=', 'r.id')
          .orderBy('due_on')
          .orderBy('c.id'),
      ).as('clocks'),
    )

type CardRow = Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]

const toClock = (clock: CardRow['clocks'][number]): CardClock => ({
  ...clock,
  suspensions: clock.suspensions ?? [],
  kind: codeOf(clockKinds, clock.kind),
  breachedAt: clock.breachedAt === null ? null : Temporal.Instant.from(`${clock.breachedAt}`).toString(),
})

const toCard = (row: CardRow): RequestCard => ({
  id: row.id,
  number: row.number,
  version: row.version,
  kind: codeOf(kinds, row.kind),
  channel: codeOf(channels, row.channel),
  wording: row.wording,
  urgent: row.urgent,
  urgencyReason: row.urgencyReason,
  requestedOn: row.requestedOn,
  registeredAt: row.registeredAt.toString(),
  state: codeOf(states, row.state),
  nextStep: codeOf(steps, row.nextStep),
  nextStepOn: row.nextStepOn,
  endedOn: row.endedOn,
  endReason: row.endReason,
  dossierId: row.dossierId,
  dossierNumber: row.dossierNumber,
  personId: row.personId,
  pilot: {
    id: row.pilotId,
    name: `${row.given_name} ${row.family_name}`,
    phone: row.pilotPhone,
    room: row.room,
    hours: row.hours,
    away: row.away,
  },
  pilotReason: row.pilotReason,
  service: {
    id: row.serviceId,
    name: row.serviceName,
    phone: row.servicePhone,
    place: row.place,
  },
  clocks: row.clocks.map(toClock),
})

/** One request; undefined when there is none of this id. */
export async function requestCard(db: Db, requestId: string): Promise<RequestCard | undefined> {
  if (!isUuid(requestId)) return undefined
  const row = await cards(db).where('r.id', '=', requestId).executeTakeFirst()
  return row === undefined ? undefined : toCard(row)
}

const cardsOf = builtOnce((db, { dossierId }: { dossierId: string }) =>
  cards(db)
    .where(sql<boolean>`r.dossier_id = any(${oneFile(dossierId)})`)
    .orderBy('r.registered_at', 'desc')
    .orderBy('r.id', 'desc'),
)

/** The requests of a file, the newest first. */
export async function requestsOf(db: Db, dossierId: string): Promise<readonly RequestCard[]> {
  const rows = await cardsOf(db, { dossierId })
  return rows.map(toCard)
}

const cardsOfPerson = builtOnce((db, { personId }: { personId: string }) =>
  cards(db).where('d.person_id', '=', personId).orderBy('r.registered_at', 'desc').orderBy('r.id', 'desc'),
)

/**
 * The requests of one person, the newest first. By one id and not by a list of one: the database plans a list again
 * each time it is asked, which took five times as long as the answer.
 */
export async function requestsOfPerson(db: Db, personId: string): Promise<readonly RequestCard[]> {
  const rows = await cardsOfPerson(db, { personId })
  return rows.map(toCard)
}

/** The requests of several persons at once, the newest first: what a search shows. */
export async function requestsOfPersons(
  db: Db,
  personIds: readonly string[],
): Promise<readonly RequestCard[]> {
  const rows = await cards(db)
    .where(sql<boolean>`d.person_id = any(${personIds})`)
    .orderBy('r.registered_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
  return rows.map(toCard)
}
