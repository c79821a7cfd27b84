import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Db } from '#platform/database/transaction.ts'
import { glass } from '../domain/break-glass.ts'

type Opening = { readonly dossierId: string; readonly reason: string }

/** True when this file exists. */
export async function dossierExists(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('dossier').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** Opens a file to a worker for an hour. */
export async function openGlass(
  { db, tenantId, actorId, now }: Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>,
  { dossierId, reason }: Opening,
): Promise<void> {
  await db
    .insertInto('break_glass')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      worker_id: actorId,
      dossier_id: dossierId,
      reason,
      opened_at: now,
      until_at: now.add({ minutes: glass.minutes }),
    })
    .execute()
}

type Review = { readonly id: string; readonly verdict: string; readonly remark: string }

/** Writes what the review found; says whether there was anything left to review. */
export async function reviewGlass(
  { db, actorId, now }: Pick<CommandContext, 'db' | 'actorId' | 'now'>,
  { id, verdict, remark }: Review,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('break_glass')
    .set({ reviewed_by: actorId, reviewed_at: now, verdict, remark })
    .where('id', '=', id)
    .where('reviewed_at', 'is', null)
    .where('worker_id', '!=', actorId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
