import type { Db } from '#platform/database/transaction.ts'

/** What was sent along so far with what is being filled in, the oldest first. */
export const loosePapers = (db: Db, draftId: string) =>
  db
    .selectFrom('paper')
    .select(['id', 'name', 'bytes', 'media_type as mediaType'])
    .where('draft_id', '=', draftId)
    .where('state', '=', 'loose')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
