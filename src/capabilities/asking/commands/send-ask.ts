import { z } from 'zod'
import { adoptPapers } from '#capabilities/documents/index.ts'
import type { Kind } from '#capabilities/requests/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import type { Told } from '../domain/told.ts'
import { holdDraftOfSession } from '../queries/drafts.ts'
import { markSent } from '../store/drafts.ts'
import { enterAsk } from './enter-ask.ts'
import { toldShape } from './told-shape.ts'

/** An ask that is sent: the answers of the browser's own draft, read and checked. */
export type SendAsk = { readonly session: string; readonly language: Language; readonly told: Told<Kind> }

export type SendRefusal =
  | { readonly kind: 'Lost' }
  /** Nobody can be named: the person is asked to call. */
  | { readonly kind: 'NotNow' }

/**
 * Sends an ask from the web: the request of the day, with its pilot and its receipt. Sent twice, from two tabs or after
 * going back, it is the same request.
 */
export const sendAsk = command<SendAsk, { requestId: string }, SendRefusal>({
  name: 'asking:send',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ session: z.string().max(100), language: z.enum(languages), told: toldShape }),
  async run(context, { session, language, told }) {
    const draft = await holdDraftOfSession(context, session)
    if (draft === undefined) return refuse({ kind: 'Lost' })
    if (draft.requestId !== null || draft.sealed === undefined)
      return ok({ requestId: draft.requestId ?? '' })
    const { pin } = draft.sealed
    const entered = await enterAsk(context, {
      ...{ told, pin, language },
      door: 'web',
      askedOn: context.today.toString(),
      lateReason: null,
      partner: null,
      doubles: 'later',
      personId: null,
    })
    if (!entered.ok) return refuse({ kind: 'NotNow' })
    const { requestId, dossierId, documentId, code } = entered.value
    await adoptPapers(context, { draftId: draft.id, dossierId, requestId })
    // What is shown until the browser leaves: the code of the file, and nothing of what was said.
    const sealed = { code: code ?? '', pin: pin === null ? null : 'chosen', values: {} }
    await markSent(context, { id: draft.id, requestId, documentId, sealed })
    return ok({ requestId })
  },
})
