import { type RequestCard, requestCard, requestsOf } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { SendingView } from './sendings.ts'

/** The request a message is about: its own, or the newest open one of the file; its pilot signs. */
export async function requestBehind(
  db: Db,
  { requestId, dossierId }: Pick<SendingView, 'requestId' | 'dossierId'>,
): Promise<RequestCard | undefined> {
  if (requestId !== null) return requestCard(db, requestId)
  if (dossierId === null) return undefined
  const all = await requestsOf(db, dossierId)
  return all.find(({ endedOn }) => endedOn === null) ?? all[0]
}

/** The file of a person, the centre has at most one; undefined when they never asked for anything. */
export async function fileOfPerson(db: Db, personId: string): Promise<string | undefined> {
  const row = await db.selectFrom('dossier').select('id').where('person_id', '=', personId).executeTakeFirst()
  return row?.id
}

/** Whoever gets a task that has neither request nor author: the first service of the centre. */
export async function someService(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('service').select('id').orderBy('id').limit(1).executeTakeFirst()
  return row?.id
}
