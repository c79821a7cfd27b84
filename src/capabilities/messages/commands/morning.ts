import { z } from 'zod'
import { everyone } from '#capabilities/directory/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import type { Outcome } from '../domain/ports.ts'
import { wishOf } from '../queries/morning.ts'
import { keepWish, settleMorning, takeMorning } from '../store/morning.ts'

const wish = z.strictObject({ wished: z.enum(['yes', 'no']) })

/** A worker wishes the mail of the morning, or no longer does. Nobody else can wish it for them. */
export const wishMorning = command<
  z.infer<typeof wish>,
  { wished: 'yes' | 'no' },
  { readonly kind: 'NoAddress' }
>({
  name: 'messages:wish-morning',
  access: everyone,
  input: wish,
  async run(context, { wished }) {
    const { email } = await wishOf(context.db, context.actorId)
    if (wished === 'yes' && email === null) return refuse({ kind: 'NoAddress' })
    await keepWish(context, { workerId: context.actorId, wished })
    return ok({ wished })
  },
})

/** Takes up the mail of a worker before it leaves: its id is given once a morning, or once more when it surely did not leave. */
export const takeUpMorning = command<{ readonly workerId: string }, { id: string | null }, never>({
  name: 'messages:take-up-morning',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ workerId: z.uuid() }),
  run: async (context, { workerId }) => ok({ id: (await takeMorning(context, workerId)) ?? null }),
})

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sent') }),
  z.strictObject({ kind: z.enum(['later', 'refused', 'unsure']), fault: z.string() }),
])

/** Writes down what came of it; what may have left never leaves again. */
export const settleMorningMail = command<{ id: string; outcome: Outcome }, { id: string }, never>({
  name: 'messages:settle-morning',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ id: z.uuid(), outcome }),
  async run({ db }, { id, outcome: said }) {
    await settleMorning(db, id, said)
    return ok({ id })
  },
})
