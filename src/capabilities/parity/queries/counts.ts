import type { Db } from '#platform/database/transaction.ts'
import type { Counted, Door, Measure } from '../domain/doors.ts'

/** Which months (first days, ISO, both included) and which kind of request; no kind: all of them. */
export type Asked = {
  readonly from: string
  readonly until: string
  readonly kind?: string | undefined
}

/** What was counted, line by line. At most some thousands: days and doors, never requests. */
export async function countsOf(db: Db, { from, until, kind }: Asked): Promise<readonly Counted[]> {
  return db
    .selectFrom('door_count')
    .select(['month', 'kind', 'days', 'count'])
    .select(eb => [
      eb.ref('door').$castTo<Door>().as('door'),
      eb.ref('measure').$castTo<Measure>().as('measure'),
    ])
    .where('month', '>=', from)
    .where('month', '<=', until)
    .$if(kind !== undefined, query => query.where('kind', '=', kind ?? ''))
    .orderBy('month')
    .execute()
}

/** The months (first days, ISO) of which something was counted, newest first. */
export async function countedMonths(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('door_count').select('month').distinct().orderBy('month', 'desc').execute()
  return rows.map(({ month }) => month)
}
