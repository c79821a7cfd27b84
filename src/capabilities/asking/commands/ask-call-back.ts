import { z } from 'zod'
import { isPhone } from '#capabilities/people/index.ts'
import { raiseTask } from '#capabilities/requests/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { dueForCall } from '../domain/call-back.ts'
import { callBackOf, firstService } from '../queries/call-backs.ts'
import { holdDraftOfSession } from '../queries/drafts.ts'
import { insertCallBack } from '../store/call-backs.ts'

const wished = z.strictObject({
  session: z.string().max(100),
  language: z.enum(languages),
  name: z.string().min(1).max(100).nullable(),
  phone: z.string().min(6).max(30).refine(isPhone),
  moment: z.string().min(1).max(200).nullable(),
})

/** Somebody stops half-way and wishes to be called. `moment`: when it is safe, in their words. */
export type AskCallBack = z.infer<typeof wished>

export type CallBackRefusal = { readonly kind: 'Lost' }

/** Under which kind a call-back waits for somebody. */
export const callTask = 'asking:call-back'

/** Asks for a call: one an ask, however often the button is pressed. Gives the day by which it is promised. */
export const askCallBack = command<AskCallBack, { dueOn: string }, CallBackRefusal>({
  name: 'asking:call-back',
  access: {},
  alsoFor: ['system'],
  input: wished,
  async run(context, { session, ...wish }) {
    const { db, tenantId, now } = context
    const draft = await holdDraftOfSession(context, session)
    if (draft === undefined) return refuse({ kind: 'Lost' })
    const earlier = await callBackOf(db, draft.id)
    if (earlier !== undefined) return ok({ dueOn: dueForCall(earlier.askedAt).toString() })
    const id = await insertCallBack(context, { draftId: draft.id, ...wish })
    const dueOn = dueForCall(now).toString()
    const serviceId = await firstService(db)
    if (serviceId !== undefined)
      await raiseTask(db, { tenantId, kind: callTask, causeId: id, serviceId, dueOn, now })
    context.journal({ detail: { callBackId: id, draftId: draft.id } })
    return ok({ dueOn })
  },
})
