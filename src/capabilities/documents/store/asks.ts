import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import { codeFrom, type PaperKind } from '../domain/paper.ts'
import type { Writing } from './papers.ts'

/** A paper to ask for. `untilOn` is an ISO day. */
export type NewAsk = {
  readonly dossierId: string
  readonly requestId: string
  readonly kind: PaperKind
  readonly words: string | null
  readonly why: string
  readonly untilOn: string
}

/** Asks for a paper; gives its id. A code is unique in a centre: with a thousand million of them, one draw is enough. */
export async function insertAsk({ db, tenantId, actorId, now }: Writing, ask: NewAsk): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('paper_ask')
    .values({
      tenant_id: tenantId,
      id,
      dossier_id: ask.dossierId,
      request_id: ask.requestId,
      code: codeFrom(randomBytes(6)),
      kind: ask.kind,
      words: ask.words,
      why: ask.why,
      until_on: ask.untilOn,
      asked_by: actorId,
      asked_at: now,
      changed_by: actorId,
      changed_at: now,
    })
    .execute()
  return id
}

/** What becomes of an asked paper. `reply` is said to the person. */
export type AskChange =
  | { readonly state: 'sent' | 'accepted' }
  | { readonly state: 'open'; readonly reply: string | null; readonly untilOn?: string }
  | { readonly state: 'without'; readonly words: string }
  | { readonly state: 'withdrawn'; readonly reason: string }

function columnsOf(change: AskChange) {
  if (change.state === 'without') return { without_words: change.words, without_id: uuidv7() }
  if (change.state === 'withdrawn') return { end_reason: change.reason }
  if (change.state !== 'open') return {}
  const { untilOn, reply } = change
  return untilOn === undefined ? { reply } : { reply, until_on: untilOn, late_on: null, late_id: null }
}

/** Changes an asked paper that stands in one of these states; true when it did. `version`: as it was read. */
export async function changeAsk(
  { db, actorId, now }: Writing,
  ask: { readonly id: string; readonly from: readonly string[]; readonly version?: number },
  change: AskChange,
): Promise<boolean> {
  const row = await db
    .updateTable('paper_ask')
    .set({ state: change.state, ...columnsOf(change), changed_by: actorId, changed_at: now })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', ask.id)
    .where('state', 'in', [...ask.from])
    .$if(ask.version !== undefined, query => query.where('version', '=', ask.version ?? 0))
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** An asked paper whose day is over, noticed once. */
export type LateAsk = {
  readonly id: string
  readonly lateId: string
  readonly dossierId: string
  readonly requestId: string
}

/** Notices each open asked paper whose day is over, once, in one statement; those of ended requests are over. */
export async function markLate(
  { db }: Pick<Writing, 'db'>,
  today: Temporal.PlainDate,
): Promise<readonly LateAsk[]> {
  const { rows } = await sql<LateAsk>`
    update paper_ask a set late_on = a.until_on, late_id = gen_random_uuid(), version = a.version + 1
    from request r
    where r.tenant_id = a.tenant_id and r.id = a.request_id and r.ended_on is null
      and a.state = 'open' and a.until_on < ${today} and a.late_id is null
    returning a.id, a.late_id as "lateId", a.dossier_id as "dossierId", a.request_id as "requestId"`.execute(
    db,
  )
  return rows
}
