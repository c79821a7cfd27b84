import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { isLanguage } from '#platform/i18n/sentences.ts'
import { codeIn, copyChannels, identities } from '../domain/copy.ts'

const copies = (db: Db) =>
  db
    .selectFrom('file_copy')
    .select([
      'id',
      'number',
      'person_id as personId',
      'channel',
      'identity',
      'language',
      'given_at as givenAt',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof copies>['executeTakeFirstOrThrow']>>

const toCopy = (row: Row) => ({
  ...row,
  channel: codeIn(copyChannels, row.channel),
  identity: codeIn(identities, row.identity),
  language: isLanguage(row.language) ? row.language : ('fr' as const),
})

/** A copy of a whole file that was demanded, and given. */
export type FileCopy = ReturnType<typeof toCopy>

/** The copies that were given to a person at a desk, the newest first. */
export async function copiesOf(db: Db, personId: string): Promise<readonly FileCopy[]> {
  const rows = await copies(db)
    .where(sql<boolean>`person_id = any((select one_person(${personId}))::uuid[])`)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toCopy)
}

/** One copy of this person; undefined when there is none. */
export async function oneCopy(db: Db, personId: string, id: string): Promise<FileCopy | undefined> {
  if (!isUuid(id) || !isUuid(personId)) return undefined
  const row = await copies(db).where('id', '=', id).where('person_id', '=', personId).executeTakeFirst()
  return row && toCopy(row)
}
