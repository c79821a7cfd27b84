import { z } from 'zod'
import { settleTasks } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { tellDoubles } from '../domain/access.ts'
import { oneDouble } from '../queries/doubles.ts'
import { writeDouble } from '../store/doubles.ts'
import { doubleTask } from './raise-double.ts'

const telling = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  /** The known person it is; `other`: none of them; `undo`: the answer is taken back. */
  answer: z.union([z.uuid(), z.literal('other'), z.literal('undo')]),
})

/** Whether the person of a request is somebody known, as a human says it. */
export type TellDouble = z.infer<typeof telling>

export type TellRefusal =
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'StaleVersion'; readonly current: number }

/**
 * Says whether two persons are one, or takes the answer back. Nothing is moved here: the letters of a file are kept as
 * they were sent, and two files are made one only where all of both is looked at.
 */
export const tellDouble = command<TellDouble, { requestId: string }, TellRefusal>({
  name: 'asking:same-person',
  access: tellDoubles,
  input: telling,
  async run(context, { requestId, version, answer }) {
    const { db, actorId, now } = context
    const double = await oneDouble(db, requestId)
    if (double === undefined || answer === double.personId) return refuse({ kind: 'NotFound' })
    const told = answer === 'undo' ? null : answer === 'other' ? answer : { same: answer }
    if (!(await writeDouble(context, { requestId, version, answer: told })))
      return refuse({ kind: 'StaleVersion', current: double.version })
    const outcome = answer === 'undo' || answer === 'other' ? answer : 'same'
    if (answer !== 'undo')
      await settleTasks(db, { kind: doubleTask, causeIds: [requestId], by: actorId, now, outcome })
    context.journal({ requestId, personId: double.personId, detail: { outcome } })
    if (outcome === 'same') context.journal({ personId: answer, requestId, detail: { outcome } })
    return ok({ requestId })
  },
})
