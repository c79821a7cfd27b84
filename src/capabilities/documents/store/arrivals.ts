import type { Db } from '#platform/database/transaction.ts'

/** Two papers that come in one file at the same moment wait for each other here, so that they are one task. */
export async function holdFile(db: Db, dossierId: string): Promise<void> {
  await db
    .selectFrom('person')
    .select('id')
    .where('id', '=', eb => eb.selectFrom('dossier').select('person_id').where('id', '=', dossierId))
    .forNoKeyUpdate()
    .execute()
}

/** What the pilot is told about: papers of a request, or of a file as a whole. */
export type Arrived = { readonly dossierId: string; readonly requestId?: string | null }

/** Under which cause the pilot was already told that something came, and did not read it yet; undefined: not told. */
export async function openArrival(db: Db, { dossierId, requestId }: Arrived): Promise<string | undefined> {
  const row = await db
    .selectFrom('task')
    .select('cause_id')
    .where('kind', '=', 'documents:arrived')
    .where('done_at', 'is', null)
    .where('dossier_id', '=', dossierId)
    .where('request_id', 'is not distinct from', requestId ?? null)
    .executeTakeFirst()
  return row?.cause_id
}

/** True while a paper of these waits to be read. */
export async function anyUnread(db: Db, { dossierId, requestId }: Arrived): Promise<boolean> {
  const row = await db
    .selectFrom('paper')
    .select('id')
    .where('state', '=', 'unread')
    .where('dossier_id', '=', dossierId)
    .where('request_id', 'is not distinct from', requestId ?? null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** True while a paper waits to be read, or serves, for what was asked. */
export async function askHasPaper(db: Db, askId: string): Promise<boolean> {
  const row = await db
    .selectFrom('paper')
    .select('id')
    .where('ask_id', '=', askId)
    .where('state', 'in', ['unread', 'accepted'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
