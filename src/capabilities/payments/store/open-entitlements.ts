import { raiseTask } from '#capabilities/requests/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { paymentClock } from '#law/deadlines/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import { changedTerms, type Grant } from '../domain/terms.ts'
import { explainUnratified, waitForTheSame } from './beside-urgent.ts'
import { findRoute } from './find-route.ts'
import { loadRights } from './load-rights.ts'
import { lockSchedule, theHouse, type Writing } from './lock.ts'
import { monthlyGrants, onceGrant, type Published, publishedDecisions } from './published.ts'
import { replan } from './replan.ts'

/** Decisions that are published in the transaction that is open. */
export type Opening = {
  readonly tenantId: string
  readonly decisionIds: readonly string[]
  readonly now: Temporal.Instant
}

const isOnce = ({ per, rootPer }: Published): boolean => (per ?? rootPer) === 'once'

const known = ({ db }: Writing, decision: Published) => {
  const found = db.selectFrom('entitlement').select('id')
  return isOnce(decision)
    ? found.where('once_decision_id', '=', decision.rootId).executeTakeFirst()
    : found.where('request_id', '=', decision.requestId).where('per', '=', 'month').executeTakeFirst()
}

async function insertRight({ db, tenantId, now }: Writing, decision: Published): Promise<string> {
  const id = uuidv7()
  const once = isOnce(decision)
  await db
    .insertInto('entitlement')
    .values({
      tenant_id: tenantId,
      id,
      dossier_id: decision.dossierId,
      person_id: decision.personId,
      request_id: decision.requestId,
      kind: decision.kind,
      per: once ? 'once' : 'month',
      paid_every: once ? null : (decision.paidEvery ?? 'month'),
      once_decision_id: once ? decision.rootId : null,
      opened_at: now,
    })
    .execute()
  return id
}

/** The term that a decision just laid, or the last one laid with it: what a difference of the past is due to. */
async function layRight(writing: Writing, entitlementId: string, grants: readonly Grant[]) {
  const { db, tenantId, now } = writing
  const [right] = await loadRights(db, [entitlementId])
  const { superseded, laid } = changedTerms(right?.terms ?? [], grants)
  const ids = superseded.map(({ id }) => id)
  if (ids.length > 0)
    await db.updateTable('entitlement_term').set({ superseded_at: now }).where('id', 'in', ids).execute()
  const rows = laid.map(grant => ({
    tenant_id: tenantId,
    id: uuidv7(),
    entitlement_id: entitlementId,
    decision_id: grant.decisionId,
    computation_id: grant.computationId,
    from_on: grant.fromOn,
    until_on: grant.untilOn,
    amount_cents: grant.amountCents,
    recorded_at: now,
  }))
  if (rows.length > 0) await db.insertInto('entitlement_term').values(rows).execute()
  const last = rows.at(-1)
  return last === undefined ? undefined : { termId: last.id, decisionId: last.decision_id }
}

/** Without a way to pay there is no payment: the pilot asks for one within the fifteen days of the law. */
async function askForRoute(writing: Writing, decision: Published, entitlementId: string): Promise<void> {
  const clock = paymentClock({
    requestedOn: Temporal.PlainDate.from(decision.requestedOn),
    decidedOn: Temporal.PlainDate.from(decision.decidedOn),
  })
  const { db, tenantId, now } = writing
  await raiseTask(db, {
    tenantId,
    kind: 'payments:route-missing',
    causeId: entitlementId,
    dossierId: decision.dossierId,
    requestId: decision.requestId,
    dueOn: clock.dueOn?.toString() ?? decision.decidedOn,
    now,
  })
}

async function openOne(writing: Writing, decision: Published): Promise<void> {
  const found = await known(writing, decision)
  const { db } = writing
  if (found === undefined && decision.outcome === 'refuse') return
  const entitlementId = found?.id ?? (await insertRight(writing, decision))
  const once = isOnce(decision)
  const grants = once ? await onceGrant(db, decision.decisionId) : await monthlyGrants(db, decision.requestId)
  const cause = await layRight(writing, entitlementId, grants)
  if (cause === undefined && found !== undefined) return
  if (!once && decision.paidEvery !== null)
    await db
      .updateTable('entitlement')
      .set({ paid_every: decision.paidEvery })
      .set(eb => ({ version: eb('version', '+', 1) }))
      .where('id', '=', entitlementId)
      .execute()
  if (found === undefined && decision.sameAsUrgent) await waitForTheSame(writing, decision, entitlementId)
  await replan(writing, [entitlementId], cause)
  if (decision.unratified && cause !== undefined) await explainUnratified(writing, cause.termId)
  if (decision.outcome !== 'refuse' && !(await findRoute(writing, { ...decision, entitlementId })))
    await askForRoute(writing, decision, entitlementId)
}

/**
 * Makes money follow decisions, in the transaction that publishes them: the right is opened or changed, its items
 * planned, what was paid before compared with what is owed now. Once a decision: asking again changes nothing.
 */
export async function openEntitlements(db: Db, { tenantId, decisionIds, now }: Opening): Promise<void> {
  const decisions = await publishedDecisions(db, decisionIds)
  if (decisions.length === 0) return
  await lockSchedule(db, tenantId)
  const writing = { db, tenantId, actorId: theHouse, now, today: brusselsDate(now) }
  for (const decision of decisions) await openOne(writing, decision)
}
