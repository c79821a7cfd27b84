import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { BoxUnusable } from '#platform/emergency/box.ts'
import { reconcilePayments } from '../domain/access.ts'
import { paid, type ToldRun } from '../domain/run-entry.ts'
import { confirmUsed, emergencyOf, sayUsed } from '../store/emergency.ts'
import { lockJournal } from '../store/journal.ts'
import { allowRecreating } from '../store/recreate.ts'
import { recreateRun } from './recreate-run.ts'

export type UseRefusal =
  | CommonRefusal
  | { readonly kind: 'NoEmergencyFile' | 'AlreadyLeft' | 'AlreadySaid' | 'SameUser' | 'BoxUnusable' }

/** Who says that a month was paid from its emergency file, on which day (ISO), and how. */
export type SayUsed = { readonly runId: string; readonly paidOn: string; readonly words: string }

type OfRun = { readonly runId: string }
type Emergency = NonNullable<Awaited<ReturnType<typeof emergencyOf>>>

/** The emergency file of a run that did not leave. */
async function waiting({ db }: CommandContext, runId: string): Promise<Result<Emergency, UseRefusal>> {
  const found = await emergencyOf(db, runId)
  if (found === undefined) return refuse({ kind: 'NoEmergencyFile' })
  return ['sent', 'closed', 'discarded'].includes(found.state) ? refuse({ kind: 'AlreadyLeft' }) : ok(found)
}

/** The first of two says it. Nothing changes yet. */
export const sayMonthPaid = command<SayUsed, OfRun, UseRefusal>({
  name: 'continuity:say-paid-outside',
  access: reconcilePayments,
  input: z.strictObject({ runId: z.uuid(), paidOn: z.iso.date(), words: z.string().min(1).max(1000) }),
  async run(context, said) {
    const found = await waiting(context, said.runId)
    if (!found.ok) return found
    if (found.value.useId !== null) return refuse({ kind: 'AlreadySaid' })
    await sayUsed(context, { ...said, by: context.actorId })
    context.journal({ detail: { runId: said.runId } })
    return ok({ runId: said.runId })
  },
})

const order = z.object({
  run: z.object({
    id: z.uuid(),
    number: z.string(),
    month: z.iso.date(),
    messageId: z.string(),
    preparedAt: z.string(),
    preparedBy: z.uuid().nullable(),
  }),
  payments: z.array(paid),
})

/** What lies in the box, as a run that has left: what was paid is what was printed, whatever changed here since. */
async function toldByBox(
  { tools, tenantId, now, actorId }: CommandContext,
  used: Emergency,
): Promise<ToldRun> {
  const files = await tools.emergency.open(tenantId, used.month.slice(0, 7))
  const bytes = files.find(({ name }) => name === 'ordre.json')?.bytes ?? new Uint8Array()
  const { run, payments } = order.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  const paidOn = used.paidOn ?? run.month
  const saidBy = used.saidBy ?? actorId
  return {
    state: 'sent',
    run: {
      ...run,
      kind: 'month',
      executeOn: paidOn,
      approvedBy: run.preparedBy === actorId ? saidBy : actorId,
      approvedAt: now.toString(),
      fileHash: createHash('sha256').update(bytes).digest('hex'),
    },
    payments,
    handed: payments
      .filter(({ method }) => method === 'counter')
      .map(({ id }) => ({
        paymentId: id,
        on: paidOn,
        at: now.toString(),
        signedBy: 'papier',
        handedBy: saidBy,
      })),
  }
}

/** Another confirms: the payments of the emergency file are sent, and nothing pays them again. */
export const confirmMonthPaid = command<OfRun, OfRun, UseRefusal>({
  name: 'continuity:confirm-paid-outside',
  access: reconcilePayments,
  input: z.strictObject({ runId: z.uuid() }),
  async run(context, { runId }) {
    const found = await waiting(context, runId)
    if (!found.ok) return found
    const { useId, saidBy } = found.value
    if (useId === null) return refuse({ kind: 'NotFound' })
    if (saidBy === context.actorId) return refuse({ kind: 'SameUser' })
    try {
      const told = await toldByBox(context, found.value)
      await lockJournal(context.db, context.tenantId)
      await allowRecreating(context.db)
      await recreateRun(context, told)
    } catch (error) {
      if (error instanceof BoxUnusable) return refuse({ kind: 'BoxUnusable' })
      throw error
    }
    await confirmUsed(context, useId, context.actorId)
    context.journal({ detail: { runId } })
    return ok({ runId })
  },
})
