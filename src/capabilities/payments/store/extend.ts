import { sql } from 'kysely'
import { raiseTasks } from '#capabilities/requests/index.ts'
import { planDue } from '../domain/plan.ts'
import { applyPlans } from './apply-plan.ts'
import { loadRights } from './load-rights.ts'
import type { Writing } from './lock.ts'
import { horizon } from './replan.ts'

/** Rights a piece: thousands are planned in memory between two statements. */
const rightsAtOnce = 2_000

/** Makes the schedule of the next rights longer, up to the horizon. Gives how many; none means that all are. */
export async function extendSchedules(writing: Writing): Promise<number> {
  const { db, today } = writing
  const until = horizon(today)
  const rows = await db
    .selectFrom('entitlement')
    .select(['id', 'planned_until'])
    .where('per', '=', 'month')
    .where('planned_until', '<', until)
    .orderBy('planned_until')
    .limit(rightsAtOnce)
    .execute()
  const since = rows[0]?.planned_until ?? undefined
  if (since === undefined) return 0
  const ids = rows.filter(({ planned_until }) => planned_until === since).map(({ id }) => id)
  const rights = await loadRights(db, ids, since)
  const plans = rights.flatMap(right => {
    const last = right.terms.at(-1)
    if (last === undefined) return []
    const plan = planDue({ ...right, today: `${today}`, since, until, causeId: last.id })
    const { id: entitlementId, dossierId, requestId } = right
    return [{ entitlementId, dossierId, requestId, causeId: last.id, decisionId: last.decisionId, plan }]
  })
  await applyPlans(writing, plans)
  await db.updateTable('entitlement').set({ planned_until: until }).where('id', 'in', ids).execute()
  return ids.length
}

type Ending = {
  readonly termId: string
  readonly requestId: string
  readonly dossierId: string
  readonly untilOn: string
}

/** Rights that end within 45 days, and have nothing after: the pilot is asked once what follows. */
export async function announceEnds({ db, tenantId, now, today }: Writing): Promise<number> {
  const { rows } = await sql<Ending>`
    select t.id as "termId", e.request_id as "requestId", e.dossier_id as "dossierId", t.until_on as "untilOn"
    from entitlement_term t join entitlement e on e.tenant_id = t.tenant_id and e.id = t.entitlement_id and e.per = 'month'
    where t.superseded_at is null and t.amount_cents > 0 and t.until_on between ${today}::date and ${today}::date + 45
      and not exists (select from entitlement_term n where n.tenant_id = t.tenant_id and n.entitlement_id = t.entitlement_id
        and n.superseded_at is null and n.from_on > t.until_on)
      and not exists (select from task k where k.tenant_id = t.tenant_id and k.kind = 'payments:ending' and k.cause_id = t.id)`.execute(
    db,
  )
  const tasks = rows.map(({ termId, requestId, dossierId, untilOn }) => ({
    tenantId,
    kind: 'payments:ending' as const,
    causeId: termId,
    requestId,
    dossierId,
    detail: { untilOn },
    dueOn: untilOn,
    now,
  }))
  await raiseTasks(db, tasks)
  return tasks.length
}
