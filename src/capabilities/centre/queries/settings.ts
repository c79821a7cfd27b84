import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type CentreSettings, type SettingName, settingNames, settingsFrom } from '../domain/settings.ts'

/** The settings as they stand, and their version. */
export type CurrentSettings = { readonly settings: CentreSettings; readonly version: number }

type Texts = Readonly<Partial<Record<SettingName, string | null>>>

const whole = (texts: Texts): CentreSettings => settingsFrom(name => texts[name] ?? '')

/** The centre's own settings. @throws when the transaction is open for a centre that does not exist: a bug. */
export async function currentSettings(db: Db, tenantId: string): Promise<CurrentSettings> {
  const { rows } = await sql<{ texts: Texts; version: number }>`
    select version, jsonb_build_object(
      'nameFr', name ->> 'fr', 'nameNl', name ->> 'nl', 'nameDe', name ->> 'de', 'nameEn', name ->> 'en',
      'hoursFr', opening_hours ->> 'fr', 'hoursNl', opening_hours ->> 'nl', 'hoursDe', opening_hours ->> 'de',
      'hoursEn', opening_hours ->> 'en', 'courtFr', court_name ->> 'fr', 'courtNl', court_name ->> 'nl',
      'courtDe', court_name ->> 'de', 'courtEn', court_name ->> 'en', 'courtAddress', court_address,
      'courtSource', court_source, 'street', street, 'postalCode', postal_code, 'municipality', municipality,
      'phone', phone, 'email', email) as texts
    from tenant where id = ${tenantId}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('A transaction is open for a centre that does not exist.')
  return { settings: whole(row.texts), version: row.version }
}

/** One change: when, by whom, which settings, and what stood before. */
export type SettingsChange = {
  readonly id: string
  readonly at: Temporal.Instant
  readonly who: string
  readonly changed: readonly SettingName[]
  readonly before: CentreSettings
}

/** How many changes the page shows. */
const shown = 20

/** The last changes, newest first. */
export async function settingsHistory(db: Db): Promise<readonly SettingsChange[]> {
  const rows = await db
    .selectFrom('tenant_version as v')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'v.tenant_id').onRef('w.id', '=', 'v.changed_by'),
    )
    .select(['v.id', 'v.changed_at', 'v.changed', 'v.settings', 'w.given_name', 'w.family_name'])
    .orderBy('v.version', 'desc')
    .limit(shown)
    .execute()
  return rows.map(row => ({
    id: row.id,
    at: row.changed_at,
    who: `${row.given_name} ${row.family_name}`,
    changed: settingNames.filter(name => row.changed.includes(name)),
    before: whole(row.settings as Texts),
  }))
}
