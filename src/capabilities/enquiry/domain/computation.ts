import { z } from 'zod'
import type { Language } from '#kernel/language.ts'

/** How a kept computation is read back: the answer of the law, as the contract of the case file writes it. */

const inFourLanguages = z.object({ fr: z.string(), nl: z.string(), de: z.string(), en: z.string() })

const reason = z.object({
  article: z.string(),
  rule: z.string(),
  lawVersion: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  value: z.union([z.string(), z.number()]).transform(String),
  per: z.string(),
  text: inFourLanguages,
})

const warning = z.looseObject({
  code: z.string(),
  date: z.string().optional(),
  pointer: z.string().optional(),
  text: inFourLanguages.optional(),
})

const answered = z.object({
  on: z.string(),
  category: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  categoryIncome: z.object({
    annual: z.string(),
    monthly: z.string(),
    validFrom: z.string(),
    source: z.string(),
  }),
  counted: z.object({
    own: z.string(),
    household: z.string(),
    total: z.string(),
    generalExemption: z.string(),
    net: z.string(),
  }),
  integrationIncome: z.object({ annual: z.string(), monthly: z.string() }),
  startedMonth: z.object({ amount: z.string(), days: z.string() }).nullable(),
  entitled: z.boolean(),
  reasons: z.array(reason),
  warnings: z.array(warning),
})

const refusedAnswer = z.object({
  on: z.string(),
  refused: z.object({ code: z.string(), pointer: z.string(), text: inFourLanguages }),
})

/** The answer as kept: amounts are decimal strings in euros. */
export const storedAnswer = z.union([answered, refusedAnswer])
export type StoredAnswer = z.infer<typeof storedAnswer>
export type Answered = z.infer<typeof answered>

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
export const answerOf = ({ answer }: Pick<Computation, 'answer'>): Answered | undefined =>
  'refused' in answer ? undefined : answer

/** One line of an explanation, as a person reads it, with the article it rests on. */
export type ExplainedLine = {
  readonly rule: string
  readonly article: string
  /** The day the version of the article took effect, ISO. */
  readonly lawVersion: string
  readonly text: string
  /** Decimal string in euros when `per` is a period, else a plain number. */
  readonly value: string
  readonly per: string
}

/** The reasons in the order of the law, in the words kept with the computation; none when the law refused. */
export const explainedLines = (
  computation: Pick<Computation, 'answer'>,
  language: Language,
): readonly ExplainedLine[] =>
  (answerOf(computation)?.reasons ?? []).map(({ text, rule, article, lawVersion, value, per }) => ({
    rule,
    article,
    lawVersion,
    value,
    per,
    text: text[language],
  }))
