import { z } from 'zod'
import { markDocumentsPosted } from '#capabilities/letters/index.ts'
import { closePosted } from '#capabilities/messages/index.ts'
import { brusselsDate, isIsoDate } from '#kernel/calendar.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { postLetters } from '../domain/access.ts'
import { mayUndo } from '../domain/batch.ts'
import { itemsOf, oneBatch } from '../queries/batches.ts'
import { lockBatch, markPosted, markUndone, numberItem } from '../store/batches.ts'

export type SettleRefusal =
  | CommonRefusal
  /** It is not printed yet, or it was posted or undone already. */
  | { readonly kind: 'NotReady' }
  /** After today, or before it was made. */
  | { readonly kind: 'WrongDay' }
  /** Another letter that was not undone has this number. */
  | { readonly kind: 'NumberTaken'; readonly nth: number }

const day = z.strictObject({ batchId: z.uuid(), postedOn: z.string().refine(isIsoDate) })
export type PostBatch = z.infer<typeof day>

/** Sees to it that a batch lies ready, held until the end. */
async function heldReady(context: CommandContext, batchId: string): Promise<Result<true, SettleRefusal>> {
  const batch = await lockBatch(context.db, batchId)
  if (batch === undefined) return refuse({ kind: 'NotFound' })
  return batch.state === 'ready' ? ok(true) : refuse({ kind: 'NotReady' })
}

/** Says that a batch was posted: all its letters left on that day, and nobody has to post them any more. */
export const postBatch = command<PostBatch, { batchId: string }, SettleRefusal>({
  name: 'posting:post',
  access: postLetters,
  input: day,
  async run(context, { batchId, postedOn }) {
    const held = await heldReady(context, batchId)
    if (!held.ok) return held
    const batch = await oneBatch(context.db, batchId)
    const madeOn = batch && brusselsDate(batch.madeAt).toString()
    if (madeOn === undefined || postedOn > context.today.toString() || postedOn < madeOn)
      return refuse({ kind: 'WrongDay' })
    const items = await itemsOf(context.db, batchId)
    const left = new Set(
      await closePosted(
        context,
        items.map(({ attemptId }) => attemptId),
      ),
    )
    const posted = items.filter(({ attemptId }) => left.has(attemptId))
    await markDocumentsPosted(context, posted, postedOn)
    await markPosted(context, batchId, postedOn)
    context.journal({ detail: { batchId, letters: posted.length, postedOn } })
    return ok({ batchId })
  },
})

const one = z.strictObject({ batchId: z.uuid() })
export type UndoBatch = z.infer<typeof one>

/** Undoes a batch that was not posted: its letters wait again, and may be in another one. */
export const undoBatch = command<UndoBatch, { batchId: string }, SettleRefusal>({
  name: 'posting:undo',
  access: postLetters,
  input: one,
  async run(context, { batchId }) {
    const batch = await lockBatch(context.db, batchId)
    const known = batch && (await oneBatch(context.db, batchId))
    if (known === undefined) return refuse({ kind: 'NotFound' })
    if (!mayUndo(known.state)) return refuse({ kind: 'NotReady' })
    await markUndone(context, batchId)
    context.journal({ detail: { batchId, number: known.number } })
    return ok({ batchId })
  },
})

const numbers = z.strictObject({
  batchId: z.uuid(),
  numbers: z.array(z.strictObject({ nth: z.int(), registered: z.string().nullable() })).max(500),
})
export type NumberBatch = z.infer<typeof numbers>

/** Writes down the numbers of registered items, as they were typed or scanned. */
export const numberBatch = command<NumberBatch, { batchId: string }, SettleRefusal>({
  name: 'posting:number',
  access: postLetters,
  input: numbers,
  async run(context, { batchId, numbers: typed }) {
    const held = await heldReady(context, batchId)
    if (!held.ok) return held
    const known = new Map(
      (await itemsOf(context.db, batchId)).map(({ nth, registered }) => [nth, registered]),
    )
    const changed = typed.filter(({ nth, registered }) => known.get(nth) !== registered && known.has(nth))
    for (const { nth, registered } of changed.toSorted(
      (a, b) => (a.registered ?? '').length - (b.registered ?? '').length,
    ))
      if (!(await numberItem(context, { batchId, nth, registered })))
        return refuse({ kind: 'NumberTaken', nth })
    context.journal({ detail: { batchId, numbers: changed.length } })
    return ok({ batchId })
  },
})
