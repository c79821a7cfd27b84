import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { makePhraseKey } from '#platform/emergency/phrase.ts'
import { reconcilePayments } from '../domain/access.ts'
import { type KeptEmergency, keepEmergencyFile, keepPhraseKey } from '../store/emergency.ts'

/** Says that the emergency file of a run was written, and of which list. Only the program does. */
export const keepEmergency = command<KeptEmergency, Record<string, never>, CommonRefusal>({
  name: 'continuity:keep-emergency',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({
    runId: z.uuid(),
    month: z.iso.date(),
    listHash: z.string().regex(/^[0-9a-f]{64}$/),
    folder: z.string().min(1),
    withPhrase: z.boolean(),
    items: z.int().min(0),
    cents: z.int().min(0),
  }),
  async run(context, kept) {
    await keepEmergencyFile(context, kept)
    context.journal({ detail: { runId: kept.runId, items: kept.items } })
    return ok({})
  },
})

/** Sets the phrase that opens emergency files without program and database. It is kept nowhere. */
export const setPhrase = command<{ readonly phrase: string }, Record<string, never>, CommonRefusal>({
  name: 'continuity:set-phrase',
  access: reconcilePayments,
  input: z.strictObject({ phrase: z.string().min(20).max(200) }),
  async run(context, { phrase }) {
    await keepPhraseKey(context, context.actorId, await makePhraseKey(phrase))
    return ok({})
  },
})
