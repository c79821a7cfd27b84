import { type SqlBool, sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Sides } from '#platform/pdf/join.ts'
import type { BatchState } from '../domain/batch.ts'

/** A letter that waits for the post, and is in no batch. */
export type Waiting = {
  readonly attemptId: string
  readonly documentId: string
  readonly personId: string
  readonly recipient: string
  readonly postalCode: string
  /** ISO day on which it was written. */
  readonly on: string
}

/** Letters that were to be posted and are in no batch, in the order of the post: by postal code, then by name. */
const waiting = sql`
  select a.id as "attemptId", s.document_id as "documentId", p.id as "personId",
    p.given_name || ' ' || p.family_name as recipient, coalesce(p.postal_code, '') as "postalCode",
    (a.queued_at at time zone 'Europe/Brussels')::date as "on"
  from sending_attempt a
  join sending s on s.tenant_id = a.tenant_id and s.id = a.sending_id
  join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
  where a.state = 'queued' and a.way = 'post' and s.document_id is not null
    and not exists (select from post_item i where i.tenant_id = a.tenant_id and i.attempt_id = a.id and i.live)`

const order = sql`order by coalesce(p.postal_code, ''), p.sort_key, a.id`

/** The first letters that wait, and how many there are in all. */
export async function waitingLetters(
  db: Db,
  most: number,
): Promise<{ readonly rows: readonly Waiting[]; readonly total: number }> {
  const { rows } = await sql<Waiting & { total: number }>`
    select *, count(*) over ()::int as total from (${waiting} ${order}) letters limit ${most}`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** The first letters that wait, held until the end: two who make a batch at once take different ones. */
export async function takeWaiting(db: Db, most: number): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`${waiting} ${order} limit ${most} for update of a skip locked`.execute(
    db,
  )
  return rows
}

/** A batch of letters. Days are ISO. */
export type Batch = {
  readonly id: string
  readonly number: string
  readonly sides: Sides
  readonly letters: number
  readonly state: BatchState
  readonly stuckOn: number | null
  readonly contentHash: string | null
  readonly pages: number | null
  readonly maker: string
  readonly madeAt: Temporal.Instant
  readonly postedOn: string | null
}

const batches = sql`
  select b.id, b.number, b.sides, b.letters, b.state, b.stuck_on as "stuckOn", b.content_hash as "contentHash", b.pages,
    w.given_name || ' ' || w.family_name as maker, b.made_at as "madeAt", b.posted_on as "postedOn"
  from post_batch b join worker w on w.tenant_id = b.tenant_id and w.id = b.made_by`

/** The batches that go on, and the last ones that were posted or undone; the newest first. */
export async function lastBatches(db: Db): Promise<readonly Batch[]> {
  const open = sql<SqlBool>`b.state in ('making', 'ready', 'stuck')`
  const { rows } = await sql<Batch>`
    (${batches} where ${open} order by b.made_at desc, b.number desc limit 100)
    union all (${batches} where not ${open} order by b.made_at desc, b.number desc limit 20)
    order by "madeAt" desc, number desc`.execute(db)
  return rows
}

/** One batch; undefined when there is none. */
export async function oneBatch(db: Db, id: string): Promise<Batch | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Batch>`${batches} where b.id = ${id}`.execute(db)
  return rows[0]
}

/** A letter of a batch, in its place. */
export type Item = {
  readonly nth: number
  readonly attemptId: string
  readonly documentId: string
  readonly personId: string
  readonly recipient: string
  readonly postalCode: string
  readonly registered: string | null
  /** Where its bytes are kept. */
  readonly hash: string
}

/** The letters of a batch, in their order. */
export async function itemsOf(db: Db, batchId: string): Promise<readonly Item[]> {
  const { rows } = await sql<Item>`
    select i.nth, i.attempt_id as "attemptId", i.document_id as "documentId", s.person_id as "personId", i.recipient,
      i.postal_code as "postalCode", i.registered, d.content_hash as hash
    from post_item i join document d on d.tenant_id = i.tenant_id and d.id = i.document_id
    join sending_attempt a on a.tenant_id = i.tenant_id and a.id = i.attempt_id
    join sending s on s.tenant_id = a.tenant_id and s.id = a.sending_id
    where i.batch_id = ${batchId} order by i.nth`.execute(db)
  return rows
}

/** Batches whose making was cut short, or has just begun. */
export async function unfinishedBatches(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from post_batch where state = 'making' order by made_at, number limit 100`.execute(db)
  return rows.map(({ id }) => id)
}
