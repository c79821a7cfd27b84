import type { TestHouse } from '../../../../test/support/house.ts'
import { letterTextsShape } from '../domain/texts.ts'

/** The letters that were written to this person, the newest first. */
export async function lettersOf(house: TestHouse, personId: string) {
  const rows = await house.inside(db =>
    db
      .selectFrom('written_letter')
      .select(['id', 'version', 'texts', 'language', 'document_id as documentId'])
      .where('person_id', '=', personId)
      .orderBy('id', 'desc')
      .execute(),
  )
  return rows.map(row => ({ ...row, texts: letterTextsShape.parse(row.texts) }))
}

/** The fields of a letter's form, as the page at this address shows them. */
export async function formOn(house: TestHouse, at: string): Promise<Record<string, string>> {
  const [, personId = '', letterId = ''] = /^\/people\/([\w-]+)\/letters\/([\w-]+)$/.exec(at) ?? []
  const letter = (await lettersOf(house, personId)).find(({ id }) => id === letterId)
  if (letter === undefined) throw new Error(`No letter at ${at}.`)
  const texts = Object.entries(letter.texts).flatMap(([of, { subject, body }]) => [
    [`subject-${of}`, subject],
    [`body-${of}`, body],
  ])
  return { ...Object.fromEntries(texts), version: String(letter.version) }
}

/** A kept letter: its bytes, and how it left. */
export async function documentOf(house: TestHouse, documentId: string) {
  const row = await house.inside(db =>
    db
      .selectFrom('document')
      .select(['content_hash as hash', 'sent_how as how'])
      .where('id', '=', documentId)
      .executeTakeFirstOrThrow(),
  )
  return { bytes: await house.tools.files.get(house.centre.tenantId, row.hash), how: row.how }
}
