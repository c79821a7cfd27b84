import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Kind } from '../domain/codes.ts'

type Asked = {
  readonly dossierId: string
  readonly kind: Kind
  readonly wording: string
  /** ISO day. */
  readonly requestedOn: string
}

/**
 * The open request of this file with the same kind, day and words: a form sent again from the browser's memory, under
 * an id of its own, is the request that is there already. Read with the person locked.
 */
export async function sameRequest(db: Db, asked: Asked): Promise<string | undefined> {
  const found = await db
    .selectFrom('request')
    .select('id')
    .where(sql<boolean>`dossier_id = any(${oneFile(asked.dossierId)})`)
    .where('kind', '=', asked.kind)
    .where('requested_on', '=', asked.requestedOn)
    .where('wording', '=', asked.wording)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return found?.id
}
