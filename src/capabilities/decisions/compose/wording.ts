import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type DecisionContent, grants } from '../domain/decision.ts'
import { decisionSentences } from '../messages/index.ts'

/** A proposal in words, with its amount. */
export function proposalWords(
  { proposal, proposedCents }: { readonly proposal: string; readonly proposedCents: number | null },
  language: StaffLanguage,
): string {
  const words: Readonly<Record<string, string>> = decisionSentences(language).outcome
  const word = words[proposal] ?? proposal
  return proposedCents === null ? word : `${word} · ${formatMoney(proposedCents, language)}`
}

/** A decision in one line: amount, rhythm and dates; the condition; or what is missing. */
export function decisionWords(content: DecisionContent, language: StaffLanguage): string {
  const m = decisionSentences(language)
  const { outcome, amountCents, per, paidEvery, paidHow, fromOn, untilOn, unmetCondition } = content
  if (outcome === 'adjourn') return content.missing ?? ''
  if (!grants(outcome))
    return unmetCondition === null ? '' : m.unmetIs({ condition: m.conditions[unmetCondition] })
  const amount = [
    amountCents === null ? '' : formatMoney(amountCents, language),
    per === null ? '' : m.periods[per],
  ]
  const parts = [
    amount.join(' '),
    paidEvery === null ? '' : m.rhythms[paidEvery],
    paidHow === null ? '' : m.payments[paidHow],
    fromOn === null ? '' : m.since({ date: formatIsoDate(fromOn, language) }),
    untilOn === null ? '' : m.upTo({ date: formatIsoDate(untilOn, language) }),
  ]
  return parts.filter(part => part !== '').join(', ')
}
