import type { Writing } from '#capabilities/people/index.ts'
import type { Language } from '#kernel/language.ts'
import { uuidv7 } from '#kernel/uuid.ts'

type NewCallBack = {
  readonly draftId: string
  readonly name: string | null
  readonly phone: string
  readonly moment: string | null
  readonly language: Language
}

/** Keeps that somebody wishes to be called; gives its id. The draft is held: one an ask. */
export async function insertCallBack({ db, tenantId, now }: Writing, wish: NewCallBack): Promise<string> {
  const id = uuidv7()
  const { draftId, ...rest } = wish
  await db
    .insertInto('ask_callback')
    .values({ tenant_id: tenantId, id, draft_id: draftId, ...rest, asked_at: now })
    .execute()
  return id
}

/** Says what came of a call; false when somebody said it before. */
export async function closeCallBack(
  { db, now, actorId }: Writing & { readonly actorId: string },
  { id, outcome }: { readonly id: string; readonly outcome: string },
): Promise<boolean> {
  const row = await db
    .updateTable('ask_callback')
    .set({ done_at: now, done_by: actorId, outcome })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Deletes the calls that were settled before a day (ISO); one that is still to be made is never forgotten. */
export async function forgetCallBacks(
  { db }: Pick<Writing, 'db'>,
  before: Temporal.PlainDate,
): Promise<void> {
  const instant = before.toZonedDateTime('Europe/Brussels').toInstant()
  await db.deleteFrom('ask_callback').where('done_at', '<', instant).execute()
}
