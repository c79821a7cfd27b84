import { z } from 'zod'
import type { Executor } from '#platform/command/execute.ts'
import { job } from '#platform/jobs/jobs.ts'
import { countAgain } from '../commands/count.ts'

/** Every night, after what is forgotten is forgotten: counts how long each door lets people wait, and says what is slower. */
export const countDoorsJob = job({
  name: 'parity.count',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '10 4 * * *',
  async run({ execute }: { readonly execute: Executor }, { tenantId }) {
    await execute(countAgain, { tenantId, actor: { kind: 'system' } }, {})
  },
})
