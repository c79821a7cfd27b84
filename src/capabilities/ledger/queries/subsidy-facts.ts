import type { Db } from '#platform/database/transaction.ts'
import type { SubsidyFacts } from '../domain/subsidy.ts'

/** The averages as recorded, with where they stand. */
export type RecordedFacts = SubsidyFacts & { readonly source: string }

/** What the centre recorded about its averages, the latest year first. */
export const subsidyFacts = (db: Db): Promise<readonly RecordedFacts[]> =>
  db
    .selectFrom('subsidy_facts')
    .select([
      'year',
      'average_hundredths as averageHundredths',
      'before_hundredths as beforeHundredths',
      'previous_percent as previousPercent',
      'source',
    ])
    .where('superseded_at', 'is', null)
    .orderBy('year', 'desc')
    .execute()
