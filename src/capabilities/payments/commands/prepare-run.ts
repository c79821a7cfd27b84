import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { prepareRuns } from '../domain/access.ts'
import { paymentsLocked } from '../queries/locked.ts'
import { rightOf } from '../queries/right.ts'
import { listAbsences } from '../store/absences.ts'
import { lockSchedule } from '../store/lock.ts'
import { closePreparation, fillRun, itemsAtOnce } from '../store/prepare.ts'
import { lockRun, openRun } from '../store/runs.ts'

const day = z.string().refine(isIsoDate)

/** What is paid, and when. `month`: `2026-12`; `executeOn`: ISO day. */
export type PrepareRun = {
  readonly kind: 'month' | 'supplement' | 'urgent'
  readonly month: string
  readonly executeOn: string
  /** For urgent money: only this right. */
  readonly entitlementId?: string | undefined
}

type Prepared = { readonly runId: string; readonly full: boolean }
type PrepareRefusal = CommonRefusal | { readonly kind: 'DayPassed' | 'RightMissing' | 'PaymentsLocked' }

type Filling = {
  readonly runId: string
  readonly executeOn: string
  readonly entitlementId?: string | undefined
}

/** One piece of the work; true when the run is full and counted. */
async function fill(context: CommandContext, filling: Filling): Promise<boolean> {
  const taken = await fillRun(context, filling)
  if (taken === itemsAtOnce) return false
  await closePreparation(context.db, filling.runId)
  await listAbsences(context.db, filling.runId)
  return true
}

/**
 * Prepares a run: the one of a month is there once, however often it is asked for. What is small is ready at once; the
 * rest of a large one follows piece by piece, each kept, so that a kill loses nothing and repeats nothing.
 */
export const prepareRun = command<PrepareRun, Prepared, PrepareRefusal>({
  name: 'payments:prepare-run',
  access: prepareRuns,
  alsoFor: ['system'],
  input: z.strictObject({
    kind: z.enum(['month', 'supplement', 'urgent']),
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    executeOn: day,
    entitlementId: z.uuid().optional(),
  }),
  async run(context, { kind, month, executeOn, entitlementId }) {
    if (executeOn < context.today.toString()) return refuse({ kind: 'DayPassed' })
    if (await paymentsLocked(context.db)) return refuse({ kind: 'PaymentsLocked' })
    const right = entitlementId === undefined ? undefined : await rightOf(context.db, entitlementId)
    if ((kind === 'urgent') !== (right !== undefined)) return refuse({ kind: 'RightMissing' })
    await lockSchedule(context.db, context.tenantId)
    const run = await openRun(context, { kind, month: `${month}-01`, executeOn })
    context.journal({
      dossierId: right?.dossierId,
      personId: right?.personId,
      detail: { runId: run.id, kind },
    })
    if (!run.isNew) return ok({ runId: run.id, full: true })
    const full = await fill(context, { runId: run.id, executeOn, entitlementId })
    if (!full) await context.enqueue('payments.fill-run', { runId: run.id })
    return ok({ runId: run.id, full })
  },
})

/** One more piece of a run that was begun: by the program itself, until it is full. */
export const continueRun = command<{ runId: string }, { full: boolean }, CommonRefusal>({
  name: 'payments:continue-run',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ runId: z.uuid() }),
  async run(context, { runId }) {
    await lockSchedule(context.db, context.tenantId)
    const run = await lockRun(context.db, runId)
    if (run === undefined || run.state !== 'preparing') return ok({ full: true })
    context.journal({ detail: { runId } })
    return ok({ full: await fill(context, { runId, executeOn: run.execute_on }) })
  },
})
