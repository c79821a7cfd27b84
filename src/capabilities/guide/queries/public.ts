import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type EntryKind, type EntryText, isSlug, type Source } from '../domain/entry.ts'
import { type GuideSettings, namings, plainSettings } from '../domain/settings.ts'

/** An entry as everybody reads it, in one language. Days are ISO. */
export type PublicEntry = {
  readonly id: string
  readonly versionId: string
  readonly kind: EntryKind
  readonly pictogram: string
  readonly requestKind: string | null
  readonly reviewedOn: string
  readonly reviewDueOn: string
  readonly publishedOn: string
  readonly text: EntryText
}

const published = (db: Db, language: Language) =>
  db
    .selectFrom('guide_entry as e')
    .innerJoin('guide_version as v', join =>
      join.onRef('v.tenant_id', '=', 'e.tenant_id').onRef('v.id', '=', 'e.published_id'),
    )
    .where('e.state', '=', 'published')
    .select([
      'e.id',
      'v.id as versionId',
      sql<EntryKind>`e.kind`.as('kind'),
      'e.pictogram',
      'e.request_kind as requestKind',
      sql<string>`e.reviewed_on`.as('reviewedOn'),
      sql<string>`e.review_due_on`.as('reviewDueOn'),
      sql<string>`(e.published_at at time zone 'Europe/Brussels')::date`.as('publishedOn'),
      sql<EntryText>`v.texts -> ${language}`.as('text'),
    ])

/** The published entries of these kinds, in their order; news newest first. */
export async function publishedEntries(
  db: Db,
  language: Language,
  kinds: readonly EntryKind[],
): Promise<readonly PublicEntry[]> {
  return published(db, language)
    .where('e.kind', 'in', [...kinds])
    .orderBy('e.position')
    .orderBy('e.published_at', 'desc')
    .orderBy('e.id')
    .execute()
}

/** An entry with what its page needs besides: its address in every language, its sources, who answers for it. */
export type PublicPage = PublicEntry & {
  readonly slugs: Readonly<Record<Language, string>>
  readonly sources: readonly Source[]
  /** The service of its owner, in the language; undefined when the owner is in none. */
  readonly service: string | null
}

/** The published entry behind an address, given in this language or in another one. */
export async function publishedAt(db: Db, language: Language, slug: string): Promise<PublicPage | undefined> {
  if (!isSlug(slug)) return undefined
  const given = db
    .selectFrom('guide_slug')
    .where('slug', '=', slug)
    .orderBy(sql`language = ${language}`, 'desc')
    .limit(1)
    .select('entry_id')
  return published(db, language)
    .where('e.id', '=', given)
    .select([
      sql<Source[]>`v.sources`.as('sources'),
      sql<
        Record<Language, string>
      >`(select jsonb_object_agg(key, value ->> 'slug') from jsonb_each(v.texts))`.as('slugs'),
      sql<
        string | null
      >`(select s.name ->> ${language} from worker w join service s on s.tenant_id = w.tenant_id
        and s.id = w.service_ids[1] where w.tenant_id = e.tenant_id and w.id = e.owner_id)`.as('service'),
    ])
    .executeTakeFirst()
}

/** The published entry that prepares a kind of request, in the person's language. */
export async function entryFor(
  db: Db,
  language: Language,
  requestKind: string,
): Promise<PublicEntry | undefined> {
  if (!isSlug(requestKind)) return undefined
  return published(db, language)
    .where('e.request_kind', '=', requestKind)
    .orderBy('e.position')
    .executeTakeFirst()
}

/** A service as everybody may call it, with who works there when the centre says names. */
export type PublicService = {
  readonly name: string
  readonly phone: string
  readonly place: string
  readonly hours: string
  readonly workers: readonly string[]
}

/** The services of the centre; nobody's name unless the centre chose so. */
export async function publicServices(
  db: Db,
  language: Language,
  { names }: GuideSettings,
): Promise<readonly PublicService[]> {
  const workers =
    names === 'names'
      ? sql<string[]>`array(select w.given_name || ' ' || w.family_name from worker w where w.tenant_id =
          service.tenant_id and w.active and w.service_ids[1] = service.id
          and w.roles && array['reception', 'caseworker', 'lead'] order by w.family_name)`
      : sql<string[]>`array[]::text[]`
  return db
    .selectFrom('service')
    .select([
      sql<string>`coalesce(name ->> ${language}, name ->> 'fr')`.as('name'),
      'phone',
      'place',
      sql<string>`coalesce(opening_hours ->> ${language}, opening_hours ->> 'fr')`.as('hours'),
      workers.as('workers'),
    ])
    .orderBy('id')
    .execute()
}

/** What the centre chose for its public pages. */
export async function guideSettings(db: Db): Promise<GuideSettings> {
  const row = await db
    .selectFrom('guide_setting')
    .select(['names', 'commune_name as communeName', 'commune_url as communeUrl'])
    .executeTakeFirst()
  if (row === undefined) return plainSettings
  return { ...row, names: namings.find(naming => naming === row.names) ?? plainSettings.names }
}
