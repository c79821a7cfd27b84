import { z } from 'zod'
import { keepDocument } from '#capabilities/letters/index.ts'
import { tell } from '#capabilities/messages/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { fillDraft, letterTemplate, printDraft } from '../compose/write.ts'
import { writeLetters } from '../domain/access.ts'
import type { Gap } from '../domain/fields.ts'
import { fieldNames } from '../messages/index.ts'
import { type LetterSource, letterSource } from '../queries/facts.ts'
import type { WrittenLetter } from '../queries/letters.ts'
import { markLetterSent } from '../store/letters.ts'
import { heldLetter, type LetterRefusal } from './held-letter.ts'

/** By the way the person wished, or by post. */
export const sendHows = ['wish', 'post'] as const

const input = z.strictObject({
  personId: z.uuid(),
  letterId: z.uuid(),
  version: z.int(),
  how: z.enum(sendHows),
})
export type SendLetter = z.infer<typeof input>

export type SendRefusal =
  | LetterRefusal
  /** The text names what nobody knows: an empty place is never sent. */
  | { readonly kind: 'Unfilled'; readonly gaps: readonly Gap[] }

type Leaving = {
  readonly letter: WrittenLetter
  readonly source: LetterSource
  readonly how: SendLetter['how']
}

/** Prints the letter, keeps it as it leaves, and tells the person by the one door. */
async function letGo(context: CommandContext, { letter, source, how }: Leaving): Promise<void> {
  const { id: letterId, language, dossierId, personId } = letter
  const requestId = source.request?.id
  const date = context.today.toString()
  const { id: documentId } = await keepDocument(context, {
    kind: 'free-letter',
    language,
    bytes: await printDraft(context.tools.pdf, { draft: letter, source, date }),
    template: letterTemplate,
    dossierId,
    ...(requestId === undefined ? {} : { requestId }),
  })
  await markLetterSent(context, { letterId, documentId, texts: letter.texts })
  const about = { personId, dossierId, requestId, documentId }
  await tell(context, {
    ...about,
    reason: 'letter',
    causeId: letterId,
    ...(how === 'post' ? { by: 'post' } : {}),
  })
}

/** Sends a letter, once, with every field filled in. */
export const sendLetter = command<SendLetter, { personId: string }, SendRefusal>({
  name: 'correspondence:send',
  access: writeLetters,
  input,
  target: ({ personId }) => ({ personId }),
  async run(context, { how, ...asked }) {
    const held = await heldLetter(context, asked)
    if (!held.ok) return held
    const letter = held.value
    const { tenantId } = context
    const source = await letterSource(context.db, { tenantId, ...letter })
    if (source === undefined) return refuse({ kind: 'NotFound' })
    const { texts, gaps } = fillDraft(letter, source, fieldNames)
    if (gaps.length > 0) return refuse({ kind: 'Unfilled', gaps })
    await letGo(context, { letter: { ...letter, texts }, source, how })
    const { personId, dossierId } = letter
    context.journal({ personId, dossierId, detail: { letterId: letter.id, template: letter.template, how } })
    return ok({ personId })
  },
})
