import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney, parseMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { MemberFact, ResourceFact, SituationFact, YesOrNo } from '../domain/facts.ts'
import { sentences, wordOf } from '../messages/index.ts'

/** One thing that is known, under its name. */
export type FactPair = { readonly label: string; readonly value: string }

/** From when until when, in words. */
export function spanInWords(from: string, until: string | null, language: StaffLanguage): string {
  const { facts: m } = sentences(language)
  const start = formatIsoDate(from, language)
  return until === null
    ? m.from({ from: start })
    : m.fromTo({ from: start, until: formatIsoDate(until, language) })
}

/** Where a fact comes from and when that was seen. */
export const sourceInWords = (fact: { source: string; seenOn: string }, language: StaffLanguage): string =>
  sentences(language).facts.sourceOn({ source: fact.source, date: formatIsoDate(fact.seenOn, language) })

/** What was decided in equity about a relative; empty when the rule applies. */
export function equityInWords({ equity }: MemberFact, language: StaffLanguage): string {
  const { equity: m } = sentences(language)
  if (equity === null) return ''
  const { amountCents, reason } = equity
  if (amountCents === 0) return m.wholeSaid({ reason })
  return m.partSaid({ amount: formatMoney(amountCents, language), reason })
}

/** What is known of a member, besides name and tie. */
export function memberInWords(member: MemberFact, language: StaffLanguage): readonly string[] {
  const { facts: m } = sentences(language)
  return [
    ...(member.birthDate === null ? [] : [`${m.born} : ${formatIsoDate(member.birthDate, language)}`]),
    spanInWords(member.livesHereFrom, member.livesHereUntil, language),
    ...(member.dependent ? [m.dependent] : []),
    ...(member.receivesIntegrationIncome ? [m.receivesIncome] : []),
    ...(member.equity === null
      ? []
      : [`${sentences(language).equity.label} : ${equityInWords(member, language)}`]),
  ]
}

const money = new Set(['hourly', 'cadastralIncome', 'rentReceived', 'mortgageInterest'])
const codes = ['for', 'as', 'right', 'cededRight', 'cededFor', 'reason'] as const

function valueInWords(name: string, value: unknown, language: StaffLanguage): string {
  const { words } = sentences(language)
  if (typeof value === 'object' && value !== null && 'kind' in value)
    return wordOf(words.exemption, `${value.kind}`)
  const text = `${value}`
  const code = codes.find(known => known === name)
  if (code !== undefined) return wordOf(words[code], text)
  if (name === 'startedOn' || name === 'cededOn') return formatIsoDate(text, language)
  const amount = money.has(name) ? parseMoney(text) : undefined
  return amount?.ok ? formatMoney(amount.value, language) : text
}

/** What a resource says beyond its amount: name and value of each detail. */
export function detailPairs(
  { details }: Pick<ResourceFact, 'details'>,
  language: StaffLanguage,
): readonly FactPair[] {
  const { facts: m } = sentences(language)
  return Object.entries(details).map(([name, value]) => ({
    label: wordOf(m.field, name),
    value: valueInWords(name, value, language),
  }))
}

/** The same, each in one text. */
export const detailsInWords = (
  resource: Pick<ResourceFact, 'details'>,
  language: StaffLanguage,
): readonly string[] => detailPairs(resource, language).map(({ label, value }) => `${label} : ${value}`)

/** An amount with its period; empty when none is kept. */
export function amountInWords(
  { amountCents, per }: Pick<ResourceFact, 'amountCents' | 'per'>,
  language: StaffLanguage,
): string {
  if (amountCents === null) return ''
  return `${formatMoney(amountCents, language)} ${wordOf(sentences(language).words.per, per ?? '')}`
}

/** The category as it was chosen, or that it follows from the household. */
export function categoryInWords(
  { category, categoryReason }: SituationFact,
  language: StaffLanguage,
): string {
  const { facts: m, words } = sentences(language)
  if (category === null) return m.derived
  return m.chosen({ category: words.category[category], reason: categoryReason ?? '' })
}

/** Yes, no, or to be clarified. */
export const yesOrNo = (value: YesOrNo, language: StaffLanguage): string => {
  const { words } = sentences(language)
  return value === null ? words.unknown : value ? words.yes : words.no
}

/** A whole situation, question by question. */
export function situationPairs(situation: SituationFact, language: StaffLanguage): readonly FactPair[] {
  const { facts: m, words } = sentences(language)
  const { conditions } = situation
  const said = (value: YesOrNo) => yesOrNo(value, language)
  const dispensation = conditions.workDispensation
  const status = conditions.status === null ? words.unknown : words.status[conditions.status]
  const dispensed = dispensation === null ? m.dispensationNone : words.dispensation[dispensation]
  return [
    { label: m.category, value: categoryInWords(situation, language) },
    { label: m.homeless, value: said(situation.homelessWithProject) },
    { label: m.custody, value: said(situation.sharedCustody === 'equal') },
    { label: m.resides, value: said(conditions.residesInBelgium) },
    { label: m.status, value: status },
    { label: m.minor, value: said(conditions.assimilatedMinor) },
    { label: m.willing, value: said(conditions.willingToWork) },
    { label: m.dispensation, value: dispensed },
    { label: m.otherRights, value: said(conditions.otherRightsClaimed) },
    { label: m.source, value: sourceInWords(situation, language) },
  ]
}

/** The same in lines: what two versions of it are compared by. */
export const situationInWords = (situation: SituationFact, language: StaffLanguage): readonly string[] =>
  situationPairs(situation, language).map(({ label, value }) => `${label} : ${value}`)
