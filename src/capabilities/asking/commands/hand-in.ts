import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { welcomeAsks } from '../domain/access.ts'
import { holdDraftOfCode } from '../queries/drafts.ts'

/** No unfinished ask has this code. */
export type HandInRefusal = { readonly kind: 'NoSuchCode' }

/** Finds what somebody began on the web by the code they say, at the counter or on the phone. In the journal. */
export const handIn = command<{ code: string }, { draftId: string }, HandInRefusal>({
  name: 'asking:hand-in',
  access: welcomeAsks,
  input: z.strictObject({ code: z.string().max(40) }),
  async run(context, { code }) {
    const draft = await holdDraftOfCode(context, code)
    if (draft === undefined) return refuse({ kind: 'NoSuchCode' })
    context.journal({ detail: { draftId: draft.id } })
    return ok({ draftId: draft.id })
  },
})
