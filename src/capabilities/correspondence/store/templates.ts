import type { CommandContext } from '#platform/command/command.ts'
import type { TemplateCode } from '../domain/templates.ts'
import type { TemplateTexts } from '../domain/texts.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>

type NewVersion = {
  readonly code: TemplateCode
  readonly version: number
  readonly ownerId: string
  readonly reviewDueOn: string
  readonly texts: TemplateTexts
}

/** Adds a version of a text; false when somebody else was faster. */
export async function insertVersion(
  { db, tenantId, actorId, now }: Writing,
  { code, version, ownerId, reviewDueOn, texts }: NewVersion,
): Promise<boolean> {
  const added = await db
    .insertInto('message_template')
    .values({
      tenant_id: tenantId,
      code,
      version,
      owner_id: ownerId,
      review_due_on: reviewDueOn,
      texts: JSON.stringify(texts),
      written_by: actorId,
      written_at: now,
    })
    .onConflict(conflict => conflict.columns(['tenant_id', 'code', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return added !== undefined
}

/** Lets letters begin with this version; false when somebody did already. */
export async function markPublished(
  { db, actorId, now }: Writing,
  { code, version }: { readonly code: TemplateCode; readonly version: number },
): Promise<boolean> {
  const done = await db
    .updateTable('message_template')
    .set({ published_by: actorId, published_at: now })
    .where('code', '=', code)
    .where('version', '=', version)
    .where('published_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
