import { z } from 'zod'
import type { Executor } from '#platform/command/execute.ts'
import { job } from '#platform/jobs/jobs.ts'
import { forgetDrafts } from '../commands/forget-drafts.ts'

/** Every night: what was promised to be deleted is. */
export const forgetAsks = job({
  name: 'asking.forget',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '40 3 * * *',
  async run({ execute }: { readonly execute: Executor }, { tenantId }) {
    await execute(forgetDrafts, { tenantId, actor: { kind: 'system' } }, {})
  },
})
