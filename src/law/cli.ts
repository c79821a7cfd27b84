import type { Language } from '#kernel/language.ts'
import type { Fault } from '#kernel/reading.ts'
import type { Result } from '#kernel/result.ts'
import { explainClock, parseEvent, toClockJson } from '#law/deadlines/index.ts'
import { assess, explainText, parseCase, toContractJson } from '#law/integration-income/index.ts'
import {
  checkBookedRate,
  explainRate,
  parseRateQuestion,
  type RateQuestion,
  rateReasons,
  rateRefusals,
  subsidyRate,
} from '#law/subsidies/index.ts'

/**
 * The law at the command line: text in, text out, no process and no database.
 *
 * @source docs/law/integration-income.md, the case file and what the command answers.
 */
export type CommandOptions = {
  /** Print the explanation a person reads, in this language, instead of JSON. */
  readonly text?: Language | undefined
  /** Answer with the law as it was known that day (YYYY-MM-DD). */
  readonly knownOn?: string | undefined
}

/** What to write and how to leave: 0 answered or lawfully refused, 2 not well formed (then no answer at all). */
export type CommandOutput = { readonly exitCode: 0 | 2; readonly stdout: string; readonly stderr: string }

/** How one kind of case is read and answered. */
export type Answering<Case> = {
  readonly read: (json: unknown) => Result<Case, readonly Fault[]>
  readonly json: (one: Case) => unknown
  readonly text: (one: Case, language: Language) => string
}

const faultLine = ({ pointer, expected }: Fault): string =>
  `${pointer === '' ? '(document)' : pointer}: ${expected}`

const malformed = (faults: readonly Fault[]): CommandOutput => ({
  exitCode: 2,
  stdout: '',
  stderr: `${faults.map(faultLine).join('\n')}\n`,
})

function parseJson(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return null
  }
}

/** Reads one case, or a list of cases: the list is answered only when all are well formed. */
function readAll<Case>(json: unknown, read: Answering<Case>['read']): { cases: Case[]; faults: Fault[] } {
  const cases: Case[] = []
  const faults: Fault[] = []
  const items = Array.isArray(json)
    ? json.map((item, index) => [`/${index}`, item] as const)
    : [['', json] as const]
  for (const [prefix, item] of items) {
    const result = read(item)
    if (result.ok) cases.push(result.value)
    else
      faults.push(...result.refusal.map(({ pointer, expected }) => ({ pointer: prefix + pointer, expected })))
  }
  return { cases, faults }
}

/** Answers a document: a case gives an answer, a list gives a list in the same order. */
export function answerDocument<Case>(
  text: string,
  answering: Answering<Case>,
  language?: Language,
): CommandOutput {
  const parsed = parseJson(text)
  if (!parsed) return malformed([{ pointer: '', expected: 'a JSON document' }])
  const { cases, faults } = readAll(parsed.json, answering.read)
  if (faults.length > 0) return malformed(faults)
  if (language) {
    const stdout = cases.map(one => answering.text(one, language)).join('\n')
    return { exitCode: 0, stdout, stderr: '' }
  }
  const answers = cases.map(answering.json)
  const document = Array.isArray(parsed.json) ? answers : answers[0]
  return { exitCode: 0, stdout: `${JSON.stringify(document, null, 2)}\n`, stderr: '' }
}

/** `integration-income CASE.json`: the right, its amount and every reason. */
export function integrationIncomeCommand(text: string, options: CommandOptions = {}): CommandOutput {
  const known = { knownOn: options.knownOn }
  return answerDocument(
    text,
    {
      read: parseCase,
      json: one => toContractJson(assess(one, known)),
      text: (one, language) => explainText(assess(one, known), language),
    },
    options.text,
  )
}

/** `deadlines EVENTS.json`: for each event with its dates, its clock with its reasons. */
export const deadlinesCommand = (text: string, options: CommandOptions = {}): CommandOutput =>
  answerDocument(
    text,
    {
      read: parseEvent,
      json: event => toClockJson(event()),
      text: (event, language) => explainClock(event(), language),
    },
    options.text,
  )

/** `subsidy-rate FACTS.json`: the State's rate with its reasons, and whether a booked rate agrees. */
export const subsidyRateCommand = (text: string, options: CommandOptions = {}): CommandOutput =>
  answerDocument(text, { read: parseRateQuestion, json: rateJson, text: rateText }, options.text)

function rateJson(question: RateQuestion): unknown {
  const rate = subsidyRate(question)
  if (!rate.ok) return { on: question.on, refused: { code: rate.refusal, text: rateRefusals[rate.refusal] } }
  const reasons = rate.value.reasons.map(code => ({ code, text: rateReasons[code] }))
  if (question.bookedRate === null) return { ...rate.value, reasons }
  const { kind } = checkBookedRate(question, question.bookedRate)
  return { ...rate.value, reasons, booked: { percent: question.bookedRate, verdict: kind } }
}

function rateText(question: RateQuestion, language: Language): string {
  const rate = subsidyRate(question)
  return rate.ok
    ? explainRate(rate.value, language)
    : `${question.on}: ${rateRefusals[rate.refusal][language]}\n`
}
