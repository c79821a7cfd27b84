import { explainedLines } from '#capabilities/enquiry/index.ts'
import type { FreeText, NotificationData } from '#capabilities/letters/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { paymentClock } from '#law/deadlines/index.ts'
import type { Condition } from '../domain/decision.ts'
import { letterSentences } from '../messages/letter.ts'
import type { DecisionView } from '../queries/notification.ts'

/** A decision to be told in one language; `written` is the one its motives were written in. */
export type Told = { readonly view: DecisionView; readonly language: Language; readonly written: Language }

const computedKinds = ['integration-income', 'equivalent-aid']
const isIncome = ({ view }: Told) => computedKinds.includes(view.request.kind)

/** A text of the committee, marked with its language when the letter has another one. */
const free = (text: string, { language, written }: Told): FreeText =>
  language === written ? { text } : { text, language: written }

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** The later of two ISO days. */
const later = (one: string, other: string): string => (one > other ? one : other)

/** The first payment: fifteen days after the decision, or when the right begins. */
function firstPaymentBy({ decision, request }: DecisionView): string {
  const decidedOn = Temporal.PlainDate.from(decision.decidedOn)
  const { dueOn } = paymentClock({ requestedOn: Temporal.PlainDate.from(request.requestedOn), decidedOn })
  return later(dueOn?.toString() ?? decision.decidedOn, decision.fromOn ?? decision.decidedOn)
}

function grantedOf(told: Told) {
  const { decision } = told.view
  return {
    amountCents: decision.amountCents ?? 0,
    per: decision.per ?? 'month',
    paidEvery: decision.paidEvery ?? 'month',
    paidHow: decision.paidHow ?? 'transfer',
    fromOn: decision.fromOn ?? decision.decidedOn,
    ...(decision.untilOn === null ? {} : { untilOn: decision.untilOn }),
    firstPaymentBy: firstPaymentBy(told.view),
    ...(decision.amendMotive === null ? {} : { otherAmountBecause: free(decision.amendMotive, told) }),
  } as const
}

/** What was decided. An adjournment has no letter: it is never told here. */
export function outcomeOf(told: Told): NotificationData['outcome'] {
  const { decision } = told.view
  const m = letterSentences(told.language)
  if (decision.outcome === 'grant') return { kind: 'grant', granted: grantedOf(told) }
  if (decision.outcome === 'grant-in-part')
    return { kind: 'grant-in-part', granted: grantedOf(told), whatWouldChange: [{ text: m.inPart }] }
  return { kind: 'refuse', whatWouldChange: [{ text: m.change[decision.unmetCondition ?? 'need'] }] }
}

const computedLines = ({ view, language }: Told) =>
  view.computation === undefined ? [] : explainedLines(view.computation, language)

/** The category with the sentence that justifies it, from the computation. */
export function categoryOf(told: Told): NotificationData['category'] {
  const m = letterSentences(told.language)
  const line = computedLines(told).find(({ per }) => per === 'category')
  const number = told.view.computation?.category ?? null
  if (line !== undefined && number !== null) return { number, because: { text: line.sentence } }
  return { number: null, because: { text: isIncome(told) ? m.categoryNotReached : m.noCategory } }
}

/** The computation line by line, or why there is none. */
export function computationOf(told: Told): NotificationData['computation'] {
  const [first, ...rest] = computedLines(told)
  if (first !== undefined) return { kind: 'computed', lines: [first, ...rest] }
  const m = letterSentences(told.language)
  return { kind: 'not-computed', because: { text: isIncome(told) ? m.notComputedRefusal : m.notComputedAid } }
}

const articles: Readonly<Record<Condition, string>> = {
  residence: '1°',
  age: '2°',
  nationality: '3°',
  resources: '4°',
  work: '5°',
  rights: '6°',
  need: '',
}

/**
 * The article that the decision rests on, and what it says in plain words.
 *
 * @source L. 26.05.2002, art. 3, 1° to 6°; L. 08.07.1976, art. 1 (beaumont.be/Aide-sociale).
 */
function groundOf(told: Told) {
  const m = letterSentences(told.language)
  const unmet = told.view.decision.unmetCondition
  if (unmet !== null && unmet !== 'need')
    return { article: `L. 26.05.2002, art. 3, ${articles[unmet]}`, sentence: { text: m.unmet[unmet] } }
  if (unmet === 'need') return { article: m.lawAid, sentence: { text: m.unmet.need } }
  return told.view.request.kind === 'integration-income'
    ? { article: m.lawIncome, sentence: { text: m.entitledIncome } }
    : { article: m.lawAid, sentence: { text: m.entitledAid } }
}

/** The fact a refusal rests on, in the words of the file, with its source and its day. */
function pointedIn(told: Told): readonly FreeText[] {
  const { fact } = told.view.decision
  if (fact === null) return []
  const date = formatIsoDate(fact.on, told.language)
  const m = letterSentences(told.language)
  return [free(m.restsOn({ text: fact.text, source: fact.source, date }), told)]
}

/** The motives: those of the law in plain words first, then what the committee wrote, line by line. */
export function motivesOf(told: Told): NotificationData['motives'] {
  const { decision } = told.view
  const [fact = '', ...facts] = linesOf(decision.motivesFact)
  const m = letterSentences(told.language)
  const written = linesOf(decision.motivesLaw).map(line => ({
    article: m.lawOfCommittee,
    sentence: free(line, told),
  }))
  return {
    facts: [free(fact, told), ...facts.map(line => free(line, told)), ...pointedIn(told)],
    law: [groundOf(told), ...written],
  }
}
