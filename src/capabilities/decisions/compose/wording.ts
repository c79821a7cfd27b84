import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type DecisionContent, grants, type PointedFact } from '../domain/decision.ts'
import type { Tally } from '../domain/voting.ts'
import { decisionSentences, fullSentences } from '../messages/index.ts'
import type { Recusal } from '../queries/recusals.ts'
import type { VoteCard } from '../queries/votes.ts'

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

/** The fact that a refusal rests on, with its source and its day; nothing when there is none. */
export const factWords = (fact: PointedFact | null, language: StaffLanguage): string =>
  fact === null
    ? ''
    : fullSentences(language).factTold({
        text: fact.text,
        source: fact.source,
        date: formatIsoDate(fact.on, language),
      })

/** Who leaves for an item, and why. */
export const tieWords = ({ name, tie }: Pick<Recusal, 'name' | 'tie'>, language: StaffLanguage): string =>
  `${name} (${fullSentences(language).ties[tie]})`

/** How the committee voted: numbers, then names; nothing for a consensus. */
export function voteWords(
  tally: Tally | null,
  votes: readonly Pick<VoteCard, 'name' | 'vote'>[],
  language: StaffLanguage,
): string {
  const m = fullSentences(language)
  if (tally === null) return ''
  const numbers = m.voteTold({ yes: tally.for, no: tally.against, abstain: tally.abstain })
  const names = votes.map(({ name, vote }) => `${name} : ${m.voices[vote].toLowerCase()}`)
  return [numbers, ...(tally.casting ? [m.casting] : []), ...names].join(' ; ')
}
