import { z } from 'zod'
import { kinds } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepGuides } from '../domain/access.ts'
import { knownParts, longestQuestion, mostQuestions } from '../domain/guide.ts'
import { keepGuide } from '../store/guides.ts'

const short = z.string().min(1).max(longestQuestion)

const input = z.strictObject({
  kind: z.enum(kinds),
  language: z.enum(['fr', 'nl']),
  /** The version that was seen; 0: the one that comes with the program. */
  version: z.int().min(0),
  questions: z
    .array(
      z.strictObject({
        ask: short,
        why: short,
        source: short.nullable(),
        known: z.enum(knownParts).nullable(),
      }),
    )
    .max(mostQuestions),
})
export type SaveGuide = z.infer<typeof input>

export type SaveGuideRefusal = CommonRefusal | { readonly kind: 'NoQuestion' }

/** Writes the questions for a kind of request; whoever saves answers for them. */
export const saveGuide = command<SaveGuide, { kind: string }, SaveGuideRefusal>({
  name: 'interview:save-guide',
  access: keepGuides,
  input,
  async run(context, guide) {
    if (guide.questions.length === 0) return refuse({ kind: 'NoQuestion' })
    if (!(await keepGuide(context, guide)))
      return refuse({ kind: 'StaleVersion', current: guide.version + 1 })
    context.journal({ detail: { kind: guide.kind, language: guide.language } })
    return ok({ kind: guide.kind })
  },
})
