import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { transferClock } from '#law/deadlines/index.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { actOnRequests, transferRequests } from '../domain/access.ts'
import { welfareCentre } from '../domain/welfare-centres.ts'
import { ownNis } from '../queries/own-centre.ts'
import { requestCard } from '../queries/request-cards.ts'
import { startClock, stopClock } from '../store/clocks.ts'
import { type MoveRefusal, moveRequest } from '../store/requests.ts'

const reason = z.string().min(1).max(500)

/** A request taken back, with why: in the person's words. */
export type WithdrawRequest = { readonly requestId: string; readonly reason: string }

/** The person takes a request back. It stays in the file, ended; nothing is deleted. */
export const withdrawRequest = command<WithdrawRequest, { requestId: string }, MoveRefusal>({
  name: 'request:withdraw',
  access: actOnRequests,
  input: z.strictObject({ requestId: z.uuid(), reason }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, input) {
    const moved = await moveRequest(context, { ...input, to: 'withdrawn' })
    return moved.ok ? ok({ requestId: input.requestId }) : moved
  },
})

/** A request that another centre is competent for. `nis` is the code of its municipality. */
export type TransferRequest = { readonly requestId: string; readonly nis: string; readonly reason: string }

export type TransferRefusal =
  | MoveRefusal
  | { readonly kind: 'UnknownCentre' | 'OwnCentre' }
  /** Past the five days the law leaves us the request: it must be looked into here. */
  | { readonly kind: 'TooLate'; readonly dueOn: string }

type Sent = Result<{ requestId: string }, TransferRefusal>

async function sendOn(
  context: CommandContext,
  { requestId, nis, reason: why }: TransferRequest,
): Promise<Sent> {
  const [card, centre] = [await requestCard(context.db, requestId), welfareCentre(nis)]
  if (card === undefined) return refuse({ kind: 'NotFound' })
  if (centre === undefined) return refuse({ kind: 'UnknownCentre' })
  if (nis === (await ownNis(context.db, context.tenantId))) return refuse({ kind: 'OwnCentre' })
  const clock = transferClock(Temporal.PlainDate.from(card.requestedOn))
  const dueOn = `${clock.dueOn}`
  if (context.today.toString() > dueOn) return refuse({ kind: 'TooLate', dueOn })
  await startClock(context, { requestId, clock })
  await stopClock(context, { requestId, kind: 'transfer', on: context.today })
  const name = centre.fr === centre.nl ? centre.fr : `${centre.fr} / ${centre.nl}`
  const moved = await moveRequest(context, {
    requestId,
    to: 'transferred',
    reason: `${name} (${nis}) : ${why}`,
  })
  return moved.ok ? ok({ requestId }) : moved
}

/**
 * Sends a request on to the centre that is competent, within five calendar days, and says why. Afterwards the law leaves
 * it with the centre that received it.
 *
 * @source L. 26.05.2002, art. 18 §4; L. 08.07.1976, art. 58 §3; L. 02.04.1965, art. 1 and 2.
 */
export const transferRequest = command<TransferRequest, { requestId: string }, TransferRefusal>({
  name: 'request:transfer',
  access: transferRequests,
  input: z.strictObject({ requestId: z.uuid(), nis: z.string().regex(/^\d{5}$/), reason }),
  target: ({ requestId }) => ({ requestId }),
  run: sendOn,
})
