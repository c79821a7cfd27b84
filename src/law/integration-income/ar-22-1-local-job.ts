import { localJobHour } from '#law/integration-income/amounts/fixed.ts'
import type { LocalJob } from '#law/integration-income/case.ts'
import { type Context, lawOf } from '#law/integration-income/context.ts'
import type { Owner } from '#law/integration-income/owner.ts'
import { rounded } from '#law/integration-income/rounding.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * Local job scheme (ALE, PWA): an hour does not count up to 4.10 €; the rest counts in full, without the general
 * exemption and without the exemption for work.
 *
 * @source AR 11.07.2002, art. 22 §1 d), art. 22 §2 second paragraph, art. 35 §4 (AR 01.04.2003).
 */
export function localJob(context: Context, { who }: Owner, job: LocalJob): number {
  const { entry, free } = freeHour(context)
  const above = Math.max(0, job.hourly - free)
  const value = rounded(above * job.hundredthHours * (job.per === 'month' ? 12 : 1), 100)
  const hours = `${job.hundredthHours / 100}`
  return say(context.trace, {
    rule: 'local-job',
    law: { article: 'AR 11.07.2002, art. 22 §1 d)', lawVersion: entry.from },
    inputs: { who, hourly: job.hourly, freeHourly: free, hours, period: job.per },
    value,
    per: 'year',
  })
}

const freeHour = (context: Context) => {
  const entry = lawOf(context, localJobHour)
  return { entry, free: entry.value }
}
