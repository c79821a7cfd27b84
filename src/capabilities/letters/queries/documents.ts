import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

export const documentKinds = [
  'receipt',
  'notification',
  'minutes',
  'code-letter',
  'urgent-receipt',
  'month-statement',
  'pilot-letter',
  'answer-letter',
  'complaint-letter',
  'free-letter',
  'attestation',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const sendings = ['registered-post', 'handed-over', 'post', 'kept-at-counter', 'online'] as const
export type SentHow = (typeof sendings)[number]

/** A letter as it was sent, or a paper of the house. */
export type DocumentCard = {
  readonly id: string
  readonly kind: DocumentKind
  readonly language: string
  /** Null: a paper of the house, such as minutes. */
  readonly dossierId: string | null
  readonly requestId: string | null
  readonly decisionId: string | null
  readonly meetingId: string | null
  readonly contentHash: string
  readonly createdAt: Temporal.Instant
  /** ISO day; null while it is only kept. */
  readonly sentOn: string | null
  readonly sentHow: SentHow | null
  /** Number of the registered item, or who signed for it. */
  readonly proof: string | null
}

const columns = [
  'id',
  'kind',
  'language',
  'dossier_id as dossierId',
  'request_id as requestId',
  'decision_id as decisionId',
  'meeting_id as meetingId',
  'content_hash as contentHash',
  'created_at as createdAt',
  'sent_on as sentOn',
  'sent_how as sentHow',
  'proof',
] as const

const base = (db: Db) => db.selectFrom('document').select(columns)
type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

const cardOf = (row: Row): DocumentCard => ({
  ...row,
  kind: documentKinds.find(kind => kind === row.kind) ?? 'receipt',
  sentHow: sendings.find(how => how === row.sentHow) ?? null,
})

/** One document. */
export async function documentCard(db: Db, documentId: string): Promise<DocumentCard | undefined> {
  const row = await base(db).where('id', '=', documentId).executeTakeFirst()
  return row && cardOf(row)
}

/** The letters of a file, newest first; without answers to complaints, which no list of a file names. */
export async function documentsOf(db: Db, dossierId: string): Promise<readonly DocumentCard[]> {
  const rows = await base(db)
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .where('kind', '<>', 'complaint-letter')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(cardOf)
}
