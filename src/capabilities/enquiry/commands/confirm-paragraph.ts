import { z } from 'zod'
import { requestCard } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { confirmCarried } from '../store/carried.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({ requestId: z.uuid(), paragraphId: z.uuid() })

/** Says of a paragraph that was taken over from a former report that it still holds today. */
export const confirmParagraph = command<z.infer<typeof input>, { requestId: string }, CommonRefusal>({
  name: 'enquiry:confirm-paragraph',
  access: writeFile,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, paragraphId }) {
    const request = await requestCard(context.db, requestId)
    if (request === undefined) return refuse({ kind: 'NotFound' })
    const { dossierId } = request
    if (!(await confirmCarried(recordingOf(context, dossierId), { requestId, paragraphId })))
      return refuse({ kind: 'NotFound' })
    context.journal({ dossierId, requestId, detail: { paragraphId } })
    return ok({ requestId })
  },
})
