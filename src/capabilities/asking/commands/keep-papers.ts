import { z } from 'zod'
import { type KeptFile, removeLoose, takePaper } from '#capabilities/documents/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { holdDraftOfSession } from '../queries/drafts.ts'
import type { SaveRefusal } from './save-answers.ts'

/** Papers that were sent along, their bytes kept already; or one that is taken out again. */
export type KeepPapers = {
  readonly session: string
  readonly kept: readonly KeptFile[]
  readonly without: string | null
}

const file = z.custom<KeptFile>(value => typeof value === 'object' && value !== null && 'hash' in value)

/** Keeps papers with an unfinished ask: they go to its file when it is sent, and are deleted with it when it is not. */
export const keepPapers = command<KeepPapers, { draftId: string }, SaveRefusal>({
  name: 'asking:papers',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({
    session: z.string().max(100),
    kept: z.array(file).max(50),
    without: z.uuid().nullable(),
  }),
  async run(context, { session, kept, without }) {
    const draft = await holdDraftOfSession(context, session)
    if (draft === undefined) return refuse({ kind: 'Lost' })
    if (draft.requestId !== null) return refuse({ kind: 'Sent' })
    const about = { draftId: draft.id }
    for (const one of kept)
      await takePaper(context, { file: one, form: 'file', about, channel: 'web', words: null })
    if (without !== null) await removeLoose(context, { draftId: draft.id, paperId: without })
    context.journal({ detail: { draftId: draft.id, papers: kept.length } })
    return ok({ draftId: draft.id })
  },
})
