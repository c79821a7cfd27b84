import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { EntryKind, EntryTexts, Source } from '../domain/entry.ts'

/** A line of the guide as staff see it: the newest version, published or not. Days are ISO. */
export type EntryLine = {
  readonly id: string
  readonly title: string
  readonly kind: EntryKind
  readonly state: 'draft' | 'published' | 'archived'
  readonly ownerId: string
  readonly owner: string
  readonly reviewedOn: string | null
  readonly reviewDueOn: string | null
  /** A newer version than the one everybody reads. */
  readonly pending: boolean
}

const ownerName = sql<string>`o.given_name || ' ' || o.family_name`

const lines = (db: Db, language: StaffLanguage) =>
  db
    .selectFrom('guide_entry as e')
    .innerJoin('worker as o', join =>
      join.onRef('o.tenant_id', '=', 'e.tenant_id').onRef('o.id', '=', 'e.owner_id'),
    )
    .innerJoinLateral(
      newest =>
        newest
          .selectFrom('guide_version as n')
          .whereRef('n.tenant_id', '=', 'e.tenant_id')
          .whereRef('n.entry_id', '=', 'e.id')
          .select(['n.id', 'n.number', 'n.texts', 'n.sources', 'n.written_by'])
          .orderBy('n.number', 'desc')
          .limit(1)
          .as('v'),
      join => join.onTrue(),
    )
    .select([
      'e.id',
      sql<string>`v.texts #>> array[${language}::text, 'title']`.as('title'),
      sql<EntryKind>`e.kind`.as('kind'),
      sql<EntryLine['state']>`e.state`.as('state'),
      'e.owner_id as ownerId',
      ownerName.as('owner'),
      'e.reviewed_on as reviewedOn',
      'e.review_due_on as reviewDueOn',
      sql<boolean>`e.published_id is distinct from v.id`.as('pending'),
    ])

/** Every entry, archived ones last. */
export async function entryLines(db: Db, language: StaffLanguage): Promise<readonly EntryLine[]> {
  return lines(db, language)
    .orderBy(sql`e.state = 'archived'`)
    .orderBy('e.kind')
    .orderBy('e.position')
    .orderBy('e.id')
    .execute()
}

/** Published entries whose review is due: all of them, or those of one owner. */
export async function dueReviews(
  db: Db,
  {
    language,
    on,
    ownerId,
  }: { language: StaffLanguage; on: Temporal.PlainDate; ownerId?: string | undefined },
): Promise<readonly EntryLine[]> {
  const due = lines(db, language)
    .where('e.state', '=', 'published')
    .where('e.review_due_on', '<=', on.toString())
    .orderBy('e.review_due_on')
    .limit(20)
  return (ownerId === undefined ? due : due.where('e.owner_id', '=', ownerId)).execute()
}

/** An entry for whoever writes it, with its newest version. */
export type StaffEntry = EntryLine & {
  readonly version: number
  readonly pictogram: string
  readonly requestKind: string | null
  readonly versionId: string
  readonly number: number
  readonly texts: EntryTexts
  readonly sources: readonly Source[]
  readonly writtenBy: string
}

/** One entry, published or not. */
export async function staffEntry(
  db: Db,
  id: string,
  language: StaffLanguage,
): Promise<StaffEntry | undefined> {
  return lines(db, language)
    .where('e.id', '=', id)
    .select([
      'e.version',
      'e.pictogram',
      'e.request_kind as requestKind',
      'v.id as versionId',
      'v.number',
      'v.written_by as writtenBy',
      sql<EntryTexts>`v.texts`.as('texts'),
      sql<Source[]>`v.sources`.as('sources'),
    ])
    .executeTakeFirst()
}

/** A version in the history: who wrote it, when, and whether everybody reads it. */
export type VersionLine = {
  readonly number: number
  readonly writer: string
  readonly writtenAt: Temporal.Instant
  readonly isPublic: boolean
  readonly texts: EntryTexts
}

/** The newest versions of an entry, newest first. */
export async function versionsOf(db: Db, id: string, most: number): Promise<readonly VersionLine[]> {
  return db
    .selectFrom('guide_version as v')
    .innerJoin('worker as o', join =>
      join.onRef('o.tenant_id', '=', 'v.tenant_id').onRef('o.id', '=', 'v.written_by'),
    )
    .innerJoin('guide_entry as e', join =>
      join.onRef('e.tenant_id', '=', 'v.tenant_id').onRef('e.id', '=', 'v.entry_id'),
    )
    .where('v.entry_id', '=', id)
    .select([
      'v.number',
      ownerName.as('writer'),
      'v.written_at as writtenAt',
      sql<boolean>`e.published_id is not distinct from v.id`.as('isPublic'),
      sql<EntryTexts>`v.texts`.as('texts'),
    ])
    .orderBy('v.number', 'desc')
    .limit(most)
    .execute()
}

/** Who may own an entry: everybody who meets people, by name. */
export async function possibleOwners(
  db: Db,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom('worker as o')
    .select(['o.id', ownerName.as('name')])
    .where('o.active', '=', true)
    .where(sql<boolean>`o.roles && array['reception', 'caseworker', 'lead', 'clerk', 'director']`)
    .orderBy('o.family_name')
    .orderBy('o.id')
    .execute()
}
