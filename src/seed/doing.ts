import type { Result } from '#kernel/result.ts'
import type { Tools } from '#platform/command/command.ts'
import type { Caller, Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import type { SeedRequest } from './files.ts'
import type { PastClock } from './letters.ts'
import { momentOf } from './path.ts'
import { at, isBy, workdayBefore } from './time.ts'
import type { Staff, World } from './world.ts'

/** What the program itself is asked to do in a planted centre, and its clock. */
export type Working = {
  readonly execute: Executor
  readonly clock: PastClock
  readonly database: Database
  readonly tools: Tools
}

/** The value of an act; a refusal is a fault of whoever invented it. */
export function mustBe<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`An invented act was refused: ${result.refusal.kind}`)
  return result.value
}

const worker = (
  { tenantId }: World,
  { id, roles }: Staff,
  serviceIds: readonly string[],
): Caller & { readonly actor: { readonly kind: 'worker'; readonly id: string } } => ({
  tenantId,
  actor: { kind: 'worker', id, roles, serviceIds },
})

/** The pilot of a request, at work. */
export const asPilot = (world: World, { pilot, serviceId }: SeedRequest) => worker(world, pilot, [serviceId])

/** A member of staff, at work. */
export const asStaff = (world: World, staff: Staff) =>
  worker(world, staff, staff.serviceId === null ? [] : [staff.serviceId])

/** The first member of staff with a role. */
export function asRole(world: World, role: Staff['roles'][number]) {
  const found = world.staff.find(({ roles }) => roles.includes(role))
  if (found === undefined) throw new Error(`The invented centre has no ${role}.`)
  return asStaff(world, found)
}

/** The person of a request, in their own file. */
export const asPerson = ({ tenantId }: World, { file }: SeedRequest): Caller => ({
  tenantId,
  actor: { kind: 'person', id: file.person.id },
})

/** An hour of a workday so many days ago; the present when that hour has not come. */
export function ago({ today, now }: World, days: number, hour: number): Temporal.Instant {
  const moment = at(workdayBefore(today.subtract({ days })), hour)
  return isBy(moment, now) ? moment : now
}

/** The same, but never before a request was acknowledged. */
export function agoIn(
  world: World,
  { path }: SeedRequest,
  { days, hour }: { readonly days: number; readonly hour: number },
): Temporal.Instant {
  const [moment, from] = [ago(world, days, hour), momentOf(path, 'acknowledged') ?? world.now]
  return isBy(moment, from) ? from : moment
}
