import { z } from 'zod'
import { settleTasks } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { welcomeAsks } from '../domain/access.ts'
import { closeCallBack } from '../store/call-backs.ts'
import { callTask } from './ask-call-back.ts'

/** A call that was made, or tried, with what came of it. */
export type CloseCall = { readonly id: string; readonly outcome: string }

/** A colleague said it before, or there is none. */
export type CloseCallRefusal = { readonly kind: 'DoneBefore' }

/** Says what came of a call that was asked for; its task is done with it. */
export const closeCall = command<CloseCall, { id: string }, CloseCallRefusal>({
  name: 'asking:close-call',
  access: welcomeAsks,
  input: z.strictObject({ id: z.uuid(), outcome: z.string().min(1).max(500) }),
  async run(context, { id, outcome }) {
    const { db, actorId, now } = context
    if (!(await closeCallBack(context, { id, outcome }))) return refuse({ kind: 'DoneBefore' })
    await settleTasks(db, { kind: callTask, causeIds: [id], by: actorId, now, outcome })
    context.journal({ detail: { callBackId: id } })
    return ok({ id })
  },
})
