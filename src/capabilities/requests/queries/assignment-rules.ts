import type { Db } from '#platform/database/transaction.ts'
import { type AssignmentRules, plainRules } from '../domain/assignment.ts'

/** How requests are shared out now, and which version of the rules that is: 0 while nobody wrote any. */
export async function assignmentRules(
  db: Db,
): Promise<{ readonly rules: AssignmentRules; readonly version: number }> {
  const row = await db
    .selectFrom('assignment_rule')
    .select('version')
    .select(({ ref }) => ref('rules').$castTo<AssignmentRules>().as('rules'))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { rules: plainRules, version: 0 }
}
