import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { isLanguage } from '#platform/i18n/sentences.ts'
import { addressLines, contactChannels, type PersonCard } from '../domain/person.ts'

const columns = [
  'id',
  'version',
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
] as const

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
