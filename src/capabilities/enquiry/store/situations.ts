import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Recording } from './facts.ts'

/** What is written of a situation. */
export type NewSituation = {
  readonly category: 1 | 2 | 3 | null
  readonly category_reason: string | null
  readonly homeless_with_project: boolean
  readonly shared_custody: 'none' | 'equal'
  readonly conditions: Readonly<Record<string, string | boolean | null>>
  readonly source: string
  readonly seen_on: string
}

/** Replaces the situation seen at `version` (0: there was none). Gives the version that stands when it was another. */
export async function replaceSituation(
  { db, tenantId, actorId, now, dossierId }: Recording,
  version: number,
  situation: NewSituation,
): Promise<{ readonly stale: number } | { readonly id: string }> {
  const current = await db
    .selectFrom('situation')
    .select(['id', 'version', 'dossier_id'])
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .where('superseded_at', 'is', null)
    .orderBy(sql`dossier_id <> ${dossierId}`)
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  if ((current?.version ?? 0) !== version) return { stale: current?.version ?? 0 }
  if (current !== undefined)
    await db.updateTable('situation').set({ superseded_at: now }).where('id', '=', current.id).execute()
  const row = await db
    .insertInto('situation')
    .values({
      ...situation,
      tenant_id: tenantId,
      id: uuidv7(),
      dossier_id: current?.dossier_id ?? dossierId,
      version: version + 1,
      conditions: JSON.stringify(situation.conditions),
      recorded_by: actorId,
      recorded_at: now,
    })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'dossier_id']).where('superseded_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row === undefined ? { stale: version + 1 } : { id: row.id }
}
