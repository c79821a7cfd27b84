import type { Db } from '#platform/database/transaction.ts'

/** A kept file of payments, as its page and the answers of the bank need it. */
export type BankFileCard = {
  readonly id: string
  readonly runId: string
  readonly part: number
  readonly messageId: string
  readonly hash: string
  readonly bytes: number
  readonly items: number
  readonly cents: number
  readonly schema: 'valid' | 'not-checked'
  readonly writtenAt: Temporal.Instant
}

const cards = (db: Db) =>
  db
    .selectFrom('bank_file')
    .select([
      'id',
      'run_id as runId',
      'part',
      'message_id as messageId',
      'content_hash as hash',
      'bytes',
      'item_count as items',
      'total_cents as cents',
      'written_at as writtenAt',
    ])
    .select(eb =>
      eb
        .case()
        .when('schema_check', '=', 'valid')
        .then('valid' as const)
        .else('not-checked' as const)
        .end()
        .as('schema'),
    )

/** One file. */
export const bankFile = (db: Db, id: string): Promise<BankFileCard | undefined> =>
  cards(db).where('id', '=', id).executeTakeFirst()

/** The file that bears this message id: what the bank answers to. */
export const bankFileNamed = (db: Db, messageId: string): Promise<BankFileCard | undefined> =>
  cards(db).where('message_id', '=', messageId).executeTakeFirst()

/** The files of one run, in order. */
export const filesOfRun = (db: Db, runId: string): Promise<readonly BankFileCard[]> =>
  cards(db).where('run_id', '=', runId).orderBy('part').execute()
