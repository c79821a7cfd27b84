import { z } from 'zod'
import { type Language, languages } from '#kernel/language.ts'
import type {
  Answer,
  AnswerJson,
  ExplainedLine,
  Refused,
  RefusedJson,
} from '#law/integration-income/index.ts'
import {
  explain,
  explainRefusal,
  explainWarning,
  isRefused,
  toContractJson,
} from '#law/integration-income/index.ts'

export type { ExplainedLine } from '#law/integration-income/index.ts'

/** What a reader is told about an answer: the lines of the computation and what to check, as said on that day. */
export type Said = { readonly lines: readonly ExplainedLine[]; readonly warnings: readonly string[] }

/** An answer as it is kept: the contract's, and how it was explained in each language. */
export type StoredAnswer = (AnswerJson | RefusedJson) & { readonly said: Readonly<Record<Language, Said>> }

const say = (answer: Answer | Refused, language: Language): Said =>
  isRefused(answer)
    ? { lines: [], warnings: [explainRefusal(answer, language)] }
    : {
        lines: explain(answer, language),
        warnings: answer.warnings.map(warning => explainWarning(warning, language)),
      }

/** Freezes an answer with its explanations, so that a letter of later years says what was said. */
export const toStored = (answer: Answer | Refused): StoredAnswer => ({
  ...toContractJson(answer),
  said: { fr: say(answer, 'fr'), nl: say(answer, 'nl'), de: say(answer, 'de'), en: say(answer, 'en') },
})

const said = z.custom<Said>(
  value => z.object({ lines: z.array(z.object({ sentence: z.string() })) }).safeParse(value).success,
)

/** Reads back what `toStored` kept; anything else in the column is a bug. */
export const storedAnswer = z.custom<StoredAnswer>(
  value => z.object({ on: z.string(), said: z.record(z.enum(languages), said) }).safeParse(value).success,
)

/** One computation that was kept. It never changes: a later one stands beside it. */
export type Computation = {
  readonly id: string
  readonly dossierId: string
  readonly requestId: string
  /** The day the right was assessed for, ISO. */
  readonly assessedOn: string
  /** The law as it was published by this day, ISO. */
  readonly knownOn: string
  readonly computedAt: Temporal.Instant
  readonly computedByName: string
  /** The facts it used: a case file of the contract. */
  readonly caseFile: unknown
  readonly answer: StoredAnswer
  /** Integer cents; null when the law refused to answer. */
  readonly monthlyCents: number | null
  readonly category: 1 | 2 | 3 | null
}

/** The answer itself, or undefined when the law refused to give one. */
export const answerOf = ({ answer }: { readonly answer: StoredAnswer }): AnswerJson | undefined =>
  'refused' in answer ? undefined : answer

/** The lines of a kept computation, in the order of the law and in the words kept with it; none when it was refused. */
export const explainedLines = (
  { answer }: { readonly answer: StoredAnswer },
  language: Language,
): readonly ExplainedLine[] => answer.said[language].lines
