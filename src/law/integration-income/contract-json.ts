import type { InFourLanguages, Language } from '#kernel/language.ts'
import { decimal } from '#kernel/money.ts'
import { type Answer, isRefused, type Refused, type Warning } from '#law/integration-income/answer.ts'
import { plainInputs, type Reason } from '#law/integration-income/rules.ts'
import { catalogues } from '#law/integration-income/sentences/catalogues.ts'
import { sentenceOf } from '#law/reason.ts'

/**
 * The answer as files and interfaces exchange it: amounts as decimal texts, every reason in four languages.
 *
 * @source The shape of the answer is documented in docs/law/integration-income.md.
 */
export type ReasonJson = {
  readonly article: string
  readonly rule: string
  readonly lawVersion: string
  readonly inputs: Readonly<Record<string, string | number>>
  readonly value: string
  readonly per: string
  readonly text: InFourLanguages
}

export type AnswerJson = {
  readonly on: string
  readonly category: number
  readonly categoryIncome: {
    readonly annual: string
    readonly monthly: string
    readonly validFrom: string
    readonly source: string
  }
  readonly counted: Readonly<Record<'own' | 'household' | 'total' | 'generalExemption' | 'net', string>>
  readonly integrationIncome: { readonly annual: string; readonly monthly: string }
  readonly startedMonth: { readonly amount: string; readonly days: string } | null
  readonly entitled: boolean
  readonly reasons: readonly ReasonJson[]
  readonly warnings: readonly Warning[]
}

export type RefusedJson = {
  readonly on: string
  readonly refused: { readonly code: string; readonly pointer: string; readonly text: InFourLanguages }
}

const inFourLanguages = (say: (language: Language) => string): InFourLanguages => ({
  fr: say('fr'),
  nl: say('nl'),
  de: say('de'),
  en: say('en'),
})

const input = (name: string, value: string | number): string | number =>
  typeof value === 'number' && !plainInputs.has(name) ? decimal(value) : value

/** The named inputs of a reason, amounts as decimal texts. */
function inputsJson(inputs: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const json: Record<string, string | number> = {}
  for (const name in inputs) {
    const value = inputs[name]
    if (value !== undefined) json[name] = input(name, value)
  }
  return json
}

const reasonJson = (reason: Reason): ReasonJson => ({
  article: reason.law.article,
  rule: reason.rule,
  lawVersion: reason.law.lawVersion,
  inputs: inputsJson(reason.inputs),
  value: reason.per === 'category' ? `${reason.value}` : decimal(reason.value),
  per: reason.per,
  text: inFourLanguages(language => sentenceOf(catalogues[language].reasons, reason)),
})

const refusedJson = ({ on, refused: { code, pointer } }: Refused): RefusedJson => ({
  on,
  refused: { code, pointer, text: inFourLanguages(language => catalogues[language].refusals[code]) },
})

const amounts = ({ counted }: Answer): AnswerJson['counted'] => ({
  own: decimal(counted.own),
  household: decimal(counted.household),
  total: decimal(counted.total),
  generalExemption: decimal(counted.generalExemption),
  net: decimal(counted.net),
})

const startedMonthJson = (month: Answer['startedMonth']): AnswerJson['startedMonth'] =>
  month && { amount: decimal(month.amount), days: `${month.days}/${month.daysInMonth}` }

function answerJson(answer: Answer): AnswerJson {
  const { annual, monthly, validFrom, source } = answer.categoryIncome
  const income = answer.integrationIncome
  return {
    on: answer.on,
    category: answer.category,
    categoryIncome: { annual: decimal(annual), monthly: decimal(monthly), validFrom, source },
    counted: amounts(answer),
    integrationIncome: { annual: decimal(income.annual), monthly: decimal(income.monthly) },
    startedMonth: startedMonthJson(answer.startedMonth),
    entitled: answer.entitled,
    reasons: answer.reasons.map(reasonJson),
    warnings: answer.warnings,
  }
}

/** The JSON of an answer or of a refusal to answer: the same answer always gives the same bytes. */
export const toContractJson = (answer: Answer | Refused): AnswerJson | RefusedJson =>
  isRefused(answer) ? refusedJson(answer) : answerJson(answer)
