import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Worded } from '../domain/request.ts'
import { ownersFor } from './stood-in-for.ts'
import type { TasksAsked } from './tasks.ts'

/** `mine`: one's own, those of whom one stands in for today, and what is free in one's team. `team`: all of one's services. `house`: of every service. */
export const taskScopes = ['mine', 'team', 'house'] as const
export type TaskScope = (typeof taskScopes)[number]

/** Sorts of work, by the rooms that ask. */
export const taskSorts = { law: ['requests'], relay: ['handoffs'], money: ['payments', 'bank'] } as const
export type TaskSort = keyof typeof taskSorts

/** Which tasks, seen by whom on which day, and which page (from 1). Everything left undefined is not asked about. */
export type ListAsked = TasksAsked & {
  readonly today: Temporal.PlainDate
  readonly scope: TaskScope
  readonly sort?: TaskSort | undefined
  readonly serviceId?: string | undefined
  readonly ownerId?: string | undefined
  /** `yes`: only what sleeps, else only what does not. */
  readonly asleep?: 'yes' | undefined
  readonly page: number
  readonly perPage: number
}

/** One line of the list. Days are ISO texts. */
export type TaskRow = {
  readonly id: string
  readonly kind: string
  readonly causeId: string
  readonly dossierId: string | null
  readonly requestId: string | null
  readonly personId: string | null
  readonly personName: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly serviceName: Worded | null
  readonly urgent: boolean
  readonly detail: Readonly<Record<string, string | number>>
  readonly dueOn: string
  readonly since: string
  readonly snoozedUntil: string | null
}

/** A page of the list. `total` stops at `mostCounted`: nobody pages further, and counting on would cost each look. */
export type TaskPage = {
  readonly rows: readonly TaskRow[]
  readonly total: number
  readonly services: readonly { readonly id: string; readonly name: Worded }[]
}

export const mostCounted = 1000

const scoped = ({ scope, workerId, serviceIds }: ListAsked) => {
  if (scope === 'house') return undefined
  if (scope === 'team') return sql<SqlBool>`t.service_id = any(${serviceIds})`
  return sql<SqlBool>`(t.owner_id = any(${ownersFor(workerId)}) or (t.owner_id is null and t.service_id = any(${serviceIds})))`
}

/** The parts of the question that were asked: no text for what was not, so that indexes are used. */
function conditions(asked: ListAsked) {
  const { today, sort, serviceId, ownerId, asleep } = asked
  const all = [
    sql<SqlBool>`t.done_at is null`,
    asleep === 'yes'
      ? sql<SqlBool>`t.snoozed_until > ${today}`
      : sql<SqlBool>`(t.snoozed_until is null or t.snoozed_until <= ${today})`,
    scoped(asked),
    sort && sql<SqlBool>`split_part(t.kind, ':', 1) = any(${[...taskSorts[sort]]})`,
    serviceId && sql<SqlBool>`t.service_id = ${serviceId}`,
    ownerId && sql<SqlBool>`t.owner_id = ${ownerId}`,
  ].filter(condition => condition !== undefined && condition !== '')
  return sql.join(all, sql` and `)
}

/** The most pressing tasks first, a page at a time, in one statement: the lines, how many, and the services to choose from. */
export async function taskPage(db: Db, asked: ListAsked): Promise<TaskPage> {
  const { page, perPage } = asked
  const { rows } = await sql<TaskPage>`
    select coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'causeId', l.cause_id,
        'dossierId', l.dossier_id, 'requestId', l.request_id, 'personId', p.id,
        'personName', p.given_name || ' ' || p.family_name, 'ownerId', l.owner_id,
        'ownerName', w.given_name || ' ' || w.family_name, 'serviceName', s.name, 'urgent', coalesce(r.urgent, false),
        'detail', l.detail, 'dueOn', l.due_on, 'snoozedUntil', l.snoozed_until,
        'since', (l.created_at at time zone 'Europe/Brussels')::date) order by l.rank_on, l.id)
      from (select * from task t where ${conditions(asked)} order by t.rank_on, t.id
        limit ${perPage} offset ${(page - 1) * perPage}) l
      left join dossier d on d.tenant_id = l.tenant_id and d.id = l.dossier_id
      left join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
      left join request r on r.tenant_id = l.tenant_id and r.id = l.request_id
      left join worker w on w.tenant_id = l.tenant_id and w.id = l.owner_id
      left join service s on s.tenant_id = l.tenant_id and s.id = l.service_id), '[]') as rows,
    (select count(*)::int from (select from task t where ${conditions(asked)} limit ${mostCounted}) counted) as total,
    coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by id) from service), '[]') as services`.execute(
    db,
  )
  return rows[0] ?? { rows: [], total: 0, services: [] }
}
