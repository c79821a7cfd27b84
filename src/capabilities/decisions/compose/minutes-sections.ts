import type { Letter } from '#capabilities/letters/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { officeSentences, urgentSentences } from '../messages/index.ts'
import type { DelegatedDecision } from '../queries/delegations.ts'

type Blocks = Letter['blocks']

/** A heading with a list under it, or nothing when there is nothing to list. */
function section(title: string, lines: readonly string[]): Blocks {
  const [first, ...rest] = lines.map(text => ({ text }))
  if (first === undefined) return []
  return [
    { kind: 'heading', text: title },
    { kind: 'list', items: [first, ...rest] },
  ]
}

/** An urgent aid in one sentence: how much, how, why. */
export const urgentWords = (
  { amountCents, paidHow, reason }: Pick<UrgentAid, 'amountCents' | 'paidHow' | 'reason'>,
  language: StaffLanguage,
): string => {
  const m = urgentSentences(language)
  return m.summary({
    amount: formatMoney(amountCents, language),
    way: m.ways[paidHow].toLowerCase(),
    reason,
  })
}

/** Urgent aids that a meeting ratified, or not; what follows when it did not. */
export function ratifiedSection(urgent: readonly UrgentAid[], language: StaffLanguage): Blocks {
  const m = urgentSentences(language)
  const lines = urgent.flatMap(aid => {
    const { number, personName, ratified, ratifyMotive, decidedBy } = aid
    if (ratified === null) return []
    const said = [m.ratifications[ratified], ratifyMotive ?? ''].filter(part => part !== '').join(' : ')
    const then = ratified === 'not-ratified' ? ` ${m.notRatifiedThen}` : ''
    const by = `${m.decision} : ${decidedBy ?? ''}`
    return [`${number} · ${personName} · ${urgentWords(aid, language)} ${by}. ${said}.${then}`]
  })
  return section(m.ratifyTitle, lines)
}

/** One decision of a delegate, in a line. */
export const delegatedWords = (decision: DelegatedDecision, language: StaffLanguage): string =>
  officeSentences(language).delegatedLine({
    number: decision.number,
    name: decision.personName,
    by: decision.byName,
    date: formatIsoDate(decision.decidedOn, language),
    amount: decision.amountCents === null ? '–' : formatMoney(decision.amountCents, language),
  })

/** What delegates decided since the meeting before: the committee is told. */
export const delegatedSection = (delegated: readonly DelegatedDecision[], language: StaffLanguage): Blocks =>
  section(
    officeSentences(language).delegatedTitle,
    delegated.map(decision => delegatedWords(decision, language)),
  )
