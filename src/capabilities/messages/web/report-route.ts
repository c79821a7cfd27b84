import { z } from 'zod'
import type { Call, Route } from '#platform/http/route.ts'
import { report } from '../commands/come-back.ts'
import { isOurs, reportPath } from './report-address.ts'

const largest = 16 * 1024
/** What gateways call it when a text arrived, and when it will not; other words say that it is under way. */
const arrived = /^(delivered|delivrd|success|received|ok)$/i
const lost = /^(failed|failure|undelivered|undeliv|rejected|rejectd|expired|error|unknown)$/i

const shape = z.object({ status: z.string().max(40) })

async function statusOf({ context }: Call): Promise<string | undefined> {
  const text = await context.req.text()
  if (text.length > largest) return undefined
  try {
    return shape.parse(JSON.parse(text)).status
  } catch {
    return new URLSearchParams(text).get('status') ?? undefined
  }
}

async function handle(call: Call): Promise<Response> {
  const { context, parts, tenant } = call
  const { attempt: attemptId = '', sign = '' } = context.req.param()
  if (!isOurs(parts.tools.secrets, { tenantId: tenant.id, attemptId }, sign)) return context.text('', 404)
  const status = (await statusOf(call)) ?? ''
  const said = arrived.test(status) ? 'yes' : lost.test(status) ? 'no' : undefined
  if (said === undefined) return context.text('', 202)
  const caller = { tenantId: tenant.id, actor: { kind: 'system' }, correlation: call.correlation } as const
  await parts.execute(report, caller, { attemptId, arrived: said })
  return context.body(null, 204)
}

/** Where a gateway says whether a text arrived. The address is signed: nobody finds one, and each speaks of one text. */
export const reportRoute: Route = {
  method: 'post',
  path: reportPath,
  action: report.name,
  access: 'public',
  handle,
}
