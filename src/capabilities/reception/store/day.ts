import { sql } from 'kysely'
import { brusselsDate } from '#kernel/calendar.ts'
import type { Db } from '#platform/database/transaction.ts'
import { minutesWithoutWord } from '../domain/visit.ts'

/** A visit that something has to be done about: who is told, and whose it is. */
export type LeftVisit = {
  readonly id: string
  readonly personId: string | null
  readonly dossierId: string | null
  readonly workerId: string | null
  readonly serviceId: string | null
}

const returned = sql`a.id, a.person_id as "personId", a.worker_id as "workerId", a.service_id as "serviceId",
  (select d.id from dossier d where d.tenant_id = a.tenant_id and d.first_person_id = a.person_id) as "dossierId"`

/** Marks, once, those to whom nobody has said a word for too long. */
export async function markUnheard(db: Db, now: Temporal.Instant): Promise<readonly LeftVisit[]> {
  const since = now.subtract({ minutes: minutesWithoutWord })
  const { rows } = await sql<LeftVisit>`
    update arrival a set flagged_at = ${now}, version = version + 1
    where a.day = ${brusselsDate(now)} and a.state = 'waiting' and a.word_at is null and a.flagged_at is null
      and a.arrived_at <= ${since}
    returning ${returned}`.execute(db)
  return rows
}

/** True when `markUnheard` would find somebody: asked each minute, it writes nothing. */
export async function anyUnheard(db: Db, now: Temporal.Instant): Promise<boolean> {
  const since = now.subtract({ minutes: minutesWithoutWord })
  const { rows } = await sql`
    select from arrival where ended_at is null and day = ${brusselsDate(now)} and state = 'waiting'
      and word_at is null and flagged_at is null and arrived_at <= ${since} limit 1`.execute(db)
  return rows.length > 0
}

/** Ends what is still open: who was with somebody is received, the others are gone. */
export async function closeVisits(db: Db, now: Temporal.Instant): Promise<readonly LeftVisit[]> {
  const { rows } = await sql<LeftVisit>`
    update arrival a set state = case when a.state = 'with' then 'ended' else 'left' end, ended_at = ${now},
      ended_how = 'day-over', version = version + 1
    where a.ended_at is null returning ${returned}`.execute(db)
  return rows
}

/** Forgets what persons unknown to the house said of themselves on the days before. */
export async function forgetWords(db: Db, today: Temporal.PlainDate): Promise<void> {
  await sql`
    update arrival set called_as = null, words = null
    where day < ${today} and person_id is null and (called_as is not null or words is not null)`.execute(db)
}
