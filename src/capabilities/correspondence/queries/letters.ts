import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { TypedFacts } from '../domain/fields.ts'
import type { TemplateCode } from '../domain/templates.ts'
import { type LetterTexts, letterTextsShape } from '../domain/texts.ts'

/** A letter that somebody writes, or wrote: once it was sent, its texts are as they were sent. */
export type WrittenLetter = {
  readonly id: string
  readonly version: number
  readonly personId: string
  readonly dossierId: string
  readonly requestId: string | null
  readonly template: TemplateCode
  readonly language: Language
  readonly second: Language | null
  readonly texts: LetterTexts
  readonly facts: TypedFacts
  readonly documentId: string | null
  readonly sentAt: Temporal.Instant | null
}

const columns = sql`l.id, l.version, l.person_id as "personId", l.dossier_id as "dossierId", l.request_id as "requestId",
  l.template, l.language, l.second_language as second, l.texts, l.facts, l.document_id as "documentId", l.sent_at as "sentAt"`

const read = (row: WrittenLetter): WrittenLetter => ({ ...row, texts: letterTextsShape.parse(row.texts) })

/** One letter of this person, whatever name they had when it was begun; undefined when it is not theirs. */
export async function letterOf(
  db: Db,
  personId: string,
  letterId: string,
): Promise<WrittenLetter | undefined> {
  if (!isUuid(letterId) || !isUuid(personId)) return undefined
  const { rows } = await sql<WrittenLetter>`select ${columns} from written_letter l
    where l.id = ${letterId} and kept_person(l.person_id) = (select kept_person(${personId}))`.execute(db)
  return rows[0] && read(rows[0])
}

/** The words of a letter that was sent, by its paper; undefined when nobody wrote it by hand. */
export async function wordsOfDocument(db: Db, documentId: string): Promise<WrittenLetter | undefined> {
  if (!isUuid(documentId)) return undefined
  const { rows } = await sql<WrittenLetter>`select ${columns} from written_letter l
    where l.document_id = ${documentId}`.execute(db)
  return rows[0] && read(rows[0])
}

/** A letter that was begun and not sent. */
export type Begun = {
  readonly id: string
  readonly template: TemplateCode
  readonly subject: string
  readonly writer: string
  readonly writtenAt: Temporal.Instant
}

/** The letters to this person that were begun, the newest first. */
export async function begunLetters(db: Db, personId: string): Promise<readonly Begun[]> {
  const { rows } = await sql<Begun>`
    select l.id, l.template, l.texts #>> array[l.language, 'subject'] as subject, l.written_at as "writtenAt",
      w.given_name || ' ' || w.family_name as writer
    from written_letter l join worker w on w.tenant_id = l.tenant_id and w.id = l.written_by
    where l.person_id = any((select one_person(${personId}))::uuid[]) and l.sent_at is null
    order by l.written_at desc, l.id desc limit 20`.execute(db)
  return rows
}
