import { z } from 'zod'
import { personCard } from '#capabilities/people/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { copyChannels, giveCopies, identities } from '../domain/copy.ts'
import { insertCopy } from '../store/copies.ts'

const input = z.strictObject({
  personId: z.uuid(),
  channel: z.enum(copyChannels),
  /** How the worker knew who asked. */
  identity: z.enum(identities),
  language: z.enum(languages),
})
export type GiveCopy = z.infer<typeof input>

/**
 * Writes down that a person demands a copy of all that is kept of them, and opens it for a worker to print. Without a
 * demand nothing is printed.
 */
export const giveCopy = command<GiveCopy, { id: string }, CommonRefusal>({
  name: 'my-file:give-copy',
  access: giveCopies,
  input,
  target: ({ personId }) => ({ personId }),
  async run(context, asked) {
    const person = await personCard(context.db, asked.personId)
    if (person === undefined) return refuse({ kind: 'NotFound' })
    const id = await insertCopy(context, asked)
    context.journal({ personId: person.id, detail: { copyId: id, channel: asked.channel } })
    return ok({ id })
  },
})
