import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import {
  type Attempt,
  type AttemptState,
  type News,
  type Reason,
  reasons,
  states,
  type Words,
} from '../domain/sending.ts'
import { type Way, ways } from '../domain/ways.ts'

/** One thing that was to be told, with every way that was tried, the first one first. */
export type SendingView = {
  readonly id: string
  readonly reason: Reason
  readonly personId: string
  readonly dossierId: string | null
  readonly requestId: string | null
  readonly documentId: string | null
  readonly words: Words
  readonly createdAt: Temporal.Instant
  readonly attempts: readonly Attempt[]
}

type AttemptRow = {
  readonly [Name in keyof Attempt]: Attempt[Name] extends Temporal.Instant ? string : Attempt[Name]
}
type Row = Omit<SendingView, 'attempts'> & { readonly attempts: readonly AttemptRow[] }

const attemptsJson = sql`(select coalesce(json_agg(json_build_object('id', a.id, 'nth', a.nth, 'way', a.way,
    'address', a.address, 'state', a.state, 'queuedAt', a.queued_at, 'notBefore', a.not_before,
    'settledAt', a.settled_at, 'tries', a.tries, 'fault', a.fault) order by a.nth), '[]')
  from sending_attempt a where a.tenant_id = s.tenant_id and a.sending_id = s.id)`

const columns = sql`s.id, s.reason, s.person_id as "personId", s.dossier_id as "dossierId", s.request_id as "requestId",
  s.document_id as "documentId", s.words, s.created_at as "createdAt", ${attemptsJson} as attempts`

const instant = (text: string) => Temporal.Instant.from(text)

const attemptOf = (row: AttemptRow): Attempt => ({
  ...row,
  way: ways.find(way => way === row.way) ?? ('counter' satisfies Way),
  state: states.find(state => state === row.state) ?? ('queued' satisfies AttemptState),
  queuedAt: instant(row.queuedAt),
  notBefore: instant(row.notBefore),
  settledAt: row.settledAt === null ? null : instant(`${row.settledAt}`),
})

const viewOf = (row: Row): SendingView => ({
  ...row,
  reason: reasons.find(reason => reason === row.reason) ?? 'news',
  attempts: row.attempts.map(attemptOf),
})

/** The last things a person was told, or all of them, newest first. */
export async function sendingsOf(
  db: Db,
  personId: string,
  most: number | 'all' = 40,
): Promise<readonly SendingView[]> {
  const { rows } = await sql<Row>`select ${columns} from sending s
    where s.person_id = any((select one_person(${personId}))::uuid[])
    order by s.created_at desc, s.id desc limit ${most === 'all' ? null : most}`.execute(db)
  return rows.map(viewOf)
}

/** One thing to tell, by its own id. */
export async function sendingById(db: Db, sendingId: string): Promise<SendingView | undefined> {
  const { rows } = await sql<Row>`select ${columns} from sending s where s.id = ${sendingId}`.execute(db)
  return rows[0] && viewOf(rows[0])
}

/** One thing to tell, by one of its attempts. */
export async function sendingOfAttempt(db: Db, attemptId: string): Promise<SendingView | undefined> {
  if (!isUuid(attemptId)) return undefined
  const { rows } = await sql<Row>`select ${columns} from sending s
    join sending_attempt t on t.tenant_id = s.tenant_id and t.sending_id = s.id where t.id = ${attemptId}`.execute(
    db,
  )
  return rows[0] && viewOf(rows[0])
}

/** What a machine should have sent by now: its day came, or it was cut off while it was handed over. */
export async function dueAttempts(db: Db, now: Temporal.Instant): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from sending_attempt where way in ('sms', 'email')
      and ((state = 'queued' and not_before <= ${now}) or state = 'handing') order by not_before limit 500`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** Whether a person was told of a cause already. */
export async function wasTold(
  db: Db,
  { personId, reason, causeId }: Pick<News, 'personId' | 'reason' | 'causeId'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('sending')
    .select('id')
    .where('reason', '=', reason)
    .where('cause_id', '=', causeId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}
