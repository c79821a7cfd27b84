import type { Writing } from './writing.ts'

/** The next number of a series in the year of today: `2026-00042`, with its prefix `D-2026-00042`. No gaps, no doubles. */
export async function nextNumber(
  { db, tenantId, today }: Writing,
  { series, prefix = '' }: { readonly series: string; readonly prefix?: string },
): Promise<string> {
  const { last } = await db
    .insertInto('number_series')
    .values({ tenant_id: tenantId, series, year: today.year, last: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['tenant_id', 'series', 'year'])
        .doUpdateSet(eb => ({ last: eb('number_series.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${prefix}${today.year}-${`${last}`.padStart(5, '0')}`
}
