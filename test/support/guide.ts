import { uuidv7 } from '#kernel/uuid.ts'
import { loadRows } from '#platform/database/bulk.ts'
import { demonstrationDoors } from '../../src/seed/guide/demonstration.ts'
import { guideRows } from '../../src/seed/guide/rows.ts'
import type { TestHouse } from './house.ts'

/** Puts the guide of the demonstration into a house: its lead owns every entry. */
export async function plantGuide(house: TestHouse): Promise<void> {
  const { tenantId, workers } = house.centre
  const since = Temporal.Instant.from('2026-01-05T08:00:00Z')
  const rows = guideRows({
    tenantId,
    newId: () => uuidv7(),
    owner: () => workers.lead,
    doors: demonstrationDoors,
    since,
    today: Temporal.PlainDate.from('2026-11-23'),
  })
  await loadRows(house.engine.pool, tenantId, rows)
}
