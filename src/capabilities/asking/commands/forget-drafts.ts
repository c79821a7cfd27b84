import { z } from 'zod'
import { loosePapers, removeLoose } from '#capabilities/documents/index.ts'
import { ok } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { keeping } from '../domain/keeping.ts'
import { forgetCallBacks } from '../store/call-backs.ts'
import { forgetDrafts as forget } from '../store/drafts.ts'

/** Deletes what was begun, and the calls that were made, once kept long enough; how many is in the journal, never what was in them. */
export const forgetDrafts = command<Record<string, never>, { forgotten: number }, never>({
  name: 'asking:forget',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const gone = await forget(context, context.today)
    for (const draftId of gone)
      for (const { id } of await loosePapers(context.db, draftId))
        await removeLoose(context, { draftId, paperId: id })
    await forgetCallBacks(context, context.today.subtract({ days: keeping.days }))
    const forgotten = gone.length
    context.journal({ detail: { forgotten } })
    return ok({ forgotten })
  },
})
