import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney, parseMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { MemberFact, ResourceFact, SituationFact, YesOrNo } from '../domain/facts.ts'
import { sentences, wordOf } from '../messages/index.ts'

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

/** What is known of a member, besides name and tie. */
export function memberInWords(member: MemberFact, language: StaffLanguage): readonly string[] {
  const { facts: m } = sentences(language)
  return [
    ...(member.birthDate === null ? [] : [`${m.born} : ${formatIsoDate(member.birthDate, language)}`]),
    spanInWords(member.livesHereFrom, member.livesHereUntil, language),
    ...(member.dependent ? [m.dependent] : []),
    ...(member.receivesIntegrationIncome ? [m.receivesIncome] : []),
  ]
}

const money = new Set(['hourly', 'cadastralIncome', 'rentReceived', 'mortgageInterest'])
const codes = ['for', 'as', 'right', 'reason'] as const

function valueInWords(name: string, value: unknown, language: StaffLanguage): string {
  const { words } = sentences(language)
  if (typeof value === 'object' && value !== null && 'kind' in value)
    return wordOf(words.exemption, `${value.kind}`)
  const text = `${value}`
  const code = codes.find(known => known === name)
  if (code !== undefined) return wordOf(words[code], text)
  if (name === 'startedOn') return formatIsoDate(text, language)
  const amount = money.has(name) ? parseMoney(text) : undefined
  return amount?.ok ? formatMoney(amount.value, language) : text
}

/** What a resource says beyond its amount: name and value of each detail. */
export function detailsInWords(
  { details }: Pick<ResourceFact, 'details'>,
  language: StaffLanguage,
): readonly string[] {
  const { facts: m } = sentences(language)
  return Object.entries(details).map(
    ([name, value]) => `${wordOf(m.field, name)} : ${valueInWords(name, value, language)}`,
  )
}

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

/** A whole situation, line by line: what two versions of it are compared by. */
export function situationInWords(situation: SituationFact, language: StaffLanguage): readonly string[] {
  const { facts: m, words } = sentences(language)
  const { conditions } = situation
  const said = (value: YesOrNo) => (value === null ? words.unknown : value ? words.yes : words.no)
  const status = conditions.status === null ? words.unknown : words.status[conditions.status]
  const dispensation = conditions.workDispensation
  return [
    `${m.category} : ${categoryInWords(situation, language)}`,
    `${m.homeless} : ${said(situation.homelessWithProject)}`,
    `${m.custody} : ${said(situation.sharedCustody === 'equal')}`,
    `${m.resides} : ${said(conditions.residesInBelgium)}`,
    `${m.status} : ${status}`,
    `${m.minor} : ${said(conditions.assimilatedMinor)}`,
    `${m.willing} : ${said(conditions.willingToWork)}`,
    `${m.dispensation} : ${dispensation === null ? m.dispensationNone : words.dispensation[dispensation]}`,
    `${m.otherRights} : ${said(conditions.otherRightsClaimed)}`,
    sourceInWords(situation, language),
  ]
}
