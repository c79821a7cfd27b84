import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import { isLanguage } from '#platform/i18n/sentences.ts'

/** Somebody who wishes to be called about an unfinished ask. */
export type CallBack = {
  readonly id: string
  readonly draftId: string
  readonly name: string | null
  readonly phone: string
  readonly moment: string | null
  readonly language: Language
  readonly askedAt: Temporal.Instant
  readonly outcome: string | null
}

const base = (db: Db) =>
  db
    .selectFrom('ask_callback')
    .select([
      'id',
      'draft_id as draftId',
      'name',
      'phone',
      'moment',
      'language',
      'asked_at as askedAt',
      'outcome',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

const callBack = (row: Row): CallBack => ({
  ...row,
  language: isLanguage(row.language) ? row.language : 'fr',
})

/** The call asked for about an ask, if one was. */
export async function callBackOf(db: Db, draftId: string): Promise<CallBack | undefined> {
  const row = await base(db).where('draft_id', '=', draftId).executeTakeFirst()
  return row && callBack(row)
}

/** One call to make. */
export async function oneCallBack(db: Db, id: string): Promise<CallBack | undefined> {
  const row = await base(db).where('id', '=', id).executeTakeFirst()
  return row && callBack(row)
}

/** The calls still to make, the oldest first. */
export async function openCallBacks(db: Db): Promise<readonly CallBack[]> {
  const rows = await base(db).where('done_at', 'is', null).orderBy('asked_at').limit(200).execute()
  return rows.map(callBack)
}

/** The service that answers for what nobody has yet. */
export async function firstService(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('service').select('id').orderBy('id').executeTakeFirst()
  return row?.id
}
