import type { Db } from '#platform/database/transaction.ts'
import type { Belonging } from '../store/papers.ts'

/** The paper with these very bytes that is there already, and how it stands. */
export const samePaper = (db: Db, about: Belonging, hash: string) =>
  db
    .selectFrom('paper')
    .select(['id', 'state'])
    .where('content_hash', '=', hash)
    .where('state', '<>', 'elsewhere')
    .where(
      'draftId' in about ? 'draft_id' : 'dossier_id',
      '=',
      'draftId' in about ? about.draftId : about.dossierId,
    )
    .executeTakeFirst()
