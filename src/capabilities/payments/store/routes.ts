import { settleTasks } from '#capabilities/requests/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { checkedRoute, type RouteInput } from '../domain/routes.ts'
import { lockSchedule, type Writing } from './lock.ts'

/** Puts a route in the place of the one this share had; what was is kept. */
export async function putRoute(
  { db, tenantId, actorId, now, today }: Writing,
  { entitlementId, route }: { readonly entitlementId: string; readonly route: RouteInput },
): Promise<string> {
  await endShare({ db, now }, { entitlementId, share: route.share })
  const id = uuidv7()
  await db
    .insertInto('payment_route')
    .values({
      tenant_id: tenantId,
      id,
      entitlement_id: entitlementId,
      share: route.share,
      method: route.method,
      payee_kind: route.payeeKind,
      payee_name: route.payeeName,
      iban: route.iban,
      account_holder: route.accountHolder,
      holder_reason: route.holderReason,
      reference: route.reference,
      part_cents: route.partCents,
      basis: route.basis,
      basis_on: route.basisOn,
      decision_id: route.decisionId,
      source: route.source,
      from_on: today.toString(),
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
  return id
}

/** Ends a share: from now on its part stays with the person. True when there was one. */
export async function endShare(
  { db, now }: Pick<Writing, 'db' | 'now'>,
  { entitlementId, share }: { readonly entitlementId: string; readonly share: number },
): Promise<boolean> {
  const row = await db
    .updateTable('payment_route')
    .set({ superseded_at: now })
    .where('entitlement_id', '=', entitlementId)
    .where('share', '=', share)
    .where('superseded_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Routes that are taken over from elsewhere, all at once. */
export type Brought = {
  readonly tenantId: string
  readonly by: string
  readonly now: Temporal.Instant
  readonly routes: readonly (RouteInput & { readonly entitlementId: string })[]
}

/**
 * Takes over routes from another program, or from an invented past.
 *
 * @throws Error when one may not be kept: nothing is taken over then.
 */
export async function bringRoutes(db: Db, { tenantId, by, now, routes }: Brought): Promise<void> {
  await lockSchedule(db, tenantId)
  const writing = { db, tenantId, actorId: by, now, today: brusselsDate(now) }
  for (const { entitlementId, ...input } of routes) {
    const route = checkedRoute(input)
    if (!route.ok) throw new Error(`A route that was brought may not be kept: ${route.refusal.kind}`)
    await putRoute(writing, { entitlementId, route: route.value })
    const settled = { by, now, outcome: input.source, causeIds: [entitlementId] }
    await settleTasks(db, { ...settled, kind: 'payments:route-missing' })
  }
}
