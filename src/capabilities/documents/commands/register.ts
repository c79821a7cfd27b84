import { z } from 'zod'
import { dossierOf } from '#capabilities/people/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { registerPapers } from '../domain/access.ts'
import { bounds, paperForms } from '../domain/paper.ts'
import { oneAsk } from '../queries/asks.ts'
import { takePaper } from './receive.ts'
import { keptFile } from './send.ts'

const registering = z.strictObject({
  personId: z.uuid(),
  form: z.enum(paperForms),
  by: z.enum(['counter', 'post']),
  askId: z.uuid().nullable(),
  words: z.string().min(1).max(bounds.words).nullable(),
  files: z.array(keptFile).max(bounds.filesAForm),
})

/** What was handed over or came by post: as a file, as an original that was seen, or put in the binder. */
export type RegisterPaper = z.infer<typeof registering>

export type RegisterRefusal =
  | CommonRefusal
  /** Without a request there is no file to put it in. */
  | { readonly kind: 'NoFile' }
  /** What was only seen says what it was. */
  | { readonly kind: 'NoWords' }
  | { readonly kind: 'NothingChosen' }

export type Registered = {
  readonly personId: string
  readonly paperId: string
  readonly again: string | null
}

/** Registers what was handed over: the pilot reads it as what came online. */
export const registerPaper = command<RegisterPaper, Registered, RegisterRefusal>({
  name: 'documents:register',
  access: registerPapers,
  input: registering,
  target: ({ personId }) => ({ personId }),
  async run(context, { personId, form, by: channel, askId, words, files }) {
    const own = await dossierOf(context.db, personId)
    if (own === undefined) return refuse({ kind: 'NoFile' })
    const ask = askId === null ? undefined : await oneAsk(context.db, askId)
    if (askId !== null && (ask === undefined || (await dossierOf(context.db, ask.personId)) !== own))
      return refuse({ kind: 'NotFound' })
    const dossierId = ask?.dossierId ?? own
    if (form === 'file' && files.length === 0) return refuse({ kind: 'NothingChosen' })
    if (form !== 'file' && askId === null && words === null) return refuse({ kind: 'NoWords' })
    const requestId = ask?.requestId ?? null
    const about = { dossierId, requestId, askId }
    const last = { paperId: '', again: null as string | null }
    for (const file of form === 'file' ? files : [undefined]) {
      Object.assign(last, await takePaper(context, { file, form, about, channel, words }))
      const detail = { ...last, form, channel }
      context.journal({ dossierId, requestId: requestId ?? undefined, personId, detail })
    }
    return ok({ personId, ...last })
  },
})
