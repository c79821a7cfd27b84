import type { GuideSettings } from '../domain/settings.ts'
import type { Writing } from './entries.ts'

/** Keeps what the public pages say about the house. */
export async function saveSettings({ db, tenantId }: Writing, settings: GuideSettings): Promise<void> {
  const { names, communeName, communeUrl } = settings
  const values = { names, commune_name: communeName, commune_url: communeUrl }
  await db
    .insertInto('guide_setting')
    .values({ tenant_id: tenantId, ...values })
    .onConflict(conflict =>
      conflict
        .column('tenant_id')
        .doUpdateSet(eb => ({ ...values, version: eb('guide_setting.version', '+', 1) })),
    )
    .execute()
}
