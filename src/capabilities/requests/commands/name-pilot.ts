import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { namePilots } from '../domain/access.ts'
import type { PilotReason } from '../domain/request.ts'
import { pilotCandidates } from '../queries/pilot-candidates.ts'
import { requestCard } from '../queries/request-cards.ts'
import { type NamingRefusal, replacePilot } from '../store/pilots.ts'
import { lockRequest } from '../store/requests.ts'

/** Another pilot, and why: typed by the human who overrules the rule. */
export type NamePilot = {
  readonly requestId: string
  readonly version: number
  readonly pilotId: string
  readonly reason: string
}

export type NamePilotRefusal =
  | NamingRefusal
  /** Not a caseworker, not active, or without a service. */
  | { readonly kind: 'NotAPilot' }
  | { readonly kind: 'SamePilot' }
  | { readonly kind: 'Ended' }

type Changing = Pick<NamePilot, 'requestId' | 'pilotId'> & {
  /** Left out by whoever asked who the pilot is in the same transaction. */
  readonly version?: number
  readonly reason: PilotReason
}

/**
 * Changes the pilot of an open request: the only way it happens. The request goes to a service of theirs that handles
 * its kind, when there is one. Holds the request until the end of the transaction.
 */
export async function changePilot(
  context: CommandContext,
  { requestId, pilotId, version, reason }: Changing,
): Promise<Result<{ readonly version: number }, NamePilotRefusal>> {
  await lockRequest(context.db, requestId)
  const card = await requestCard(context.db, requestId)
  if (card === undefined) return refuse({ kind: 'NotFound' })
  if (card.endedOn !== null) return refuse({ kind: 'Ended' })
  if (card.pilot.id === pilotId) return refuse({ kind: 'SamePilot' })
  const candidates = await pilotCandidates(context.db, card.dossierId)
  const services = candidates.find(({ id }) => id === pilotId)?.services ?? []
  const service = services.find(({ handles }) => handles.includes(card.kind)) ?? services[0]
  if (service === undefined) return refuse({ kind: 'NotAPilot' })
  return replacePilot(context, { requestId, version, pilotId, serviceId: service.id, reason })
}

/** Names another pilot at once, without asking them: the act of whoever answers for the team. */
export const namePilot = command<NamePilot, { requestId: string }, NamePilotRefusal>({
  name: 'request:name-pilot',
  access: namePilots,
  input: z.strictObject({
    requestId: z.uuid(),
    version: z.number().int(),
    pilotId: z.uuid(),
    reason: z.string().min(1).max(500),
  }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, version, pilotId, reason: words }) {
    const reason = { code: 'human', words } as const
    const named = await changePilot(context, { requestId, version, pilotId, reason })
    return named.ok ? ok({ requestId }) : named
  },
})
