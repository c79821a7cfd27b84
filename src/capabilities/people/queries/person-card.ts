import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { isLanguage } from '#platform/i18n/sentences.ts'
import { addressLines, contactChannels, type PersonCard } from '../domain/person.ts'

const columns = [
  'id',
  'version',
  'name_given as nameGiven',
  'family_name as familyName',
  'given_name as givenName',
  'birth_date as birthDate',
  'national_number as nationalNumber',
  'language',
  'other_language as otherLanguage',
  'needs_interpreter as needsInterpreter',
  'contact_channel as contactChannel',
  'phone',
  'email',
  'street',
  'postal_code as postalCode',
  'municipality',
  'no_address as noAddress',
  'safe_contact_note as safeContactNote',
  'no_online_view as noOnlineView',
  'shared_phone as sharedPhone',
  'shared_mail as sharedMail',
  'easy_read as easyRead',
  'interpreter_language as interpreterLanguage',
] as const

/** What was known of somebody under another name, until two files became one; `until` an ISO day. */
export type FormerSelf = {
  readonly name: string
  readonly until: string
  readonly details: readonly string[]
}

/**
 * The other names a person was written down under, and how they were reached. A telephone or a mailbox that somebody
 * else reads is left out: it is not called again by mistake.
 */
export async function formerSelves(db: Db, personId: string): Promise<readonly FormerSelf[]> {
  const { rows } = await sql<Omit<FormerSelf, 'details'> & { readonly details: readonly (string | null)[] }>`
    select p.given_name || ' ' || p.family_name as name,
      (m.decided_at at time zone 'Europe/Brussels')::date as until,
      json_build_array(case when not p.shared_phone then p.phone end, case when not p.shared_mail then p.email end, p.street, p.municipality, p.safe_contact_note) as details
    from person_merge m join person p on p.tenant_id = m.tenant_id and p.id = m.merged_id
    where m.state = 'merged' and m.kept_id = any((select one_person(${personId}))::uuid[]) order by m.decided_at`.execute(
    db,
  )
  return rows.map(row => ({ ...row, details: row.details.filter(part => part !== null) }))
}

/** Who somebody is after all merges: themselves, for nearly everybody. */
export async function keptPerson(db: Db, personId: string): Promise<string> {
  if (!isUuid(personId)) return personId
  const { rows } = await sql<{ kept: string }>`select kept_person(${personId}) as kept`.execute(db)
  return rows[0]?.kept ?? personId
}

/** A person as pages and letters need them; undefined when there is none of this id. */
export async function personCard(db: Db, personId: string): Promise<PersonCard | undefined> {
  if (!isUuid(personId)) return undefined
  const row = await db.selectFrom('person').select(columns).where('id', '=', personId).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...row,
    language: isLanguage(row.language) ? row.language : 'fr',
    contactChannel: contactChannels.find(channel => channel === row.contactChannel) ?? 'in-person',
    addressLines: addressLines(row),
  }
}
