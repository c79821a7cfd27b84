import { type Language, languages } from '#kernel/language.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { EntryKind, EntryTexts, Source } from '../domain/entry.ts'

/** The part of a command's context that a write needs. */
export type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now' | 'today'>

/** What is said about an entry besides its texts. `reviewDueOn` is an ISO day. */
export type Card = {
  readonly kind: EntryKind
  readonly pictogram: string
  readonly requestKind: string | null
  readonly ownerId: string
  readonly reviewDueOn: string | null
}

/** Opens an entry as a draft. */
export async function insertEntry({ db, tenantId, now }: Writing, id: string, card: Card): Promise<void> {
  await db
    .insertInto('guide_entry')
    .values({
      tenant_id: tenantId,
      id,
      kind: card.kind,
      pictogram: card.pictogram,
      request_kind: card.requestKind,
      owner_id: card.ownerId,
      review_due_on: card.reviewDueOn,
      created_at: now,
    })
    .execute()
}

/** The entry's row, held until the end of the transaction, and its newest version. */
export async function lockEntry(db: Db, id: string) {
  return db
    .selectFrom('guide_entry as e')
    .where('e.id', '=', id)
    .select(['e.id', 'e.owner_id as ownerId', 'e.state', 'e.version', 'e.review_due_on as reviewDueOn'])
    .forUpdate()
    .executeTakeFirst()
}

/** Changes what is said about an entry. */
export async function updateCard({ db }: Writing, id: string, card: Card): Promise<void> {
  await db
    .updateTable('guide_entry')
    .set(eb => ({
      kind: card.kind,
      pictogram: card.pictogram,
      request_kind: card.requestKind,
      owner_id: card.ownerId,
      review_due_on: card.reviewDueOn,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

/** Counts a change, so that a form made before it is stale. */
export async function touchEntry({ db }: Writing, id: string): Promise<void> {
  await db
    .updateTable('guide_entry')
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** A version as it is written. */
export type NewVersion = {
  readonly entryId: string
  readonly number: number
  readonly texts: EntryTexts
  readonly sources: readonly Source[]
}

/** Adds a version; the earlier ones stay as they were. */
export async function insertVersion(
  { db, tenantId, actorId, now }: Writing,
  { entryId, number, texts, sources }: NewVersion,
): Promise<void> {
  await db
    .insertInto('guide_version')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      entry_id: entryId,
      number,
      texts: JSON.stringify(texts),
      sources: JSON.stringify(sources),
      written_by: actorId,
      written_at: now,
    })
    .execute()
}

/** The entry that an address in one language leads to, if it was ever given. */
export async function slugOwner(db: Db, language: Language, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('guide_slug')
    .select('entry_id')
    .where('language', '=', language)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.entry_id
}

/** Gives an entry its addresses; those it has already stay its own. */
export async function keepSlugs(
  { db, tenantId }: Writing,
  entryId: string,
  texts: EntryTexts,
): Promise<void> {
  await db
    .insertInto('guide_slug')
    .values(
      languages.map(language => ({
        tenant_id: tenantId,
        language,
        slug: texts[language].slug,
        entry_id: entryId,
      })),
    )
    .onConflict(conflict => conflict.columns(['tenant_id', 'language', 'slug']).doNothing())
    .execute()
}

/** Lets everybody read one version, looked at today. */
export async function publishVersion(
  { db, actorId, now, today }: Writing,
  { entryId, versionId, reviewDueOn }: { entryId: string; versionId: string; reviewDueOn: string },
): Promise<void> {
  await db
    .updateTable('guide_entry')
    .set(eb => ({
      state: 'published',
      published_id: versionId,
      published_at: now,
      published_by: actorId,
      reviewed_on: today.toString(),
      review_due_on: reviewDueOn,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', entryId)
    .execute()
}

/** Takes an entry from the public pages. Its history stays. */
export async function archiveEntry({ db }: Writing, id: string): Promise<void> {
  await db
    .updateTable('guide_entry')
    .set(eb => ({ state: 'archived', version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
