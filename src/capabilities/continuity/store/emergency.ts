import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { PhraseKey } from '#platform/emergency/phrase.ts'

/** An emergency file that lies outside the database. */
export type KeptEmergency = {
  readonly runId: string
  readonly month: string
  readonly listHash: string
  readonly folder: string
  readonly withPhrase: boolean
  readonly items: number
  readonly cents: number
}

type Writing = { readonly db: Db; readonly tenantId: string; readonly now: Temporal.Instant }

/** Says which emergency file of a run lies where; the newest takes the place of the one before, as on the disk. */
export async function keepEmergencyFile({ db, tenantId, now }: Writing, kept: KeptEmergency): Promise<void> {
  const row = {
    month: kept.month,
    written_at: now,
    list_hash: kept.listHash,
    item_count: kept.items,
    total_cents: kept.cents,
    folder: kept.folder,
    with_phrase: kept.withPhrase,
  }
  await db
    .insertInto('emergency_file')
    .values({ tenant_id: tenantId, run_id: kept.runId, ...row })
    .onConflict(conflict => conflict.columns(['tenant_id', 'run_id']).doUpdateSet(row))
    .execute()
}

/** A new phrase: files written from now on open with it; those already written are written again. */
export async function keepPhraseKey(
  { db, tenantId, now }: Writing,
  by: string,
  key: PhraseKey,
): Promise<void> {
  await db
    .updateTable('emergency_key')
    .set({ superseded_at: now })
    .where('superseded_at', 'is', null)
    .execute()
  await db
    .insertInto('emergency_key')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      public_key: key.publicKey,
      private_key: key.privateKey,
      set_by: by,
      set_at: now,
    })
    .execute()
  // Written again with the new phrase: no list has this hash.
  await db
    .updateTable('emergency_file')
    .set({ list_hash: '0'.repeat(64) })
    .execute()
}

/** The emergency file of a run, and whether somebody said that it was used. */
export const emergencyOf = (db: Db, runId: string) =>
  db
    .selectFrom('emergency_file as e')
    .innerJoin('payment_run as r', join =>
      join.onRef('r.tenant_id', '=', 'e.tenant_id').onRef('r.id', '=', 'e.run_id'),
    )
    .leftJoin('emergency_use as u', join =>
      join.onRef('u.tenant_id', '=', 'e.tenant_id').onRef('u.run_id', '=', 'e.run_id'),
    )
    .select(['e.month', 'e.list_hash as listHash', 'r.state', 'r.prepared_by as preparedBy', 'u.id as useId'])
    .select(['u.said_by as saidBy', 'u.paid_on as paidOn', 'u.confirmed_at as confirmedAt'])
    .where('e.run_id', '=', runId)
    .executeTakeFirst()

/** One says that a month was paid from its emergency file. */
export async function sayUsed(
  { db, tenantId, now }: Writing,
  said: { readonly runId: string; readonly paidOn: string; readonly words: string; readonly by: string },
): Promise<void> {
  await db
    .insertInto('emergency_use')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      run_id: said.runId,
      paid_on: said.paidOn,
      words: said.words,
      said_by: said.by,
      said_at: now,
    })
    .execute()
}

/** Another confirms it. */
export const confirmUsed = ({ db, now }: Writing, useId: string, by: string) =>
  db
    .updateTable('emergency_use')
    .set({ confirmed_by: by, confirmed_at: now })
    .where('id', '=', useId)
    .execute()
