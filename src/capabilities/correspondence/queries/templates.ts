import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '#platform/database/transaction.ts'
import { type TemplateCode, templateCodes } from '../domain/templates.ts'
import { type TemplateTexts, templateTextsShape } from '../domain/texts.ts'
import { shippedTexts } from '../messages/index.ts'

/** A version of a text. Version 0 came with the program: nobody here wrote it. Days are ISO. */
export type TemplateVersion = {
  readonly code: TemplateCode
  readonly version: number
  readonly texts: TemplateTexts
  readonly ownerId: string | null
  readonly owner: string | null
  readonly reviewDueOn: string | null
  readonly writerId: string | null
  readonly writer: string | null
  readonly writtenAt: Temporal.Instant | null
  readonly publisher: string | null
  readonly publishedAt: Temporal.Instant | null
}

const nameOf = (id: string) =>
  sql`(select w.given_name || ' ' || w.family_name from worker w where w.tenant_id = t.tenant_id and w.id = ${sql.ref(id)})`

const columns = sql`t.code, t.version, t.texts, t.owner_id as "ownerId", ${nameOf('t.owner_id')} as owner,
  t.review_due_on as "reviewDueOn", t.written_by as "writerId", ${nameOf('t.written_by')} as writer,
  t.written_at as "writtenAt", ${nameOf('t.published_by')} as publisher, t.published_at as "publishedAt"`

const shippedVersion = (code: TemplateCode): TemplateVersion => ({
  code,
  version: 0,
  texts: shippedTexts(code),
  ownerId: null,
  owner: null,
  reviewDueOn: null,
  writerId: null,
  writer: null,
  writtenAt: null,
  publisher: null,
  publishedAt: null,
})

const read = (row: TemplateVersion): TemplateVersion => ({
  ...row,
  texts: templateTextsShape.parse(row.texts),
})

/** Every version of a text that this centre wrote, the newest first, and last the one of the program. */
export async function versionsOf(db: Db, code: TemplateCode): Promise<readonly TemplateVersion[]> {
  const { rows } = await sql<TemplateVersion>`select ${columns} from message_template t where t.code = ${code}
    order by t.version desc limit 50`.execute(db)
  return [...rows.map(read), shippedVersion(code)]
}

/** The version that letters begin with now: the newest that was let through. */
export const inForce = (versions: readonly TemplateVersion[]): TemplateVersion => {
  const found = versions.find(({ publishedAt, version }) => publishedAt !== null || version === 0)
  if (found === undefined) throw new Error('The version of the program is always there.')
  return found
}

/** The text that a letter of this kind begins with now. */
export const currentTemplate = async (db: Db, code: TemplateCode): Promise<TemplateVersion> =>
  inForce(await versionsOf(db, code))

/** How a kind of letter stands: the version in use, and the newest, which may wait for a second person. */
export type TemplateLine = { readonly current: TemplateVersion; readonly newest: TemplateVersion }

/** All kinds of letters. */
export async function templateLines(db: Db): Promise<readonly TemplateLine[]> {
  const { rows } = await sql<TemplateVersion>`select distinct on (t.code, t.published_at is null) ${columns}
    from message_template t order by t.code, t.published_at is null, t.version desc`.execute(db)
  const kept = rows.map(read)
  return templateCodes.map(code => {
    const mine = kept.filter(row => row.code === code).toSorted((a, b) => b.version - a.version)
    const all = [...mine, shippedVersion(code)]
    return { current: inForce(all), newest: all[0] ?? shippedVersion(code) }
  })
}

/** Who may look after a text. */
export async function possibleOwners(
  db: Db,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select w.id, w.given_name || ' ' || w.family_name as name from worker w
    where w.active and w.roles && array['reception', 'caseworker', 'lead', 'clerk', 'director']
    order by w.family_name, w.id`.execute(db)
  return z.array(z.object({ id: z.string(), name: z.string() })).parse(rows)
}
