import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { bringBounces } from '../domain/access.ts'
import { lockAttempt, settleAttempt } from '../store/sendings.ts'
import { giveUp } from './hand-over.ts'

type Held = NonNullable<Awaited<ReturnType<typeof lockAttempt>>>

/** What came back may be faster than our own note that it left. */
async function surelySent(context: CommandContext, held: Held): Promise<void> {
  if (held.state === 'handing') await settleAttempt(context, held.id, { state: 'sent' })
}

const hasLeft = ({ state }: Held) => ['handing', 'sent', 'delivered', 'unsure'].includes(state)

type Bounced = { readonly attemptId: string }

/** A mail came back: it did not arrive, and the next way is taken. Brought twice, it counts once. */
export const bounce = command<Bounced, { attemptId: string; counted: 'yes' | 'no' }, CommonRefusal>({
  name: 'messages:bounce',
  access: bringBounces,
  alsoFor: ['system'],
  input: z.strictObject({ attemptId: z.uuid() }),
  async run(context, { attemptId }) {
    const held = await lockAttempt(context.db, attemptId)
    if (held?.way !== 'email') return refuse({ kind: 'NotFound' })
    context.journal({ detail: { attemptId } })
    if (!hasLeft(held)) return ok({ attemptId, counted: 'no' })
    await surelySent(context, held)
    await giveUp(context, held, { state: 'bounced', fault: 'came-back' })
    return ok({ attemptId, counted: 'yes' })
  },
})

type Report = { readonly attemptId: string; readonly arrived: 'yes' | 'no' }

/** The gateway says whether a text arrived. */
export const report = command<Report, { attemptId: string }, CommonRefusal>({
  name: 'messages:report',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ attemptId: z.uuid(), arrived: z.enum(['yes', 'no']) }),
  async run(context, { attemptId, arrived }) {
    const held = await lockAttempt(context.db, attemptId)
    if (held?.way !== 'sms') return refuse({ kind: 'NotFound' })
    context.journal({ detail: { attemptId, arrived } })
    if (held.state !== 'handing' && held.state !== 'sent') return ok({ attemptId })
    await surelySent(context, held)
    if (arrived === 'yes') await settleAttempt(context, attemptId, { state: 'delivered' })
    else await giveUp(context, held, { state: 'failed', fault: 'not-delivered' })
    return ok({ attemptId })
  },
})
