import type { Door } from '../sessions/starts.ts'
import { addressOf } from './address-of.ts'
import type { Call } from './route.ts'

/**
 * Counts that somebody begins to sign in, by where they come from; gives the minutes to wait, 0 when they may go on. A
 * program that reads the answer reads when it may come back.
 */
export function minutesToWait({ context, parts, tenant }: Call, door: Door): number {
  const now = parts.clock.now()
  const minutes = parts.starts.begin({ tenantId: tenant.id, door, from: addressOf(context), now })
  if (minutes > 0) context.header('retry-after', `${minutes * 60}`)
  return minutes
}
