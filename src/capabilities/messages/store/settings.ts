import type { CommandContext } from '#platform/command/command.ts'
import type { MessageSettings } from '../domain/settings.ts'

/** Adds a version of the settings; false when somebody else was faster. */
export async function insertSettings(
  { db, tenantId, actorId, now }: Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>,
  version: number,
  settings: MessageSettings,
): Promise<boolean> {
  const row = { tenant_id: tenantId, version, settings: JSON.stringify(settings) }
  const added = await db
    .insertInto('message_setting')
    .values({ ...row, changed_by: actorId, changed_at: now })
    .onConflict(conflict => conflict.columns(['tenant_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return added !== undefined
}
