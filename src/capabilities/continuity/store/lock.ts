import type pg from 'pg'
import { uuidv7 } from '#kernel/uuid.ts'
import { requireWholePayments } from './check-restored.ts'

/** The backup that was put back. */
export type PutBack = { readonly id: string; readonly takenAt: string }

/**
 * The last words of a restore, in its own transaction: what payments name is asked once more, and from now on no run of
 * any centre leaves.
 *
 * @throws BackupUnusable when the payments do not hang together.
 */
export async function lockPaymentsAfterRestore(
  client: pg.ClientBase,
  { id, takenAt }: PutBack,
): Promise<void> {
  await requireWholePayments(client)
  const { rows } = await client.query<{ id: string }>('select id from tenant')
  for (const tenant of rows) {
    await client.query("select set_config('app.tenant', $1, true)", [tenant.id])
    await client.query(
      `insert into payment_lock (tenant_id, id, backup_id, taken_at, locked_at) values ($1, $2, $3, $4, now())
       on conflict (tenant_id) where opened_at is null
         do update set backup_id = excluded.backup_id, taken_at = excluded.taken_at, locked_at = excluded.locked_at,
           compared_at = null, compared_seq = null, found = null, proposed_by = null, proposed_at = null`,
      [tenant.id, uuidv7(), id, takenAt],
    )
  }
}
