import type { Language } from '#kernel/language.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { TypedFacts } from '../domain/fields.ts'
import type { TemplateCode } from '../domain/templates.ts'
import type { LetterTexts } from '../domain/texts.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>

type NewLetter = {
  readonly personId: string
  readonly dossierId: string
  readonly requestId: string | undefined
  readonly template: TemplateCode
  readonly templateVersion: number
  readonly language: Language
  readonly second: Language | null
  readonly texts: LetterTexts
  readonly facts: TypedFacts
}

/** Begins a letter; gives its id. */
export async function insertLetter(
  { db, tenantId, actorId, now }: Writing,
  letter: NewLetter,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('written_letter')
    .values({
      tenant_id: tenantId,
      id,
      person_id: letter.personId,
      dossier_id: letter.dossierId,
      request_id: letter.requestId ?? null,
      template: letter.template,
      template_version: letter.templateVersion,
      language: letter.language,
      second_language: letter.second,
      texts: JSON.stringify(letter.texts),
      facts: JSON.stringify(letter.facts),
      written_by: actorId,
      written_at: now,
    })
    .execute()
  return id
}

/** Holds a letter until the end, so that two do not send it; undefined when there is none. */
export const lockLetter = (db: Writing['db'], letterId: string) =>
  db.selectFrom('written_letter').select('id').where('id', '=', letterId).forUpdate().executeTakeFirst()

type Written = {
  readonly letterId: string
  readonly version: number
  readonly texts: LetterTexts
  readonly facts: TypedFacts
}

/** Keeps what was written. The caller holds the letter. */
export async function keepTexts({ db, actorId, now }: Writing, written: Written): Promise<void> {
  await db
    .updateTable('written_letter')
    .set({
      version: written.version + 1,
      texts: JSON.stringify(written.texts),
      facts: JSON.stringify(written.facts),
      written_by: actorId,
      written_at: now,
    })
    .where('id', '=', written.letterId)
    .execute()
}

/** Notes that a letter left, with its words as they left: from now on it does not change. */
export async function markLetterSent(
  { db, actorId, now }: Writing,
  sent: { readonly letterId: string; readonly documentId: string; readonly texts: LetterTexts },
): Promise<void> {
  await db
    .updateTable('written_letter')
    .set({
      texts: JSON.stringify(sent.texts),
      document_id: sent.documentId,
      sent_at: now,
      sent_by: actorId,
    })
    .where('id', '=', sent.letterId)
    .execute()
}
