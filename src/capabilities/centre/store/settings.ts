import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { type CentreSettings, hasCourt, type SettingName } from '../domain/settings.ts'

const columnsOf = (s: CentreSettings) => ({
  name: JSON.stringify({ fr: s.nameFr, nl: s.nameNl, de: s.nameDe, en: s.nameEn }),
  street: s.street,
  postal_code: s.postalCode,
  municipality: s.municipality,
  phone: s.phone,
  email: s.email === '' ? null : s.email,
  opening_hours: JSON.stringify({ fr: s.hoursFr, nl: s.hoursNl, de: s.hoursDe, en: s.hoursEn }),
  court_name: hasCourt(s)
    ? JSON.stringify({ fr: s.courtFr, nl: s.courtNl, de: s.courtDe, en: s.courtEn })
    : null,
  court_address: hasCourt(s) ? s.courtAddress : null,
  court_source: hasCourt(s) ? s.courtSource : null,
})

/** What is replaced, and by what. */
export type Replacement = {
  readonly version: number
  readonly before: CentreSettings
  readonly after: CentreSettings
  readonly changed: readonly SettingName[]
}

/** Replaces the settings seen at `version`, and keeps what stood before; false when somebody was faster. */
export async function replaceSettings(
  { db, tenantId, actorId, now }: CommandContext,
  { version, before, after, changed }: Replacement,
): Promise<boolean> {
  const row = await db
    .updateTable('tenant')
    .set({ ...columnsOf(after), version: version + 1 })
    .where('id', '=', tenantId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return false
  await db
    .insertInto('tenant_version')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      version,
      settings: JSON.stringify(before),
      changed: [...changed],
      changed_by: actorId,
      changed_at: now,
    })
    .execute()
  return true
}
