import { z } from 'zod'
import { moveTaskDay, orientPersons } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import {
  followAgainOn,
  isSettled,
  type OrientationRefusal,
  type OrientationState,
  orientationStates,
  type PartnerWord,
  partnerWords,
} from '../domain/orientation.ts'
import { type OrientationCard, orientationByLink, orientationCard } from '../queries/orientations.ts'
import { addWord } from '../store/orientations.ts'
import { linkHash } from './link.ts'
import { endReminders } from './reminders.ts'
import { settle } from './shared.ts'

/** What the pilot heard, by telephone or from the person. `requestId` is the one the orientation belongs to. */
export type RecordArrival = {
  readonly orientationId: string
  readonly requestId: string
  readonly state: OrientationState
  readonly words: string | null
}

/** What the partner says by the link, without an account. */
export type SayByLink = { readonly token: string; readonly state: PartnerWord; readonly words: string | null }

type Refusal = OrientationRefusal | CommonRefusal
type Done = { readonly orientationId: string }

type Heard = {
  readonly state: OrientationState
  readonly words: string | null
  readonly workerId: string | null
}

/** A word that settles it closes what was to be followed; any other moves the day on which it is asked after. */
async function hear(
  context: CommandContext,
  one: OrientationCard,
  heard: Heard,
): Promise<Result<Done, OrientationRefusal>> {
  const { today } = context
  const again = heard.workerId === null ? today.toString() : followAgainOn(today)
  const noted = await addWord(context, { ...heard, orientationId: one.id, followOn: again })
  if (!noted) return refuse({ kind: 'Settled' })
  await endReminders(context, one.id, heard.state)
  await settle(context, { causeId: one.id, kinds: ['handoffs:silent'], outcome: heard.state })
  if (isSettled(heard.state))
    await settle(context, {
      causeId: one.id,
      kinds: ['handoffs:follow', 'handoffs:lost'],
      outcome: heard.state,
    })
  else await moveTaskDay(context.db, { kind: 'handoffs:follow', causeId: one.id, dueOn: again })
  const { requestId, dossierId, personId } = one
  context.journal({ requestId, dossierId, personId, detail: { orientationId: one.id, heard: heard.state } })
  return ok({ orientationId: one.id })
}

/** Notes what was heard of somebody who was led outside: they got there, came back, or something is missing. */
export const recordArrival = command<RecordArrival, Done, Refusal>({
  name: 'handoffs:record-arrival',
  access: orientPersons,
  input: z.strictObject({
    orientationId: z.uuid(),
    requestId: z.uuid(),
    state: z.enum(orientationStates),
    words: z.string().min(1).max(1000).nullable(),
  }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { orientationId, requestId, state, words }) {
    const one = await orientationCard(context.db, orientationId)
    if (one === undefined || one.requestId !== requestId) return refuse({ kind: 'NotFound' })
    return hear(context, one, { state, words, workerId: context.actorId })
  },
})

/** The same, said by the partner through the link: whoever holds it, until its last day. */
export const sayByLink = command<SayByLink, Done, Refusal>({
  name: 'handoffs:say-by-link',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({
    token: z.string().regex(/^[\w-]{22}$/),
    state: z.enum(partnerWords),
    words: z.string().min(1).max(1000).nullable(),
  }),
  async run(context, { token, state, words }) {
    const { db, tenantId, today, tools } = context
    const one = await orientationByLink(db, linkHash(tools.secrets, tenantId, token), today)
    return one === undefined
      ? refuse({ kind: 'NotFound' })
      : hear(context, one, { state, words, workerId: null })
  },
})
