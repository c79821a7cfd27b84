import { sendNotification } from '#capabilities/decisions/index.ts'
import { brusselsDate, type Clock } from '#kernel/calendar.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Invented } from './seed.ts'

/** A clock that is set to each moment of an invented past. */
export type PastClock = Clock & { set(moment: Temporal.Instant): void }

/** A clock that shows the present until it is set. */
export function pastClock(present: Temporal.Instant): PastClock {
  let shown = present
  return {
    now: () => shown,
    set: moment => {
      shown = moment
    },
  }
}

/**
 * Lets the program notify the newest decisions of a planted centre, each at its own moment: the letters are printed,
 * kept and journaled as they always are. Returns how many there are.
 */
export async function sendLetters(
  { world, decisions }: Invented,
  { execute, clock }: { readonly execute: Executor; readonly clock: PastClock },
): Promise<number> {
  const open = decisions.flatMap(({ id, brought: { request, adjourned } }) =>
    adjourned || request.letter === undefined ? [] : [{ id, request, at: request.letter.at }],
  )
  for (const [index, { id, request, at }] of open
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .entries()) {
    clock.set(at)
    const { pilot, file } = request
    const serviceIds = pilot.serviceId === null ? [] : [pilot.serviceId]
    const actor = { kind: 'worker', id: pilot.id, roles: pilot.roles, serviceIds } as const
    const sent = await execute(
      sendNotification,
      { tenantId: world.tenantId, actor },
      {
        decisionId: id,
        requestId: request.id,
        how: file.person.noAddress ? 'handed-over' : 'registered-post',
        on: brusselsDate(at).toString(),
        proof: file.person.noAddress
          ? 'Signé au guichet'
          : `RR 1299 ${String(index + 1).padStart(5, '0')} BE`,
      },
    )
    if (!sent.ok) throw new Error(`An invented decision could not be notified: ${sent.refusal.kind}`)
  }
  return open.length
}
