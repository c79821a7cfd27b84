import { brusselsDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { keptUntil, restMinutes } from '../domain/keeping.ts'

/** The answers as they were typed, by field. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** What is sealed: the answers, the code to show again in the same browser, and digits the person chose. */
export type Sealed = { readonly code: string; readonly pin: string | null; readonly values: Typed }

type Writing = {
  readonly db: Db
  readonly tenantId: string
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly tools: { readonly secrets: Secrets }
}

/** Under which a code, a browser or an address is kept. */
export const askHash = (
  secrets: Secrets,
  tenantId: string,
  what: { readonly code: string } | { readonly session: string } | { readonly from: string },
): Buffer => secrets.hash('asking', tenantId, Object.entries(what).flat().join(':'))

const restsAt = (now: Temporal.Instant) => now.add({ minutes: restMinutes })

const seal = ({ tools, tenantId }: Writing, sealed: Sealed) =>
  tools.secrets.seal(tenantId, JSON.stringify(sealed))

type Beginning = { readonly sealed: Sealed; readonly session: string; readonly language: Language }

/** Adds an ask that somebody begins; gives its id. */
export async function insertDraft(
  writing: Writing,
  { sealed, session, language }: Beginning,
): Promise<string> {
  const { db, tenantId, now, today, tools } = writing
  const id = uuidv7()
  await db
    .insertInto('ask_draft')
    .values({
      tenant_id: tenantId,
      id,
      code_hash: askHash(tools.secrets, tenantId, { code: sealed.code }),
      session_hash: askHash(tools.secrets, tenantId, { session }),
      session_until: restsAt(now),
      sees: true,
      language,
      sealed: seal(writing, sealed),
      started_at: now,
      saved_at: now,
      kept_until: keptUntil(today),
    })
    .execute()
  return id
}

/** Writes the answers as they now are, and keeps the browser's hold on them. */
export async function writeDraft(
  writing: Writing,
  { id, version, sealed }: { readonly id: string; readonly version: number; readonly sealed: Sealed },
): Promise<void> {
  const { db, now, today } = writing
  const times = { saved_at: now, session_until: restsAt(now), kept_until: keptUntil(today) }
  await db
    .updateTable('ask_draft')
    .set({ sealed: seal(writing, sealed), ...times, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Gives an ask to a browser. `sees`: whether what was said before is shown there. */
export async function lendDraft(
  { db, tenantId, now, tools }: Writing,
  { id, session, sees }: { readonly id: string; readonly session: string; readonly sees: 'all' | 'nothing' },
): Promise<void> {
  await db
    .updateTable('ask_draft')
    .set({
      session_hash: askHash(tools.secrets, tenantId, { session }),
      session_until: restsAt(now),
      sees: sees === 'all',
    })
    .where('id', '=', id)
    .execute()
}

type Sent = {
  readonly id: string
  readonly requestId: string
  readonly documentId: string | undefined
  /** What the browser may show until it leaves; null: the answers and the code are gone at once. */
  readonly sealed: Sealed | null
}

/** The ask became a request: it points there from now on, once. */
export async function markSent(writing: Writing, { id, requestId, documentId, sealed }: Sent): Promise<void> {
  const { db, now } = writing
  await db
    .updateTable('ask_draft')
    .set({
      request_id: requestId,
      document_id: documentId ?? null,
      sent_at: now,
      session_until: restsAt(now),
      sealed: sealed === null ? null : seal(writing, sealed),
    })
    .where('id', '=', id)
    .execute()
  if (sealed === null) await releaseDraft(db, id)
}

/** Takes an ask from the browser that holds it; what was sent leaves nothing here. */
export async function releaseDraft(db: Db, id: string): Promise<void> {
  await db
    .updateTable('ask_draft')
    .set({ session_hash: null, session_until: null })
    .set(eb => ({
      sealed: eb.case().when('request_id', 'is not', null).then(null).else(eb.ref('sealed')).end(),
    }))
    .where('id', '=', id)
    .execute()
}

/**
 * Deletes what was kept long enough, and what was sent and left behind; gives the ids of what went unfinished, and counts
 * those by the month of their last answer: how many stop half-way is all that stays.
 */
export async function forgetDrafts(
  { db, tenantId }: Pick<Writing, 'db' | 'tenantId'>,
  today: Temporal.PlainDate,
): Promise<readonly string[]> {
  const gone = await db
    .deleteFrom('ask_draft')
    .where('kept_until', '<', today.toString())
    .returning(['id', 'request_id', 'saved_at'])
    .execute()
  await db
    .deleteFrom('ask_flood')
    .where('hour', '<', today.subtract({ days: 1 }).toZonedDateTime('UTC').toInstant())
    .execute()
  const unfinished = gone.filter(({ request_id }) => request_id === null)
  const months = Map.groupBy(unfinished, ({ saved_at }) => brusselsDate(saved_at).with({ day: 1 }).toString())
  for (const [month, { length: count }] of months)
    await db
      .insertInto('ask_left')
      .values({ tenant_id: tenantId, month, count })
      .onConflict(conflict =>
        conflict
          .columns(['tenant_id', 'month'])
          .doUpdateSet(eb => ({ count: eb('ask_left.count', '+', count) })),
      )
      .execute()
  return unfinished.map(({ id }) => id)
}

/** Counts one more from an address in this hour and gives the count. The row is held: two at once are two. */
export async function countFrom({ db, tenantId, now, tools }: Writing, from: string): Promise<number> {
  const hour = now.round({ smallestUnit: 'hour', roundingMode: 'floor' })
  const { count } = await db
    .insertInto('ask_flood')
    .values({ tenant_id: tenantId, from_hash: askHash(tools.secrets, tenantId, { from }), hour, count: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['tenant_id', 'from_hash', 'hour'])
        .doUpdateSet(eb => ({ count: eb('ask_flood.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count
}
