import type { RefusalCode, WarningCode } from '#law/integration-income/answer.ts'
import type {
  Category,
  Exemption,
  ExemptReason,
  Period,
  Relation,
  Who,
} from '#law/integration-income/case.ts'
import type { Rule, Sentences } from '#law/integration-income/rules.ts'

/**
 * Everything the rules say to people, in one language. A sentence that is missing does not compile.
 *
 * @source L. 26.05.2002, art. 21: a decision is motivated in fact and in law, in words the person understands.
 */
export type Catalogue = {
  /** One plain sentence per rule. */
  readonly reasons: Sentences
  /** The short name of the line a rule makes in a table. */
  readonly labels: Readonly<Record<Rule, string>>
  /** The line that brings a negative difference back to zero. */
  readonly floor: { readonly label: string; readonly sentence: string }
  readonly warnings: Readonly<Record<WarningCode, (date: string) => string>>
  readonly refusals: Readonly<Record<RefusalCode, string>>
}

/** The words sentences are made of, in one language. */
export type Words = {
  readonly category: Readonly<Record<Category, string>>
  /** Whose resource it is, at the head of a sentence. */
  readonly of: Readonly<Record<Who, string>>
  readonly relation: Readonly<Record<Relation, string>>
  readonly kind: (kind: string) => string
  readonly per: Readonly<Record<Period, string>>
  readonly exemption: Readonly<Record<Exemption, string>>
  readonly exempt: Readonly<Record<ExemptReason, string>>
}

/** A reason as somebody wrote it, to be quoted inside a sentence that has its own full stop. */
export const quotable = (reason: string): string => reason.replace(/\.$/, '')

/** Looks a word up; a word the list lacks is written as it is. */
export const wordIn =
  (list: Readonly<Record<string, string>>) =>
  (word: string): string =>
    list[word] ?? word
