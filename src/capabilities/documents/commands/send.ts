import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { mediaTypes } from '../domain/first-bytes.ts'
import { bounds } from '../domain/paper.ts'
import { oneAsk } from '../queries/asks.ts'
import { personFile } from '../queries/person-file.ts'
import { type Received, takePaper } from './receive.ts'

/** A file whose bytes were read and kept before the command runs. */
export const keptFile = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(1),
  mediaType: z.enum(mediaTypes),
  name: z.string().min(1).max(bounds.name).nullable(),
})

const sending = z.strictObject({
  askId: z.uuid().nullable(),
  words: z.string().min(1).max(bounds.words).nullable(),
  files: z.array(keptFile).min(1).max(bounds.filesAForm),
})

/** Files that a person sends from their own file: for what was asked, or because they think it is needed. */
export type SendPapers = z.infer<typeof sending>

/** How many came, and how many of these were there already. */
export type Sent = { readonly came: number; readonly again: number }

/** Receives what a person sends from their own file. */
export const sendPapers = command<SendPapers, Sent, CommonRefusal>({
  name: 'documents:send',
  access: {},
  alsoFor: ['person'],
  input: sending,
  async run(context, { askId, words, files }) {
    const { db, actorId: personId } = context
    const own = await personFile(db, personId)
    const ask = askId === null ? undefined : await oneAsk(db, askId)
    if (own === undefined || (askId !== null && ask?.personId !== own.personId))
      return refuse({ kind: 'NotFound' })
    const dossierId = ask?.dossierId ?? own.dossierId
    const about = { dossierId, requestId: ask?.requestId ?? null, askId }
    const came: Received[] = []
    for (const file of files)
      came.push(await takePaper(context, { file, form: 'file', about, channel: 'my-file', words }))
    for (const { paperId, again } of came)
      context.journal({ dossierId, requestId: ask?.requestId, personId, detail: { paperId, again } })
    return ok({ came: came.length, again: came.filter(({ again }) => again !== null).length })
  },
})
