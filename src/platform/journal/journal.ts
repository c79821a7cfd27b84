import { uuidv7 } from '#kernel/uuid.ts'
import type { Actor } from '../access/rules.ts'
import { type Db, sendWithCommit } from '../database/transaction.ts'

/** The name of an act: `room:act`. One name for the access rule, the journal and the log line. */
export type ActionName = `${string}:${string}`

/** One line of the journal. Ids and codes only: never a name, an amount or a text. */
export type JournalEntry = {
  readonly kind: 'read' | 'write'
  readonly action: ActionName
  readonly purpose: string
  readonly dossierId?: string | undefined
  readonly personId?: string | undefined
  readonly requestId?: string | undefined
  /** What a list or a search showed. */
  readonly subjectIds?: readonly string[] | undefined
  readonly detail?: Readonly<Record<string, string | number | boolean | null>> | undefined
}

/** Who stands behind an entry, in which role, when, and in which HTTP request or job. */
export type Author = {
  readonly tenantId: string
  readonly actor: Actor
  readonly role: string | undefined
  readonly now: Temporal.Instant
  readonly correlation: string | undefined
}

const actorColumns = (actor: Actor) =>
  actor.kind === 'system'
    ? { actor_kind: actor.kind, actor_id: null, service_id: null }
    : {
        actor_kind: actor.kind,
        actor_id: actor.id,
        service_id: actor.kind === 'worker' ? (actor.serviceIds[0] ?? null) : null,
      }

const rowsOf = (author: Author, entries: readonly JournalEntry[]) =>
  entries.map(entry => ({
    tenant_id: author.tenantId,
    id: uuidv7(),
    happened_at: author.now,
    kind: entry.kind,
    action: entry.action,
    ...actorColumns(author.actor),
    actor_role: author.role ?? null,
    purpose: entry.purpose,
    dossier_id: entry.dossierId ?? null,
    person_id: entry.personId ?? null,
    request_id: entry.requestId ?? null,
    subject_ids: entry.subjectIds ?? [],
    detail: JSON.stringify(entry.detail ?? {}),
    correlation: author.correlation ?? null,
  }))

type Rows = ReturnType<typeof rowsOf>

/** Nearly every page reads one thing: the words of that line are the same each time. */
let oneLine: string | undefined

function compiled(db: Db, rows: Rows) {
  if (rows.length === 1 && oneLine !== undefined)
    return { sql: oneLine, parameters: Object.values(rows[0] ?? {}) }
  const query = db.insertInto('journal_event').values(rows).compile()
  if (rows.length === 1) oneLine = query.sql
  return query
}

/** Lines that go in one statement: one takes 65,535 values at most, and a line has fifteen. */
const linesAtOnce = 1_000

/** Adds lines to the journal, in the transaction that is open: no act without its line, no line without its act. */
export async function writeJournal(db: Db, author: Author, entries: readonly JournalEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += linesAtOnce) {
    const rows = rowsOf(author, entries.slice(from, from + linesAtOnce))
    await db.insertInto('journal_event').values(rows).execute()
  }
}

/** The same for the reads of a page, which nothing after them needs: they travel with the commit. */
export function writeReads(db: Db, author: Author, entries: readonly JournalEntry[]): void {
  if (entries.length > 0) sendWithCommit(compiled(db, rowsOf(author, entries)))
}
