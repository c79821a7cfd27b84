import { sendNotification } from '#capabilities/decisions/index.ts'
import { printReceipt } from '#capabilities/requests/index.ts'
import { brusselsDate, type Clock } from '#kernel/calendar.ts'
import type { Executor } from '#platform/command/execute.ts'
import { momentOf } from './path.ts'
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

/**
 * Prints the receipts of the newest requests of a planted centre, each as of its own moment: older ones are told in
 * the journal and have no paper. Returns how many there are.
 */
export async function printReceipts(
  { world, requests }: Invented,
  { execute, clock }: { readonly execute: Executor; readonly clock: PastClock },
  most: number,
): Promise<number> {
  const given = requests.flatMap(({ id, path }) => {
    const at = momentOf(path, 'acknowledged')
    return at === undefined ? [] : [{ id, at }]
  })
  const newest = given.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at)).slice(0, most)
  for (const { id, at } of newest.toReversed()) {
    clock.set(at)
    const printed = await execute(
      printReceipt,
      { tenantId: world.tenantId, actor: { kind: 'system' } },
      { requestId: id, seenBy: brusselsDate(at).add({ days: 7 }).toString() },
    )
    if (!printed.ok) throw new Error(`An invented receipt could not be printed: ${printed.refusal.kind}`)
  }
  return newest.length
}
