import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Kind, State, Step } from '../domain/codes.ts'
import type { Worded } from '../domain/request.ts'
import { requestsStoodInFor } from './stood-in-for.ts'

/** How the next thing to do stands: its day has passed, comes within three days or is warned of, or later. */
export const tones = ['late', 'soon', 'later'] as const
export type Tone = (typeof tones)[number]

export const workSorts = ['due', 'person', 'state', 'requested'] as const
export type WorkSort = (typeof workSorts)[number]

/** Which open or ended requests. Everything left undefined is not asked about. */
export type WorkAsked = {
  /** Only requests of this pilot. */
  readonly pilotId?: string | undefined
  /** Only requests that this worker looks after today: as their pilot, or standing in for one. */
  readonly doneBy?: string | undefined
  /** Only requests of these services, or of which one is the pilot. */
  readonly within?: { readonly serviceIds: readonly string[]; readonly workerId: string } | undefined
  readonly serviceId?: string | undefined
  readonly state?: State | undefined
  readonly kind?: Kind | undefined
  readonly tone?: Tone | undefined
  /** Registered on this Belgian day, ISO. */
  readonly registeredOn?: string | undefined
  /** `open` when left out: what has ended is history. */
  readonly ended?: 'open' | 'all' | undefined
}

/** The order, and which page (from 1). */
export type WorkPage = {
  readonly today: Temporal.PlainDate
  readonly sort: WorkSort
  readonly direction: 'asc' | 'desc'
  readonly page: number
}

/** One line of a work list. Days are ISO texts. */
export type WorkRow = {
  readonly id: string
  readonly number: string
  readonly kind: Kind
  readonly state: State
  readonly urgent: boolean
  readonly nextStep: Step
  readonly nextStepOn: string | null
  readonly requestedOn: string
  readonly personId: string
  readonly personName: string
  readonly pilotName: string
  readonly serviceName: Worded
  /** The nearest running delay of the law. */
  readonly clockKind: string | null
  readonly clockDueOn: string | null
  /** The first day of the two, and how it stands; null once ended. */
  readonly due: string | null
  readonly tone: Tone | null
}

export const workPerPage = 25

/** Every request with its person, its pilot, and the day by which something must happen. */
const lines = (today: Temporal.PlainDate) => sql`
  select r.id, r.number, r.kind, r.state, r.urgent, r.next_step as "nextStep", r.next_step_on as "nextStepOn",
    r.requested_on as "requestedOn", r.registered_at, r.service_id, r.pilot_id, r.ended_on, r.dossier_id,
    p.id as "personId", p.given_name || ' ' || p.family_name as "personName", p.sort_key,
    w.given_name || ' ' || w.family_name as "pilotName", s.name as "serviceName",
    c.kind as "clockKind", c.due_on as "clockDueOn", least(r.next_step_on, c.due_on) as due,
    case when r.ended_on is not null then null
      when least(r.next_step_on, c.due_on) < ${today}::date then 'late'
      when least(r.next_step_on, c.due_on) <= ${today}::date + 3 or c.warn_on <= ${today}::date then 'soon'
      else 'later' end as tone
  from request r
  join dossier d on d.tenant_id = r.tenant_id and d.id = r.dossier_id
  join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
  join worker w on w.tenant_id = r.tenant_id and w.id = r.pilot_id
  join service s on s.tenant_id = r.tenant_id and s.id = r.service_id
  left join lateral (
    select kind, due_on, warn_on from clock
    where tenant_id = r.tenant_id and request_id = r.id and stopped_on is null and kind <> 'appeal'
    order by due_on limit 1
  ) c on true`

/** The parts of the question that were asked: no text for what was not, so that indexes are used. */
function conditions(asked: WorkAsked) {
  const { pilotId, doneBy, within, serviceId, state, kind, tone, registeredOn, ended } = asked
  const all = [
    ended === 'all' ? undefined : sql<SqlBool>`ended_on is null`,
    pilotId && sql<SqlBool>`pilot_id = ${pilotId}`,
    doneBy && sql<SqlBool>`(pilot_id = ${doneBy} or id = any(${requestsStoodInFor(doneBy)}))`,
    within && sql<SqlBool>`(service_id = any(${within.serviceIds}) or pilot_id = ${within.workerId})`,
    serviceId && sql<SqlBool>`service_id = ${serviceId}`,
    state && sql<SqlBool>`state = ${state}`,
    kind && sql<SqlBool>`kind = ${kind}`,
    tone && sql<SqlBool>`tone = ${tone}`,
    registeredOn && sql<SqlBool>`(registered_at at time zone 'Europe/Brussels')::date = ${registeredOn}`,
  ].filter(condition => condition !== undefined && condition !== '')
  return all.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(all, sql` and `)}`
}

const orders = {
  due: { asc: sql`due nulls last, urgent desc, id`, desc: sql`due desc nulls last, id` },
  person: { asc: sql`sort_key, id`, desc: sql`sort_key desc, id` },
  state: { asc: sql`state, due nulls last, id`, desc: sql`state desc, due nulls last, id` },
  requested: { asc: sql`"requestedOn", id`, desc: sql`"requestedOn" desc, id desc` },
}

/** One page of requests, and how many there are in all. */
export async function workPage(
  db: Db,
  asked: WorkAsked,
  { today, sort, direction, page }: WorkPage,
): Promise<{ readonly rows: readonly WorkRow[]; readonly total: number }> {
  const { rows } = await sql<WorkRow & { total: number }>`
    select *, count(*) over ()::int as total from (${lines(today)}) lines
    where ${conditions(asked)} order by ${orders[sort][direction]}
    limit ${workPerPage} offset ${(page - 1) * workPerPage}`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** How many are late, soon and later among those asked about. */
export async function countTones(
  db: Db,
  asked: WorkAsked,
  today: Temporal.PlainDate,
): Promise<Readonly<Record<Tone, number>>> {
  const { rows } = await sql<{ tone: Tone; count: number }>`
    select tone, count(*)::int as count from (${lines(today)}) lines
    where ${conditions(asked)} and tone is not null group by tone`.execute(db)
  const counted = (tone: Tone) => rows.find(row => row.tone === tone)?.count ?? 0
  return { late: counted('late'), soon: counted('soon'), later: counted('later') }
}
