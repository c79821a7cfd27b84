import { z } from 'zod'
import { answerForTexts } from '#capabilities/centre/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { mostDaysEver, suspendableKinds } from '../domain/ground.ts'
import { insertGround } from '../store/grounds.ts'

const word = z.string().trim().min(1).max(300)
const entering = z.strictObject({
  clockKind: z.enum(suspendableKinds),
  /** As the person reads it; French always, the others where the centre writes them. */
  words: z.strictObject({ fr: word, nl: word.nullable(), de: word.nullable(), en: word.nullable() }),
  article: z.string().trim().min(1).max(200),
  /** Where the article was read. */
  source: z.string().trim().min(1).max(500),
  mostDays: z.int().min(1).max(mostDaysEver),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
})

export type EnterGround = z.infer<typeof entering>

export type EnterRefusal = CommonRefusal | { readonly kind: 'EndsFirst' }

/** Writes down a text on which the centre lets a delay stand still. It is never edited, only ended from a day. */
export const enterGround = command<EnterGround, { groundId: string }, EnterRefusal>({
  name: 'centre:enter-suspension-ground',
  access: answerForTexts,
  input: entering,
  async run(context, { words, ...ground }) {
    if (ground.until !== null && ground.until < ground.from) return refuse({ kind: 'EndsFirst' })
    const groundId = uuidv7()
    const written = Object.entries(words).flatMap(([language, text]) =>
      text === null ? [] : [[language, text]],
    )
    await insertGround(context, { ...ground, id: groundId, words: Object.fromEntries(written) })
    context.journal({ detail: { groundId, clock: ground.clockKind, mostDays: ground.mostDays } })
    return ok({ groundId })
  },
})
