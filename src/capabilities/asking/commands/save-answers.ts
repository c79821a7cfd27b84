import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { holdDraftOfSession } from '../queries/drafts.ts'
import { writeDraft } from '../store/drafts.ts'

const saving = z.strictObject({
  session: z.string().max(100),
  /** By field; checked before, kept as they were typed. */
  answers: z.record(
    z.string().max(40),
    z.union([z.string().max(5_000), z.array(z.string().max(40)).max(20)]),
  ),
  /** Digits that the person chose; null leaves those that were. */
  pin: z
    .string()
    .regex(/^\d{4,6}$/)
    .nullable(),
})

/** Answers to one question, or digits to come back with. */
export type SaveAnswers = z.infer<typeof saving>

export type SaveRefusal =
  /** The browser rested too long, or left: the code brings the ask back. */
  { readonly kind: 'Lost' } | { readonly kind: 'Sent' }

/** Where nothing is shown of what was said, an empty field changes nothing. */
const said = (answers: SaveAnswers['answers']): SaveAnswers['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value.length > 0))

/** Saves what was answered, at each step; two tabs write one after the other, each its own questions. */
export const saveAnswers = command<SaveAnswers, { draftId: string }, SaveRefusal>({
  name: 'asking:save',
  access: {},
  alsoFor: ['system'],
  input: saving,
  async run(context, { session, answers, pin }) {
    const draft = await holdDraftOfSession(context, session)
    if (draft === undefined) return refuse({ kind: 'Lost' })
    if (draft.requestId !== null || draft.sealed === undefined) return refuse({ kind: 'Sent' })
    const { id, version, sealed, sees } = draft
    const values = { ...sealed.values, ...(sees ? answers : said(answers)) }
    // Whoever sees nothing chooses no digits either: they would open what somebody else said.
    const digits = sees ? (pin ?? sealed.pin) : sealed.pin
    await writeDraft(context, { id, version, sealed: { ...sealed, values, pin: digits } })
    context.journal({ detail: { draftId: id, fields: Object.keys(answers).join(' ') } })
    return ok({ draftId: id })
  },
})
