import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Absence } from '../domain/absence.ts'
import type { Days } from '../domain/days.ts'
import type { StandInReason } from '../domain/stand-in.ts'

/** Who stands in, on which days, and why. */
export type StandIn = Days & {
  readonly substituteId: string
  readonly name: string
  readonly phone: string
  readonly reason: StandInReason
}

/** An absence with its people. */
export type AbsenceView = Absence & {
  readonly name: string
  /** For everything, in order. */
  readonly standIns: readonly StandIn[]
}

const columns = sql`a.id, a.version, a.worker_id as "workerId", a.kind, a.from_on as "from", a.until_on as until,
  a.returned_on as "returnedOn", w.given_name || ' ' || w.family_name as name,
  (select coalesce(jsonb_agg(jsonb_build_object('substituteId', s.substitute_id, 'from', s.from_on, 'until', s.until_on,
      'name', o.given_name || ' ' || o.family_name, 'phone', o.phone, 'reason', s.reason) order by s.from_on), '[]')
    from stand_in s join worker o on o.tenant_id = s.tenant_id and o.id = s.substitute_id
    where s.tenant_id = a.tenant_id and s.absence_id = a.id and s.request_id is null
      and (s.until_on is null or s.until_on >= s.from_on)) as "standIns"`
const joined = sql`from absence a join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id`

/** One absence. */
export async function absenceView(db: Db, id: string): Promise<AbsenceView | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<AbsenceView>`select ${columns} ${joined} where a.id = ${id}`.execute(db)
  return rows[0]
}

/** The absences of today and those to come, the nearest first; two hundred at most. */
export async function absencesFromToday(db: Db): Promise<readonly AbsenceView[]> {
  const { rows } = await sql<AbsenceView>`
    select ${columns} ${joined}
    where (a.until_on is null or a.until_on >= house_today()) and (a.until_on is null or a.until_on >= a.from_on)
    order by a.from_on, w.family_name, a.id limit 200`.execute(db)
  return rows
}

/** The absences of one worker that ended in the last thirty days, the newest first: what came back can be read again. */
export async function lastAbsences(db: Db, workerId: string): Promise<readonly AbsenceView[]> {
  const { rows } = await sql<AbsenceView>`
    select ${columns} ${joined}
    where a.worker_id = ${workerId} and a.until_on between house_today() - 30 and house_today() - 1
    order by a.from_on desc limit 5`.execute(db)
  return rows
}

/** An absence of this worker that shares a day with these, other than the one named. */
export async function overlapping(
  db: Db,
  { workerId, except, from, until }: Days & { readonly workerId: string; readonly except: string | null },
): Promise<Days | undefined> {
  const { rows } = await sql<Days>`
    select a.from_on as "from", a.until_on as until from absence a
    where a.worker_id = ${workerId} and a.id is distinct from ${except}
      and daterange(a.from_on, a.until_on + 1) && daterange(${from}::date, ${until}::date + 1)
    order by a.from_on limit 1`.execute(db)
  return rows[0]
}
