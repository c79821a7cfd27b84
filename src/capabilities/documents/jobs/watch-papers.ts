import { z } from 'zod'
import type { Executor } from '#platform/command/execute.ts'
import { job } from '#platform/jobs/jobs.ts'
import { noticeLate } from '../commands/watch.ts'

type Watching = { readonly execute: Executor }

/** Looks each night for asked papers whose day is over, and lets go what nobody sent in the end. */
export const watchPapers = job({
  name: 'documents.watch',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '20 5 * * *',
  async run({ execute }: Watching, { tenantId }) {
    await execute(noticeLate, { tenantId, actor: { kind: 'system' } }, {})
  },
})
