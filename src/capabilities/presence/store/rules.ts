import type { AssignmentRules } from '#capabilities/requests/index.ts'
import type { Writing } from './absences.ts'

/** Keeps the next version of how requests are shared out; those before stay as its history. */
export async function insertRules(
  { db, tenantId, actorId, now }: Writing,
  { version, rules }: { readonly version: number; readonly rules: AssignmentRules },
): Promise<void> {
  await db
    .insertInto('assignment_rule')
    .values({
      tenant_id: tenantId,
      version,
      rules: JSON.stringify(rules),
      changed_by: actorId,
      changed_at: now,
    })
    .execute()
}
