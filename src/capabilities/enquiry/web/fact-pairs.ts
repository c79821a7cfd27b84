import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { hasEquityTie, type MemberFact, type ResourceFact } from '../domain/facts.ts'
import { sentences, wordOf } from '../messages/index.ts'
import {
  amountInWords,
  detailPairs,
  equityInWords,
  type FactPair,
  sourceInWords,
  spanInWords,
  yesOrNo,
} from './fact-words.ts'

/** Everything that is known of a member, name by name: what two versions are compared by. */
export function memberPairs(member: MemberFact, language: StaffLanguage): readonly FactPair[] {
  const { facts: m, equity, words } = sentences(language)
  const byRule = hasEquityTie(member.relation) ? equity.rule : ''
  const born = member.birthDate === null ? '' : formatIsoDate(member.birthDate, language)
  return [
    { label: m.tie, value: wordOf(words.relation, member.relation) },
    { label: m.who, value: `${member.givenName} ${member.familyName}` },
    { label: m.born, value: born },
    { label: m.since, value: spanInWords(member.livesHereFrom, member.livesHereUntil, language) },
    { label: m.dependent, value: yesOrNo(member.dependent, language) },
    { label: m.receivesIncome, value: yesOrNo(member.receivesIntegrationIncome, language) },
    { label: equity.label, value: equityInWords(member, language) || byRule },
    { label: m.source, value: sourceInWords(member, language) },
  ]
}

/** Everything that is known of a resource; `owner` in words. */
export function resourcePairs(
  resource: ResourceFact,
  owner: string,
  language: StaffLanguage,
): readonly FactPair[] {
  const { facts: m, words } = sentences(language)
  return [
    { label: m.what, value: wordOf(words.kind, resource.kind) },
    { label: m.owner, value: owner },
    { label: m.howMuch, value: amountInWords(resource, language) },
    ...detailPairs(resource, language),
    { label: m.when, value: spanInWords(resource.fromOn, resource.untilOn, language) },
    { label: m.source, value: sourceInWords(resource, language) },
  ]
}

/** One thing that is no longer known the way it was; an empty text = it was not known. */
export type PairChange = { readonly label: string; readonly before: string; readonly after: string }

/** What differs between two versions, in the order of the later one. */
export function changedPairs(before: readonly FactPair[], after: readonly FactPair[]): readonly PairChange[] {
  const labels = [...new Set([...after, ...before].map(({ label }) => label))]
  const saidOf = (pairs: readonly FactPair[], label: string) =>
    pairs.find(pair => pair.label === label)?.value ?? ''
  return labels
    .map(label => ({ label, before: saidOf(before, label), after: saidOf(after, label) }))
    .filter(change => change.before !== change.after)
}
