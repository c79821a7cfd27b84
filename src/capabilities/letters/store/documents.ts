import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { DocumentKind, SentHow } from '../queries/documents.ts'

/** The part of a command's context that keeping a letter needs. */
export type Keeping = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'> & {
  readonly tools: Pick<CommandContext['tools'], 'files'>
}

/** How a letter left: on which day (ISO), by which way, and what proves it. */
export type Sending = { readonly on: string; readonly how: SentHow; readonly proof: string | null }

/** A letter as it was printed. What it is about are ids; minutes are about a meeting only. */
export type NewDocument = {
  readonly kind: DocumentKind
  readonly language: Language
  readonly bytes: Uint8Array
  /** The template it was printed with. */
  readonly template: string
  readonly dossierId?: string
  readonly requestId?: string
  readonly decisionId?: string
  readonly meetingId?: string
  /** Left out: it is only kept for now. */
  readonly sent?: Sending
}

/** Notes how a kept letter left, once: what is known already stays as it is. */
export async function markDocumentSent(
  { db, actorId }: Pick<Keeping, 'db' | 'actorId'>,
  documentId: string,
  sent: Sending,
): Promise<void> {
  await db
    .updateTable('document')
    .set({ sent_on: sent.on, sent_how: sent.how, sent_by: actorId, proof: sent.proof })
    .where('id', '=', documentId)
    .where('sent_on', 'is', null)
    .execute()
}

/** A kept letter that left by post; with a number when it is registered. */
type Posted = { readonly documentId: string; readonly registered: string | null }

/** Notes at once that many kept letters left by post on this day (ISO): what is known already stays as it is. */
export async function markDocumentsPosted(
  { db, actorId }: Pick<Keeping, 'db' | 'actorId'>,
  posted: readonly Posted[],
  on: string,
): Promise<void> {
  const rows = JSON.stringify(posted)
  await sql`update document d
    set sent_on = ${on}, sent_by = ${actorId}, proof = p.registered,
      sent_how = case when p.registered is null then 'post' else 'registered-post' end
    from json_to_recordset(${rows}::json) as p("documentId" uuid, registered text)
    where d.id = p."documentId" and d.sent_on is null`.execute(db)
}

const sentColumns = ({ sent }: NewDocument, actorId: string) => ({
  sent_on: sent?.on ?? null,
  sent_how: sent?.how ?? null,
  sent_by: sent === undefined ? null : actorId,
  proof: sent?.proof ?? null,
})

/**
 * Keeps a letter for good: its bytes are on disk before the row is, and it is never printed again. A decision has one
 * notification: the database refuses the second.
 */
export async function keepDocument(
  keeping: Keeping,
  document: NewDocument,
): Promise<{ readonly id: string }> {
  const { db, tenantId, actorId, now, tools } = keeping
  const { hash, size } = await tools.files.put(tenantId, document.bytes)
  const id = uuidv7()
  await db
    .insertInto('document')
    .values({
      tenant_id: tenantId,
      id,
      dossier_id: document.dossierId ?? null,
      request_id: document.requestId ?? null,
      decision_id: document.decisionId ?? null,
      meeting_id: document.meetingId ?? null,
      kind: document.kind,
      language: document.language,
      content_hash: hash,
      bytes: size,
      template: document.template,
      created_by: actorId,
      created_at: now,
      ...sentColumns(document, actorId),
    })
    .execute()
  return { id }
}
