import { z } from 'zod'
import { personCard } from '#capabilities/people/index.ts'
import { settleTasks } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { answerVoices } from '../domain/access.ts'
import { everyOutcome, mostWords, tellings, voiceOutcomes } from '../domain/kinds.ts'
import { voiceLine } from '../domain/line.ts'
import { mayAnswer } from '../queries/around.ts'
import { standingOf } from '../queries/contested.ts'
import { oneVoice, type Voice } from '../queries/voices.ts'
import { keepAnswer } from '../store/voices.ts'
import { printAnswer } from './print-answer.ts'

const input = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  outcome: z.enum(everyOutcome),
  answer: z.string().min(1).max(mostWords),
  told: z.enum(tellings),
})
export type AnswerVoice = z.infer<typeof input>

export type AnswerVoiceRefusal =
  | CommonRefusal
  /** Somebody was faster. */
  | { readonly kind: 'Answered' }
  /** This cannot come of that kind. */
  | { readonly kind: 'WrongOutcome' }
  /** The contested fact stands as it stood: correct it first. */
  | { readonly kind: 'NotCorrected' }
  /** This person reads nothing online. */
  | { readonly kind: 'NotOnline' }

type Answering = { readonly voice: Voice; readonly asked: AnswerVoice }

/** The version that stands in place of a contested one; null when it was taken out, or when no fact was named. */
async function correction(
  { db }: CommandContext,
  { voice, asked }: Answering,
): Promise<Result<string | null, AnswerVoiceRefusal>> {
  if (asked.outcome !== 'corrected') return ok(null)
  const standing = await standingOf(db, voice)
  if (standing === undefined) return ok(null)
  return standing.current ? refuse({ kind: 'NotCorrected' }) : ok(standing.successor)
}

async function letterOf(
  context: CommandContext,
  { voice, asked }: Answering,
): Promise<Result<string | null, AnswerVoiceRefusal>> {
  const person = await personCard(context.db, voice.personId)
  if (person === undefined) return refuse({ kind: 'NotFound' })
  if (asked.told === 'online' && person.noOnlineView) return refuse({ kind: 'NotOnline' })
  return ok(asked.told === 'letter' ? await printAnswer(context, { voice, person, answer: asked }) : null)
}

async function settle({ db, actorId, now }: CommandContext, { voice, asked }: Answering): Promise<void> {
  for (const kind of [`voice:${voice.kind}`, 'voice:late'])
    await settleTasks(db, { kind, causeIds: [voice.id], by: actorId, now, outcome: asked.outcome })
}

/** Answers what a person said, once; the task closes with it, and the answer is in their file or on paper. */
export const answerVoice = command<
  AnswerVoice,
  { id: string; documentId: string | null },
  AnswerVoiceRefusal
>({
  name: 'voice:answer',
  access: answerVoices,
  input,
  async run(context, asked) {
    const voice = await oneVoice(context.db, asked.id)
    if (voice === undefined || !(await mayAnswer(context.db, context.actor, voice)))
      return refuse({ kind: 'NotFound' })
    if (voice.outcome !== null) return refuse({ kind: 'Answered' })
    if (!voiceOutcomes[voice.kind].some(outcome => outcome === asked.outcome))
      return refuse({ kind: 'WrongOutcome' })
    const corrected = await correction(context, { voice, asked })
    if (!corrected.ok) return corrected
    const letter = await letterOf(context, { voice, asked })
    if (!letter.ok) return letter
    const kept = { ...asked, documentId: letter.value, correctedById: corrected.value }
    if (!(await keepAnswer(context, kept))) return refuse({ kind: 'Answered' })
    await settle(context, { voice, asked })
    context.journal(voiceLine(voice))
    return ok({ id: voice.id, documentId: letter.value })
  },
})
