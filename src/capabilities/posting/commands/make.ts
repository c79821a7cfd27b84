import { z } from 'zod'
import { nextNumber } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { publishSignal } from '#platform/signals/signal.ts'
import { postLetters } from '../domain/access.ts'
import { mostInBatch, sidesOf } from '../domain/batch.ts'
import { takeWaiting } from '../queries/batches.ts'
import { insertBatch, type Joined, lockBatch, settleJoined } from '../store/batches.ts'

/** The work that a machine does later: it puts one batch together. */
export const joinJob = 'posting.join'

/** The topic under which open pages learn that batches changed. */
export const postingTopic = 'posting'

const input = z.strictObject({ sides: z.enum(sidesOf) })
export type MakeBatches = z.infer<typeof input>

export type MakeRefusal =
  | CommonRefusal
  /** Nothing waits, or a colleague took it all. */
  | { readonly kind: 'NothingWaits' }

/** How many batches are made at once: more wait for the next time. */
const mostBatches = 40

/** Makes batches of all the letters that wait for the post. Their letters are fixed now; a work prints them. */
export const makeBatches = command<MakeBatches, { batchIds: readonly string[] }, MakeRefusal>({
  name: 'posting:make',
  access: postLetters,
  input,
  async run(context, { sides }) {
    const batchIds: string[] = []
    for (let at = 0; at < mostBatches; at++) {
      const letters = await takeWaiting(context.db, mostInBatch)
      if (letters.length === 0) break
      const number = await nextNumber(context, { series: 'posting', prefix: 'P-' })
      const batchId = await insertBatch(context, { number, sides, letters })
      await context.enqueue(joinJob, { batchId })
      context.journal({ detail: { batchId, number, letters: letters.length } })
      batchIds.push(batchId)
    }
    return batchIds.length === 0 ? refuse({ kind: 'NothingWaits' }) : ok({ batchIds })
  },
})

type Settling = { readonly batchId: string; readonly joined: Joined }

/** Notes what came of putting a batch together: by the program itself; twice is once, and an undone batch stays so. */
export const settleBatch = command<Settling, { batchId: string }, CommonRefusal>({
  name: 'posting:join',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({
    batchId: z.uuid(),
    joined: z.union([
      z.strictObject({ contentHash: z.string().regex(/^[0-9a-f]{64}$/), pages: z.int() }),
      z.strictObject({ stuckOn: z.int() }),
    ]),
  }),
  async run(context, { batchId, joined }) {
    const batch = await lockBatch(context.db, batchId)
    if (batch?.state !== 'making') return ok({ batchId })
    await settleJoined(context, batchId, joined)
    await publishSignal(context.db, { topic: postingTopic, audience: Object.keys(postLetters) })
    context.journal({ detail: { batchId, number: batch.number, ...joined } })
    return ok({ batchId })
  },
})
