import { type RawBuilder, sql } from 'kysely'

/** The worker, and those whom they stand in for today: whose tasks are theirs to do. Looked up once a statement. */
export const ownersFor = (workerId: string): RawBuilder<string[]> => sql`array(
  select ${workerId}::uuid union all
  select i.away_worker_id from standing_in i where i.substitute_id = ${workerId}
    and i.from_on <= house_today() and (i.until_on is null or i.until_on >= house_today()))`

/** The requests on which the worker stands in today for a pilot who is away. */
export const requestsStoodInFor = (workerId: string): RawBuilder<string[]> => sql`array(
  select i.request_id from request_stand_in i where i.substitute_id = ${workerId})`
