import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

type Counting = {
  readonly db: Db
  readonly tenantId: string
  readonly today: Temporal.PlainDate
}

/** How many months back are counted anew: two years and the month that runs. */
export const monthsBack = 24

/** One line a request and a thing that came: which, on which day. Each once a request, the first time it came. */
const came: RawBuilder<unknown> = sql`
  select r.kind, r.channel, 'asked' as measure, r.requested_on as on_day, 0 as days from r
  union all
  select r.kind, r.channel, 'withdrawn', r.ended_on, 0 from r where r.state = 'withdrawn'
  union all
  select r.kind, r.channel, case c.kind when 'receipt' then 'receipt' else 'letter' end, c.on_day, c.on_day - r.requested_on
  from r join (select request_id, kind, min(stopped_on) as on_day from clock
    where kind in ('receipt', 'notification') and stopped_on is not null group by request_id, kind) c on c.request_id = r.id
  union all
  select r.kind, r.channel, 'word', min(e.happened_on), min(e.happened_on) - r.requested_on
  from r join encounter e on e.dossier_id = r.dossier_id and coalesce(e.request_id, r.id) = r.id
    and e.happened_on >= r.requested_on and e.happened_on <= coalesce(r.ended_on, e.happened_on)
  group by r.id, r.kind, r.channel, r.requested_on
  union all
  select r.kind, r.channel, 'report', p.on_day, p.on_day - r.requested_on
  from r join (select request_id, min((submitted_at at time zone 'Europe/Brussels')::date) as on_day
    from report where submitted_at is not null group by request_id) p on p.request_id = r.id
  union all
  select r.kind, r.channel, t.measure, d.decided_on, case t.measure when 'decision' then d.decided_on - r.requested_on else 0 end
  from r join (select distinct on (request_id) request_id, decided_on, outcome from decision
    where published_at is not null and outcome <> 'adjourn' order by request_id, decided_on, recorded_at) d on d.request_id = r.id
  cross join lateral (values ('decision'), (case when d.outcome = 'refuse' then 'refused' else 'granted' end)) t(measure)`

/** Counts anew what came in the last months, by month, kind, door and days waited. */
export async function countDoors({ db, tenantId, today }: Counting): Promise<void> {
  const since = today.with({ day: 1 }).subtract({ months: monthsBack }).toString()
  await sql`delete from door_count`.execute(db)
  await sql`
    insert into door_count (tenant_id, month, kind, door, measure, days, count)
    with r as materialized (
      select id, dossier_id, kind, channel, state, requested_on, ended_on from request where channel <> 'ex-officio')
    select ${tenantId}, date_trunc('month', c.on_day)::date, c.kind, c.channel, c.measure, greatest(c.days, 0), count(*)
    from (${came}) c
    where c.on_day >= ${since} and c.on_day <= ${today.toString()}
    group by 2, 3, 4, 5, 6
    union all
    select tenant_id, month, 'unsaid', 'web', 'left', 0, count from ask_left where month >= ${since}`.execute(
    db,
  )
}

/** Keeps what a person reads of each kind: how long each step usually takes. */
export async function keepUsual(
  { db, tenantId, today }: Counting,
  usual: readonly { readonly kind: string; readonly delays: object }[],
): Promise<void> {
  await db.deleteFrom('usual_delay').execute()
  if (usual.length === 0) return
  const rows = usual.map(({ kind, delays }) => ({
    tenant_id: tenantId,
    kind,
    delays: JSON.stringify(delays),
    counted_on: today.toString(),
  }))
  await db.insertInto('usual_delay').values(rows).execute()
}
