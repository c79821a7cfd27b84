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
