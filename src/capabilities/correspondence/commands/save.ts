import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { writeLetters } from '../domain/access.ts'
import { bounds, languagesOf, letterTextsShape } from '../domain/texts.ts'
import { keepTexts } from '../store/letters.ts'
import { heldLetter, type LetterRefusal } from './held-letter.ts'

const fact = z.string().min(1).max(bounds.fact).nullable()

const input = z.strictObject({
  personId: z.uuid(),
  letterId: z.uuid(),
  version: z.int(),
  texts: letterTextsShape,
  facts: z.strictObject({
    day: z.string().refine(isIsoDate).nullable(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
    place: fact,
    otherCentre: fact,
  }),
})
export type SaveLetter = z.infer<typeof input>

/** Keeps what was written so far; nothing leaves. */
export const saveLetter = command<SaveLetter, { personId: string; letterId: string }, LetterRefusal>({
  name: 'correspondence:save',
  access: writeLetters,
  input,
  target: ({ personId }) => ({ personId }),
  async run(context, { texts, facts, ...asked }) {
    const held = await heldLetter(context, asked)
    if (!held.ok) return held
    const { id: letterId, personId, dossierId, version } = held.value
    const own = languagesOf(held.value).map(language => [language, texts[language]] as const)
    // A language that the letter has and the form did not send is a forged form.
    if (own.some(([, text]) => text === undefined)) return refuse({ kind: 'NotFound' })
    await keepTexts(context, { letterId, version, texts: Object.fromEntries(own), facts })
    context.journal({ personId, dossierId, detail: { letterId } })
    return ok({ personId, letterId })
  },
})
