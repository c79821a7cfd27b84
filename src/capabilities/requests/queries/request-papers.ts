import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** How the papers of a request stand, as counts. */
export type RequestPapers = {
  readonly asked: number
  readonly late: number
  readonly without: number
  readonly unread: number
  readonly accepted: number
}

/** Counts what was asked for a request, what is past its day (ISO), and what came and waits or serves. */
export async function requestPapers(db: Db, requestId: string, today: string): Promise<RequestPapers> {
  const { rows } = await sql<RequestPapers>`
    select
      (select count(*) from paper_ask a where a.request_id = ${requestId} and a.state = 'open') as asked,
      (select count(*) from paper_ask a where a.request_id = ${requestId} and a.state = 'open'
        and a.until_on < ${today}) as late,
      (select count(*) from paper_ask a where a.request_id = ${requestId} and a.state = 'without') as without,
      (select count(*) from paper p where p.request_id = ${requestId} and p.state = 'unread') as unread,
      (select count(*) from paper p where p.request_id = ${requestId} and p.state = 'accepted') as accepted
    `.execute(db)
  return rows[0] ?? { asked: 0, late: 0, without: 0, unread: 0, accepted: 0 }
}
