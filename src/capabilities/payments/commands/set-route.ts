import { z } from 'zod'
import { settleTasks } from '#capabilities/requests/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { setRoutes } from '../domain/access.ts'
import {
  bases,
  checkedRoute,
  methods,
  payeeKinds,
  type RouteInput,
  type RouteRefusal,
} from '../domain/routes.ts'
import { failedPayments, rightOf, waitsForAccount } from '../queries/right.ts'
import { liftHolds } from '../store/holds.ts'
import { lockSchedule } from '../store/lock.ts'
import { endShare, putRoute } from '../store/routes.ts'

const day = z.string().refine(isIsoDate)
const line = z.string().min(1).max(140)

/** A right of a file, with where one share of it goes. */
export type SetRoute = RouteInput & { readonly dossierId: string; readonly entitlementId: string }

type Done = { readonly dossierId: string }

/** A landlord's new account says nothing of the person's: money flows again once each account that failed was looked at. */
async function letFlow(
  context: CommandContext,
  right: { entitlementId: string; reason: string },
): Promise<void> {
  if (await waitsForAccount(context.db, right.entitlementId)) return
  await liftHolds(context, { ...right, cause: 'returned' })
}

/**
 * Says where a right is paid, from the paper that was seen: the person's account or the counter, and fixed parts that
 * go to others with a consent or by decision. What came back waits for this, of each share by its own account.
 */
export const setRoute = command<SetRoute, Done, RouteRefusal | CommonRefusal>({
  name: 'payments:set-route',
  access: setRoutes,
  input: z.strictObject({
    dossierId: z.uuid(),
    entitlementId: z.uuid(),
    share: z.int().min(0).max(20),
    method: z.enum(methods),
    payeeKind: z.enum(payeeKinds),
    payeeName: line,
    iban: z.string().max(60).nullable(),
    accountHolder: line.nullable(),
    holderReason: z.string().min(1).max(500).nullable(),
    reference: line.nullable(),
    partCents: z.int().min(1).nullable(),
    basis: z.enum(bases),
    basisOn: day,
    decisionId: z.uuid().nullable(),
    source: z.string().min(1).max(500),
  }),
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, entitlementId, ...input }) {
    const right = await rightOf(context.db, entitlementId)
    if (right === undefined || right.dossierId !== dossierId) return refuse({ kind: 'NotFound' })
    const route = checkedRoute(input)
    if (!route.ok) return route
    await lockSchedule(context.db, context.tenantId)
    await putRoute(context, { entitlementId, route: route.value })
    await letFlow(context, { entitlementId, reason: input.source })
    await liftHolds(context, { entitlementId, cause: 'no-route', reason: input.source })
    const settled = { by: context.actorId, now: context.now, outcome: input.source }
    await settleTasks(context.db, { ...settled, kind: 'payments:route-missing', causeIds: [entitlementId] })
    const failed = await failedPayments(context.db, { entitlementId, share: input.share })
    await settleTasks(context.db, { ...settled, kind: 'payments:failed', causeIds: failed })
    context.journal({ dossierId, personId: right.personId, detail: { entitlementId, share: input.share } })
    return ok({ dossierId })
  },
})

/** A share of somebody else that ends. */
export type EndRoute = Pick<SetRoute, 'dossierId' | 'entitlementId' | 'share'>

/** Ends the part of somebody else: from the next run on, it stays with the person. */
export const endRoute = command<EndRoute, Done, CommonRefusal>({
  name: 'payments:end-route',
  access: setRoutes,
  input: z.strictObject({ dossierId: z.uuid(), entitlementId: z.uuid(), share: z.int().min(1).max(20) }),
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, entitlementId, share }) {
    const right = await rightOf(context.db, entitlementId)
    if (right === undefined || right.dossierId !== dossierId) return refuse({ kind: 'NotFound' })
    await lockSchedule(context.db, context.tenantId)
    if (!(await endShare(context, { entitlementId, share }))) return refuse({ kind: 'NotFound' })
    context.journal({ dossierId, personId: right.personId, detail: { entitlementId, share } })
    return ok({ dossierId })
  },
})
