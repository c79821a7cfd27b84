import { z } from 'zod'
import { bookRun } from '#capabilities/ledger/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { approveRuns, prepareRuns } from '../domain/access.ts'
import { paymentsLocked } from '../queries/locked.ts'
import { transfersIn, workerName } from '../queries/run.ts'
import { acceptAbsences, listAbsences, unreadAbsences } from '../store/absences.ts'
import { lockSchedule } from '../store/lock.ts'
import { approve, countRun, discard, keepWithdrawals, lockRun } from '../store/runs.ts'
import { takeOutOfRuns } from '../store/withdrawals.ts'

/** A run as it was read: its version, how many payments, how many cents. */
export type ApproveRun = {
  readonly runId: string
  readonly version: number
  readonly items: number
  readonly cents: number
}

export type RunRefusal =
  | CommonRefusal
  | { readonly kind: 'SamePerson' | 'Empty' | 'DoesNotAddUp' | 'NotPrepared' | 'PaymentsLocked' }
  | { readonly kind: 'AlreadyApproved'; readonly name: string }
  | { readonly kind: 'AbsencesUnread'; readonly count: number }

type Done = { readonly runId: string }
type Locked = NonNullable<Awaited<ReturnType<typeof lockRun>>>

/** The run, once it is prepared and as it was read. */
async function prepared(
  context: CommandContext,
  { runId, version }: { readonly runId: string; readonly version: number },
): Promise<Result<Locked, RunRefusal>> {
  await lockSchedule(context.db, context.tenantId)
  const run = await lockRun(context.db, runId)
  if (run === undefined) return refuse({ kind: 'NotFound' })
  if (run.approved_by !== null)
    return refuse({ kind: 'AlreadyApproved', name: await workerName(context.db, run.approved_by) })
  if (run.state !== 'prepared') return refuse({ kind: 'NotPrepared' })
  if (run.version !== version) return refuse({ kind: 'StaleVersion', current: run.version })
  return ok(run)
}

/** Why a prepared run is not approved: nothing in it, another sum than was read, missing persons nobody read about. */
async function obstacle(
  context: CommandContext,
  { runId, items, cents }: ApproveRun,
): Promise<RunRefusal | undefined> {
  const counted = await countRun(context.db, runId)
  if (counted.items === 0) return { kind: 'Empty' }
  if (counted.items !== items || counted.cents !== cents) return { kind: 'DoesNotAddUp' }
  const count = await unreadAbsences(context.db, runId)
  return count > 0 ? { kind: 'AbsencesUnread', count } : undefined
}

/**
 * Approves a run, by another person than who prepared it, who read the same count and the same sum. Of two at once one
 * wins, and the other is told who. Its file is written afterwards.
 */
export const approveRun = command<ApproveRun, Done, RunRefusal>({
  name: 'payments:approve-run',
  access: approveRuns,
  input: z.strictObject({
    runId: z.uuid(),
    version: z.int().min(1),
    items: z.int().min(0),
    cents: z.int().min(0),
  }),
  async run(context, asked) {
    const { runId } = asked
    const run = await prepared(context, asked)
    if (!run.ok) return run
    if (await paymentsLocked(context.db)) return refuse({ kind: 'PaymentsLocked' })
    if (run.value.prepared_by === context.actorId) return refuse({ kind: 'SamePerson' })
    const refusal = await obstacle(context, asked)
    if (refusal !== undefined) return refuse(refusal)
    await approve(context, runId)
    const { db, tenantId, actorId: actor, now } = context
    await bookRun(db, { tenantId, actor, now, runId })
    if ((await transfersIn(db, runId)) > 0) await context.enqueue('bank.write-file', { runId })
    context.journal({ detail: { runId, items: asked.items } })
    return ok({ runId })
  },
})

const reason = z.string().min(1).max(1000)

/** A run that is let go, with why. */
export type DiscardRun = { readonly runId: string; readonly version: number; readonly reason: string }

/** Lets a run go before it is approved: everything in it waits for the next. */
export const discardRun = command<DiscardRun, Done, RunRefusal>({
  name: 'payments:discard-run',
  access: prepareRuns,
  input: z.strictObject({ runId: z.uuid(), version: z.int().min(1), reason }),
  async run(context, asked) {
    const run = await prepared(context, asked)
    if (!run.ok) return run
    await discard(context, asked.runId, asked.reason)
    context.journal({ detail: { runId: asked.runId } })
    return ok({ runId: asked.runId })
  },
})

/** One item of a prepared run that should not leave with it. */
export type WithdrawPayment = { readonly runId: string; readonly itemId: string; readonly reason: string }

/** Takes one item out of a run before it is approved, with why; it waits for the next. */
export const withdrawPayment = command<WithdrawPayment, Done, RunRefusal>({
  name: 'payments:withdraw',
  access: prepareRuns,
  input: z.strictObject({ runId: z.uuid(), itemId: z.uuid(), reason }),
  async run(context, { runId, itemId, reason: why }) {
    await lockSchedule(context.db, context.tenantId)
    const run = await lockRun(context.db, runId)
    if (run?.state !== 'prepared') return refuse({ kind: run === undefined ? 'NotFound' : 'NotPrepared' })
    const touched = await takeOutOfRuns(context, [itemId])
    if (!touched.includes(runId)) return refuse({ kind: 'NotFound' })
    await keepWithdrawals(context, { runId, itemId, reason: why })
    await listAbsences(context.db, runId)
    context.journal({ detail: { runId, itemId } })
    return ok({ runId })
  },
})

/** Missing persons somebody has read about: one, or all of a cause. */
export type AcceptAbsence = {
  readonly runId: string
  readonly entitlementId?: string | undefined
  readonly cause?: string | undefined
}

/** Says that one has read who is missing and why; without it the run is not approved. */
export const acceptAbsence = command<AcceptAbsence, Done, CommonRefusal>({
  name: 'payments:accept-absence',
  access: approveRuns,
  input: z
    .strictObject({
      runId: z.uuid(),
      entitlementId: z.uuid().optional(),
      cause: z.string().max(40).optional(),
    })
    .refine(({ entitlementId, cause }) => (entitlementId === undefined) !== (cause === undefined)),
  async run(context, asked) {
    const count = await acceptAbsences(context, asked)
    if (count === 0) return refuse({ kind: 'NotFound' })
    context.journal({ detail: { runId: asked.runId, count } })
    return ok({ runId: asked.runId })
  },
})
