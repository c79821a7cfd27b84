import { nextNumber } from '#capabilities/requests/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'

/** What is kept of a demand for a copy. */
export type NewCopy = {
  readonly personId: string
  readonly channel: string
  readonly identity: string
  readonly language: string
}

/** Keeps that a copy was demanded and given; gives its id. */
export async function insertCopy(context: CommandContext, copy: NewCopy): Promise<string> {
  const id = uuidv7()
  await context.db
    .insertInto('file_copy')
    .values({
      tenant_id: context.tenantId,
      id,
      number: await nextNumber(context, { series: 'file-copy', prefix: 'K-' }),
      person_id: copy.personId,
      channel: copy.channel,
      identity: copy.identity,
      language: copy.language,
      given_by: context.actorId,
      given_at: context.now,
    })
    .execute()
  return id
}
