import type { CommandContext } from '#platform/command/command.ts'
import type { Maintenance } from '../domain/maintenance.ts'

/** Plans when the program is away, in place of what was planned; `friday`: why it must be on a Friday afternoon. */
export const keepMaintenance = (
  { db, tenantId }: CommandContext,
  planned: (Maintenance & { readonly friday: string | null }) | null,
): Promise<unknown> =>
  db
    .updateTable('tenant')
    .set({
      maintenance_from: planned?.from ?? null,
      maintenance_until: planned?.until ?? null,
      maintenance_friday: planned?.friday ?? null,
    })
    .where('id', '=', tenantId)
    .execute()
