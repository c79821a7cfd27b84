import { uuidv7 } from '#kernel/uuid.ts'
import type { SubsidyFacts } from '../domain/subsidy.ts'
import type { Writing } from './settings.ts'

/** Records the averages of a year; what was recorded before is superseded. */
export async function insertFacts(
  { db, tenantId, actorId, now }: Writing,
  facts: SubsidyFacts & { readonly source: string },
): Promise<string> {
  await db
    .updateTable('subsidy_facts')
    .set({ superseded_at: now })
    .where('year', '=', facts.year)
    .where('superseded_at', 'is', null)
    .execute()
  const id = uuidv7()
  await db
    .insertInto('subsidy_facts')
    .values({
      tenant_id: tenantId,
      id,
      year: facts.year,
      average_hundredths: facts.averageHundredths,
      before_hundredths: facts.beforeHundredths,
      previous_percent: facts.previousPercent,
      source: facts.source,
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
  return id
}

/** The rate the centre books for a year and an article; `lawPercent` null: the law's is not known. */
export type OwnRate = {
  readonly year: number
  readonly articleId: string
  readonly percent: number
  readonly lawPercent: number | null
  readonly overrideReason: string | null
}

/** Sets the centre's own rate; the one before is superseded and kept. */
export async function insertRate({ db, tenantId, actorId, now }: Writing, rate: OwnRate): Promise<string> {
  await db
    .updateTable('subsidy_rate')
    .set({ superseded_at: now })
    .where('year', '=', rate.year)
    .where('article_id', '=', rate.articleId)
    .where('superseded_at', 'is', null)
    .execute()
  const id = uuidv7()
  await db
    .insertInto('subsidy_rate')
    .values({
      tenant_id: tenantId,
      id,
      year: rate.year,
      article_id: rate.articleId,
      percent: rate.percent,
      law_percent: rate.lawPercent,
      override_reason: rate.overrideReason,
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
  return id
}

/** An amount claimed from the State, or received, for the expenses of a month. Cents. */
export type NewMovement = {
  readonly kind: 'claimed' | 'received'
  readonly month: string
  readonly onDate: string
  readonly cents: number
  readonly reference: string
  readonly overrideReason: string | null
  readonly entryId: string
}

/** Keeps what was claimed or received, with its entry. */
export async function insertMovement(
  { db, tenantId, actorId, now }: Writing,
  movement: NewMovement,
): Promise<void> {
  await db
    .insertInto('subsidy_movement')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      kind: movement.kind,
      month: movement.month,
      on_date: movement.onDate,
      cents: movement.cents,
      reference: movement.reference,
      override_reason: movement.overrideReason,
      entry_id: movement.entryId,
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
}
