import type { Doors, EntryTexts } from '#capabilities/guide/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import type { Row, TableRows } from '#platform/database/bulk.ts'
import { seedEntries } from './entries.ts'
import type { SeedEntry } from './entry.ts'
import { readText } from './format.ts'
import { commonParts } from './texts/common.ts'

/** What the entries say about where they are: the doors of each service in each language. */
export type Doorways = (service: number, language: Language) => Doors

type Planting = {
  readonly tenantId: string
  /** Makes the id of what exists from a moment on. */
  readonly newId: (moment: Temporal.Instant) => string
  /** Who answers for the entries of a service. */
  readonly owner: (service: number) => string
  readonly doors: Doorways
  readonly since: Temporal.Instant
  readonly today: Temporal.PlainDate
}

/** The four languages of an entry of the demonstration. */
export function textsOf({ texts, parts, service }: SeedEntry, doors: Doorways): EntryTexts {
  const text = (language: Language) =>
    readText(texts[language], parts === 'common' ? commonParts[language] : '', doors(service, language))
  return { fr: text('fr'), nl: text('nl'), de: text('de'), en: text('en') }
}

/** One entry in three is to be looked at again soon or late, so that reviews have something to show. */
const reviewedDaysAgo = (index: number) => (index % 7 === 3 ? 380 : 20 + index * 9)

type Ids = { readonly id: string; readonly versionId: string; readonly ownerId: string }

function versionRow(entry: SeedEntry, { id, versionId, ownerId }: Ids, at: Planting): Row {
  return {
    tenant_id: at.tenantId,
    id: versionId,
    entry_id: id,
    number: 1,
    texts: textsOf(entry, at.doors),
    sources: entry.sources.map(([fact, source]) => ({ fact, source, readOn: '2026-11-22' })),
    written_by: ownerId,
    written_at: at.since,
  }
}

const lastWeek = ({ today }: Planting): Temporal.Instant =>
  today.subtract({ days: 6 }).toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '09:00' }).toInstant()

type Placed = Ids & { readonly index: number }

function entryRow(entry: SeedEntry, { id, versionId, ownerId, index }: Placed, at: Planting): Row {
  const reviewed = at.today.subtract({ days: reviewedDaysAgo(index) })
  return {
    tenant_id: at.tenantId,
    id,
    kind: entry.kind,
    pictogram: entry.pictogram,
    request_kind: entry.request ?? null,
    position: index * 10,
    owner_id: ownerId,
    state: 'published',
    published_id: versionId,
    // News is of last week; what stays true was put there when the centre began.
    published_at: entry.kind === 'news' ? lastWeek(at) : at.since,
    published_by: ownerId,
    reviewed_on: reviewed,
    review_due_on: reviewed.add({ years: 1 }),
    created_at: at.since,
    version: 1,
  }
}

function rowsOf(entry: SeedEntry, index: number, at: Planting) {
  const { tenantId, newId, owner, doors, since } = at
  const ids = { id: newId(since), versionId: newId(since), ownerId: owner(entry.service) }
  const texts = textsOf(entry, doors)
  const slug = (language: Language): Row => ({
    tenant_id: tenantId,
    language,
    slug: texts[language].slug,
    entry_id: ids.id,
  })
  return {
    row: entryRow(entry, { ...ids, index }, at),
    version: versionRow(entry, ids, at),
    slugs: languages.map(slug),
  }
}

/** The rows of the demonstration's guide, in the order in which the tables are filled. */
export function guideRows(at: Planting): readonly TableRows[] {
  const made = seedEntries.map((entry, index) => rowsOf(entry, index, at))
  return [
    { table: 'guide_version', rows: made.map(({ version }) => version) },
    { table: 'guide_entry', rows: made.map(({ row }) => row) },
    { table: 'guide_slug', rows: made.flatMap(({ slugs }) => slugs) },
  ]
}
