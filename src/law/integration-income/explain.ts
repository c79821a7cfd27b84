import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { articleIn } from '#law/article.ts'
import { type Answer, isRefused, type Refused, type Warning } from '#law/integration-income/answer.ts'
import type { Reason, Rule } from '#law/integration-income/rules.ts'
import { caseWords, catalogues } from '#law/integration-income/sentences/catalogues.ts'
import { sentenceOf } from '#law/reason.ts'

/**
 * The computation as a person reads it, on a screen and in the letter: one line per step, in the order of the text.
 *
 * @source L. 26.05.2002, art. 21: the decision states how the amount was computed.
 */
export type ExplainedLine = {
  readonly rule: Rule | 'floor'
  readonly label: string
  readonly article: string
  /** One plain sentence: what was looked at and what came out. */
  readonly sentence: string
  /** Cents with their sign when the line is a `term`, the value of the line otherwise; `null` for a category. */
  readonly amount: number | null
  /** `amount` as the language writes it; empty for a category. */
  readonly printed: string
  readonly per: Reason['per']
  /** The `term` lines add up to the `result` line, the income per year; `detail` lines explain them. */
  readonly role: 'term' | 'detail' | 'result'
}

const starts: ReadonlySet<Rule> = new Set(['category-income', 'category-income-twelve-months'])
const ownTerms: ReadonlySet<Rule> = new Set([
  'resource',
  'resource-exempt',
  'family-benefit-exempt',
  'local-job',
  'movable-capital',
])
const property: ReadonlySet<Rule> = new Set([
  'built-property',
  'built-property-rent',
  'built-property-interest',
])
const given: ReadonlySet<Rule> = new Set(['general-exemption', 'general-exemption-not-applied'])

/** +1 or -1 for a line that is added up, 0 for one that explains. */
function signOf(reason: Reason, last: Landmarks): number {
  const { rule, inputs } = reason
  const own = 'who' in inputs && inputs.who === 'applicant'
  if (rule === 'shared-custody-mean' || (starts.has(rule) && reason === last.income)) return 1
  if (given.has(rule) || (rule === 'work-exemption' && own)) return 1
  if (rule === 'household-total' || (own && ownTerms.has(rule))) return -1
  return own && property.has(rule) && reason === last.property ? -1 : 0
}

type Landmarks = { readonly income: Reason | undefined; readonly property: Reason | undefined }

/** The first income line is the person's own, unless a mean replaces it; the last property line is the one counted. */
const landmarks = (reasons: readonly Reason[]): Landmarks => ({
  income: reasons.some(one => one.rule === 'shared-custody-mean')
    ? undefined
    : reasons.find(one => starts.has(one.rule)),
  property: reasons.findLast(
    one => property.has(one.rule) && 'who' in one.inputs && one.inputs.who === 'applicant',
  ),
})

/** The lines of an answer in one language. Terms add up to the result, to the cent. */
export function explain(answer: Answer, language: Language): readonly ExplainedLine[] {
  const last = landmarks(answer.reasons)
  const lines: ExplainedLine[] = []
  let sum = 0
  for (const reason of answer.reasons) {
    const sign = signOf(reason, last)
    sum += sign * reason.value
    if (reason.rule === 'income-annual' && sum < 0) lines.push(floorLine(reason, -sum, language))
    lines.push(lineOf(reason, sign, language))
  }
  return lines
}

function lineOf(reason: Reason, sign: number, language: Language): ExplainedLine {
  const { reasons } = catalogues[language]
  const amount = reason.per === 'category' ? null : sign < 0 ? 0 - reason.value : reason.value
  return {
    rule: reason.rule,
    label: labelOf(reason, language),
    article: articleIn(reason.law.article, language),
    sentence: sentenceOf(reasons, reason),
    amount,
    printed: amount === null ? '' : formatMoney(amount, language),
    per: reason.per,
    role: reason.rule === 'income-annual' ? 'result' : sign === 0 ? 'detail' : 'term',
  }
}

/** A resource is named by whose and what it is; every other line by its rule. */
function labelOf({ rule, inputs }: Reason, language: Language): string {
  if (rule !== 'resource') return catalogues[language].labels[rule]
  const { of, kind } = caseWords[language]
  return `${of[inputs.who]}${language === 'fr' ? '\u00a0' : ''}: ${kind(inputs.kind)}`
}

const floorLine = (reason: Reason, amount: number, language: Language): ExplainedLine => ({
  rule: 'floor',
  label: catalogues[language].floor.label,
  article: articleIn(reason.law.article, language),
  sentence: catalogues[language].floor.sentence,
  amount,
  printed: formatMoney(amount, language),
  per: 'year',
  role: 'term',
})

/** A warning in one language. */
export const explainWarning = ({ code, date }: Warning, language: Language): string =>
  catalogues[language].warnings[code](date ?? '')

/** A refusal to answer, in one language. */
export const explainRefusal = ({ refused }: Refused, language: Language): string =>
  catalogues[language].refusals[refused.code]

/** The whole explanation as plain text: what a person reads in a terminal or on paper. */
export function explainText(answer: Answer | Refused, language: Language): string {
  const day = formatIsoDate(answer.on, language)
  if (isRefused(answer)) return `${day}\n${explainRefusal(answer, language)} (${answer.refused.pointer})\n`
  const lines = explain(answer, language).map(textLine)
  const warnings = answer.warnings.map(warning => `! ${explainWarning(warning, language)}`)
  return `${[day, ...lines, ...warnings].join('\n')}\n`
}

const marks = { term: '+', detail: ' ', result: '=' } as const

const textLine = ({ label, printed, role, sentence, article }: ExplainedLine): string =>
  `${marks[role]} ${`${label} `.padEnd(48, '.')} ${printed.padStart(14)}  [${article}]\n    ${sentence}`
