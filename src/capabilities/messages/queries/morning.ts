import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'

/** A worker whom work waits for this morning: the kinds of legal delay that end today or are over, never whose. */
export type Morning = {
  readonly workerId: string
  readonly email: string
  readonly language: StaffLanguage
  readonly clocks: readonly string[]
}

/** Those who wish the mail, are here, have work for today, and were not written to this morning. */
export async function morningsOf(db: Db, today: Temporal.PlainDate): Promise<readonly Morning[]> {
  const { rows } = await sql<Morning>`
    select w.id as "workerId", w.email, w.ui_language as language,
      coalesce(array_agg(distinct t.detail->>'clock') filter (where t.kind = 'requests:clock'), '{}') as clocks
    from morning_wish m
    join worker w on w.tenant_id = m.tenant_id and w.id = m.worker_id
    join task t on t.tenant_id = w.tenant_id and t.owner_id = w.id and t.done_at is null
      and t.due_on <= ${today} and coalesce(t.snoozed_until <= ${today}, true)
    where w.active and w.email is not null
      and not exists (select from absence a where a.tenant_id = w.tenant_id and a.worker_id = w.id
        and a.from_on <= ${today} and coalesce(a.until_on >= ${today}, true))
      and not exists (select from morning_mail s where s.tenant_id = w.tenant_id and s.worker_id = w.id
        and s.on_day = ${today} and s.state <> 'later')
    group by w.id, w.email, w.ui_language
    order by w.id`.execute(db)
  return rows
}

/** Whether a worker wishes the mail, and where it would go. */
export async function wishOf(
  db: Db,
  workerId: string,
): Promise<{ readonly wished: 'yes' | 'no'; readonly email: string | null }> {
  const row = await db
    .selectFrom('worker as w')
    .leftJoin('morning_wish as m', join =>
      join.onRef('m.tenant_id', '=', 'w.tenant_id').onRef('m.worker_id', '=', 'w.id'),
    )
    .select(['w.email', 'm.since'])
    .where('w.id', '=', workerId)
    .executeTakeFirst()
  return { wished: row?.since ? 'yes' : 'no', email: row?.email ?? null }
}
