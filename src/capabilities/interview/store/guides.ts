import type { CommandContext } from '#platform/command/command.ts'
import type { GuideQuestion } from '../domain/guide.ts'

/** A guide as it is saved; `version` is the one that was seen, 0 for the one that comes with the program. */
export type SavedGuide = {
  readonly kind: string
  readonly language: string
  readonly version: number
  readonly questions: readonly GuideQuestion[]
}

/** Keeps a guide; false when somebody changed it since. Whoever saves it answers for it. */
export async function keepGuide(
  { db, tenantId, actorId, now }: CommandContext,
  { kind, language, version, questions }: SavedGuide,
): Promise<boolean> {
  const kept = { owner_id: actorId, questions: JSON.stringify(questions), changed_at: now }
  const write =
    version === 0
      ? db
          .insertInto('interview_guide')
          .values({ ...kept, tenant_id: tenantId, kind, language })
          .onConflict(conflict => conflict.doNothing())
          .returning('kind')
      : db
          .updateTable('interview_guide')
          .set({ ...kept, version: version + 1 })
          .where('kind', '=', kind)
          .where('language', '=', language)
          .where('version', '=', version)
          .returning('kind')
  return (await write.executeTakeFirst()) !== undefined
}
