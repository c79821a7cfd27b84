import { z } from 'zod'
import { markRunSent, markRunWritten, paymentsLocked } from '#capabilities/payments/index.ts'
import { raiseTask, settleTasks } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { isDiskFull } from '#platform/files/durable.ts'
import { workWithBank } from '../domain/access.ts'
import type { TransferRun } from '../domain/transfer.ts'
import { type KeptRun, keepRun } from '../files/keep-run.ts'
import type { PrepareRefusal } from '../files/prepare-files.ts'
import { runCard, runToWrite } from '../queries/runs.ts'

const input = z.strictObject({ runId: z.uuid() })
type OfRun = z.infer<typeof input>

export type WriteRefusal =
  | CommonRefusal
  | PrepareRefusal
  | { readonly kind: 'NoPayer' | 'NotApproved' | 'PaymentsLocked' | 'DiskFull' }

/** A full disk keeps nothing of the file: it is said, and the run waits as it was. */
async function keepWhole(
  context: CommandContext,
  runId: string,
  run: TransferRun,
): Promise<Result<KeptRun, WriteRefusal>> {
  try {
    return await keepRun(context, runId, run)
  } catch (error) {
    if (isDiskFull(error)) return refuse({ kind: 'DiskFull' })
    throw error
  }
}

/** Writes the file of an approved run, once: asked again, it is there already. */
export const writeFile = command<OfRun, OfRun, WriteRefusal>({
  name: 'bank:write-file',
  access: workWithBank,
  alsoFor: ['system'],
  input,
  async run(context, { runId }) {
    const run = await runCard(context.db, runId)
    if (run === undefined) return refuse({ kind: 'NotFound' })
    if (run.state !== 'approved')
      return run.approvedAt === null ? refuse({ kind: 'NotApproved' }) : ok({ runId })
    if (await paymentsLocked(context.db)) return refuse({ kind: 'PaymentsLocked' })
    const toWrite = await runToWrite(context.db, run)
    if (toWrite === 'no-payer') return refuse({ kind: 'NoPayer' })
    if (toWrite === 'not-approved') return refuse({ kind: 'NotApproved' })
    const kept = await keepWhole(context, runId, toWrite)
    if (!kept.ok) return kept
    const { db, tenantId, now } = context
    await markRunWritten(db, { tenantId, runId, fileHash: kept.value.hash, now })
    const told = { kind: 'bank:unwritten', causeIds: [runId], by: context.actorId, now, outcome: 'written' }
    await settleTasks(db, told)
    context.journal({ detail: { runId, files: kept.value.files.length, notes: kept.value.notes.length } })
    return ok({ runId })
  },
})

/** Tells who approved a run that its file could not be written; the page of the run says why. */
export const reportUnwritten = command<OfRun, OfRun, CommonRefusal>({
  name: 'bank:report-unwritten',
  access: {},
  alsoFor: ['system'],
  input,
  async run({ db, tenantId, now, today }, { runId }) {
    const run = await runCard(db, runId)
    if (run?.approvedBy == null) return refuse({ kind: 'NotFound' })
    const ownerId = run.approvedBy
    await raiseTask(db, {
      tenantId,
      kind: 'bank:unwritten',
      causeId: runId,
      ownerId,
      dueOn: today.toString(),
      now,
    })
    return ok({ runId })
  },
})

type HandRefusal = CommonRefusal | { readonly kind: 'NotWritten' } | { readonly kind: 'PaymentsLocked' }

/** The file was handed to the bank, by a human with the bank's own means. */
export const handOver = command<OfRun, OfRun, HandRefusal>({
  name: 'bank:hand-over',
  access: workWithBank,
  input,
  async run({ db, tenantId, actorId, now, journal }, { runId }) {
    const run = await runCard(db, runId)
    if (run === undefined) return refuse({ kind: 'NotFound' })
    if (run.sentAt === null && (await paymentsLocked(db))) return refuse({ kind: 'PaymentsLocked' })
    if (run.sentAt === null && !(await markRunSent(db, { tenantId, runId, sentBy: actorId, now })))
      return refuse({ kind: 'NotWritten' })
    journal({ detail: { runId } })
    return ok({ runId })
  },
})
