import { sql } from 'kysely'
import { daysBetween } from '#kernel/calendar.ts'
import type { Db } from '#platform/database/transaction.ts'
import { leads, type NewTask } from '../domain/task.ts'
import { raiseTasks } from './tasks.ts'
import type { Writing } from './writing.ts'

type Warned = {
  readonly id: string
  readonly kind: string
  readonly requestId: string
  readonly startsOn: string
  readonly dueOn: string
  /** The day without those during which it stood still. */
  readonly lawOn: string
}

/** Delays of the law whose day comes near and that nobody was asked to mind yet. Time left to appeal is nobody's duty. */
const near = (today: Temporal.PlainDate) => sql`
  from clock c where c.stopped_on is null and c.kind <> 'appeal' and c.warn_on <= ${today}
    and not exists (select from task t where t.tenant_id = c.tenant_id and t.kind = 'requests:clock' and t.cause_id = c.id)`

/** True when a delay comes near without its task. */
export async function anyNearClock(db: Db, today: Temporal.PlainDate): Promise<boolean> {
  const { rows } = await sql`select ${near(today)} limit 1`.execute(db)
  return rows.length > 0
}

/** Raises one task for each delay that comes near, for the pilot; returns how many. A delay makes one task, ever. */
export async function raiseClockTasks({ db, tenantId, now, today }: Writing): Promise<number> {
  const { rows } = await sql<Warned>`
    select c.id, c.kind, c.request_id as "requestId", c.starts_on as "startsOn", c.due_on as "dueOn",
      c.due_on - c.suspended_days as "lawOn"
    ${near(today)}`.execute(db)
  const tasks = rows.map(({ id, kind, requestId, startsOn, dueOn, lawOn }): NewTask => {
    const days = daysBetween(Temporal.PlainDate.from(startsOn), Temporal.PlainDate.from(lawOn))
    const detail = { clock: kind, days }
    return {
      tenantId,
      kind: 'requests:clock',
      causeId: id,
      requestId,
      detail,
      dueOn,
      leadDays: leads.law,
      now,
    }
  })
  await raiseTasks(db, tasks)
  return tasks.length
}
