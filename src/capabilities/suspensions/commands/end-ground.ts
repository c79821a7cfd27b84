import { z } from 'zod'
import { answerForTexts } from '#capabilities/centre/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { lastDayOf } from '../domain/ground.ts'
import { writtenGround } from '../queries/grounds.ts'
import { endGroundAfter } from '../store/grounds.ts'

/** Ending a ground: `on` is the first day on which it serves no more, ISO. */
export type EndGround = { readonly groundId: string; readonly on: string }

export type EndGroundRefusal =
  | CommonRefusal
  | { readonly kind: 'AlreadyEnded'; readonly who: string }
  /** What stood in force yesterday did. */
  | { readonly kind: 'EndInPast' }
  /** It ends sooner by itself. */
  | { readonly kind: 'EndsSooner' }

/** Ends a ground from a day on; suspensions that were made on it stay as they are. */
export const endGround = command<EndGround, { groundId: string }, EndGroundRefusal>({
  name: 'centre:end-suspension-ground',
  access: answerForTexts,
  input: z.strictObject({ groundId: z.uuid(), on: z.iso.date() }),
  async run(context, { groundId, on }) {
    const ground = await writtenGround(context.db, groundId)
    if (ground === undefined) return refuse({ kind: 'NotFound' })
    if (ground.endedBy !== null) return refuse({ kind: 'AlreadyEnded', who: ground.endedBy })
    if (on < context.today.toString()) return refuse({ kind: 'EndInPast' })
    const until = lastDayOf(ground, on)
    if (ground.until !== null && until > ground.until) return refuse({ kind: 'EndsSooner' })
    if (!(await endGroundAfter(context, { groundId, until }))) return refuse({ kind: 'NotFound' })
    context.journal({ detail: { groundId, until } })
    return ok({ groundId })
  },
})
