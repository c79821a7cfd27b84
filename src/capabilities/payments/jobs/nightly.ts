import { z } from 'zod'
import { brusselsToday, type Clock } from '#kernel/calendar.ts'
import { workingDayFrom } from '#law/deadlines/index.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { announceEndings, extendSchedule } from '../commands/nightly.ts'
import { continueRun, prepareRun } from '../commands/prepare-run.ts'
import { unfinishedRuns } from '../queries/run.ts'

type Working = { readonly database: Database; readonly execute: Executor; readonly clock: Clock }

const system = { kind: 'system' } as const

async function fillUp({ execute }: Working, tenantId: string, runId: string): Promise<void> {
  for (;;) {
    const result = await execute(continueRun, { tenantId, actor: system }, { runId })
    if (!result.ok || result.value.full) return
  }
}

/** Fills a large run piece by piece; taken up again after a kill, it goes on where it was. */
export const fillRunJob = job({
  name: 'payments.fill-run',
  payload: z.strictObject({ tenantId: z.uuid(), runId: z.uuid() }),
  run: (working: Working, { tenantId, runId }) => fillUp(working, tenantId, runId),
})

/** Looks each quarter of an hour for runs whose filling was cut short. */
export const resumeRuns = job({
  name: 'payments.resume-runs',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '*/15 * * * *',
  async run(working: Working, { tenantId }) {
    const runIds = await working.database.transact({ tenantId }, unfinishedRuns)
    for (const runId of runIds) await fillUp(working, tenantId, runId)
  },
})

/** Ten days ahead: the day on which the run of the next month is prepared by itself. */
const daysAhead = 10

async function prepareNextMonth({ execute, clock }: Working, tenantId: string): Promise<void> {
  const today = brusselsToday(clock)
  const ahead = today.add({ days: daysAhead })
  if (ahead.month === today.month) return
  const first = ahead.with({ day: 1 })
  const input = {
    kind: 'month',
    month: first.toString().slice(0, 7),
    executeOn: workingDayFrom(first).toString(),
  }
  await execute(prepareRun, { tenantId, actor: system }, input)
}

/** Each night: schedules are made longer, ends announced, and ten days ahead the run of the next month is prepared. */
export const nightlyPayments = job({
  name: 'payments.nightly',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '30 3 * * *',
  async run(working: Working, { tenantId }) {
    const caller = { tenantId, actor: system }
    for (;;) {
      const extended = await working.execute(extendSchedule, caller, {})
      if (!extended.ok || extended.value.count === 0) break
    }
    await working.execute(announceEndings, caller, {})
    await prepareNextMonth(working, tenantId)
  },
})
