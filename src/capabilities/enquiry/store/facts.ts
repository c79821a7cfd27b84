import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** Who writes which fact of whose file, and when. */
export type Recording = {
  readonly db: Db
  readonly tenantId: string
  readonly actorId: string
  readonly now: Temporal.Instant
  readonly dossierId: string
}

/** The two tables whose rows are superseded one by one. */
export type FactTable = 'household_member' | 'resource'

/** How a fact that is to be replaced stands, its row locked until the end. */
export type Standing =
  | { readonly kind: 'current'; readonly version: number }
  | { readonly kind: 'stale'; readonly version: number }
  | { readonly kind: 'none' }

type LockedRow = { readonly version: number; readonly successor: number | null }

/**
 * Locks a fact for replacement. `stale` when somebody replaced or withdrew it since `version` was seen: the second
 * of two people waits here for the first, then finds the first one's version.
 */
export async function lockFact(
  { db, dossierId }: Recording,
  table: FactTable,
  seen: { readonly id: string; readonly version: number },
): Promise<Standing> {
  await sql`select from ${sql.table(table)} where id = ${seen.id} for update`.execute(db)
  const found = await sql<LockedRow>`
    select old.version, next.version as successor from ${sql.table(table)} old
    left join ${sql.table(table)} next on next.tenant_id = old.tenant_id and next.supersedes_id = old.id
    where old.id = ${seen.id} and old.dossier_id = any(${oneFile(dossierId)})`.execute(db)
  const row = found.rows[0]
  if (row === undefined) return { kind: 'none' }
  if (row.successor !== null) return { kind: 'stale', version: row.successor }
  return { kind: row.version === seen.version ? 'current' : 'stale', version: row.version }
}

/** Marks a fact as no longer current; it stays readable in its history. */
export async function supersede(
  { db, now }: Recording,
  table: FactTable,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  await sql`update ${sql.table(table)} set superseded_at = coalesce(superseded_at, ${now}), version = ${version}
    where id = ${id}`.execute(db)
}

/** Takes a fact out without another in its place, and writes down who did. */
export async function withdraw(
  recording: Recording,
  table: FactTable,
  fact: { readonly id: string; readonly version: number },
): Promise<void> {
  await supersede(recording, table, fact)
  await sql`update ${sql.table(table)} set withdrawn_by = ${recording.actorId} where id = ${fact.id}`.execute(
    recording.db,
  )
}

/** The columns every new fact carries. */
const recorded = ({ tenantId, actorId, now, dossierId }: Recording) => ({
  tenant_id: tenantId,
  id: uuidv7(),
  dossier_id: dossierId,
  recorded_by: actorId,
  recorded_at: now,
})

/** A new version stays in the file of the one before: two files may be one for a while. */
async function placed(
  { db, dossierId }: Recording,
  table: FactTable,
  { supersedes_id: former }: { readonly supersedes_id: string | null },
): Promise<{ readonly dossier_id: string }> {
  if (former === null) return { dossier_id: dossierId }
  const { rows } = await sql<{
    dossier_id: string
  }>`select dossier_id from ${sql.table(table)} where id = ${former}`.execute(db)
  return rows[0] ?? { dossier_id: dossierId }
}

/** What is written of a member. */
export type NewMember = {
  readonly version: number
  readonly supersedes_id: string | null
  readonly relation: string
  readonly family_name: string
  readonly given_name: string
  readonly birth_date: string | null
  readonly dependent: boolean
  readonly receives_integration_income: boolean
  readonly lives_here_from: string
  readonly lives_here_until: string | null
  readonly equity_cents: number | null
  readonly equity_reason: string | null
  readonly source: string
  readonly seen_on: string
}

/** What is written of a member as it stands, to be written again with something changed; undefined when there is none. */
export const writtenMember = ({ db }: Recording, id: string): Promise<NewMember | undefined> =>
  db
    .selectFrom('household_member')
    .select([
      'version',
      'supersedes_id',
      'relation',
      'family_name',
      'given_name',
      'birth_date',
      'dependent',
      'receives_integration_income',
      'lives_here_from',
      'lives_here_until',
      'equity_cents',
      'equity_reason',
      'source',
      'seen_on',
    ])
    .where('id', '=', id)
    .executeTakeFirst()

/** Adds a member, or a new version of one: what that person has follows the version that is current. */
export async function insertMember(recording: Recording, member: NewMember): Promise<string> {
  const row = { ...recorded(recording), ...(await placed(recording, 'household_member', member)), ...member }
  await recording.db.insertInto('household_member').values(row).execute()
  if (member.supersedes_id !== null)
    await recording.db
      .updateTable('resource')
      .set({ member_id: row.id })
      .where('member_id', '=', member.supersedes_id)
      .execute()
  return row.id
}

/** What is written of a resource. */
export type NewResource = {
  readonly version: number
  readonly supersedes_id: string | null
  readonly member_id: string | null
  readonly kind: string
  readonly amount_cents: number | null
  readonly per: string | null
  readonly details: Readonly<Record<string, unknown>>
  readonly from_on: string
  readonly until_on: string | null
  readonly source: string
  readonly seen_on: string
}

/** Adds a resource, or a new version of one. */
export async function insertResource(recording: Recording, resource: NewResource): Promise<string> {
  const row = {
    ...recorded(recording),
    ...(await placed(recording, 'resource', resource)),
    ...resource,
    details: JSON.stringify(resource.details),
  }
  await recording.db.insertInto('resource').values(row).execute()
  return row.id
}

/** Holds a member as it is while something of theirs is written; false when it is not current any more. */
export async function holdMember({ db, dossierId }: Recording, memberId: string): Promise<boolean> {
  const row = await db
    .selectFrom('household_member')
    .select('id')
    .where('id', '=', memberId)
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .where('superseded_at', 'is', null)
    .forShare()
    .executeTakeFirst()
  return row !== undefined
}
