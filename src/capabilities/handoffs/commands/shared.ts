import { z } from 'zod'
import { settleTasks } from '#capabilities/requests/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Addressee } from '../domain/relay.ts'

/** A colleague or a team, as a command is given it. */
export const addressee: z.ZodType<Addressee> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('worker'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('service'), id: z.uuid() }),
])

/** Who a task is for: the colleague, or the team. */
export const ownerOf = (to: Addressee) => (to.kind === 'worker' ? { ownerId: to.id } : { serviceId: to.id })

/** Who an offer or a question was addressed to. */
type Addressed = { readonly toWorkerId: string | null; readonly toServiceId: string | null }

/** True when it was addressed to this worker, or to a team of theirs. */
export const isFor = ({ toWorkerId, toServiceId }: Addressed, { actor }: CommandContext): boolean =>
  actor.kind === 'worker' &&
  (toWorkerId === actor.id || (toServiceId !== null && actor.serviceIds.includes(toServiceId)))

/** Closes the tasks of these kinds about an offer, a question or a word, with what came of it as a code. */
export async function settle(
  { db, actorId, now }: CommandContext,
  { causeId, kinds, outcome }: { causeId: string; kinds: readonly `handoffs:${string}`[]; outcome: string },
): Promise<void> {
  for (const kind of kinds) await settleTasks(db, { kind, causeIds: [causeId], by: actorId, now, outcome })
}
