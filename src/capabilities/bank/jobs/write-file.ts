import { z } from 'zod'
import type { Executor } from '#platform/command/execute.ts'
import { job } from '#platform/jobs/jobs.ts'
import { reportUnwritten, writeFile } from '../commands/write-file.ts'

type JobTools = { readonly execute: Executor }

/** Writes the file of a run that was approved. What keeps it from being written is told to a human, not tried again. */
export const writeRunFile = job({
  name: 'bank.write-file',
  payload: z.strictObject({ tenantId: z.uuid(), runId: z.uuid() }),
  async run({ execute }: JobTools, { tenantId, runId }) {
    const caller = { tenantId, actor: { kind: 'system' } } as const
    const written = await execute(writeFile, caller, { runId })
    if (!written.ok) await execute(reportUnwritten, caller, { runId })
  },
})
