import { addDays } from '#kernel/calendar.ts'
import { type DecisionContent, grants, type PaymentPeriod, periods } from './decision.ts'

/** What a decision is held against. Amounts are integer cents a month, days ISO texts. */
export type CaseFacts = {
  readonly kind: string
  readonly requestedOn: string
  /** What the law computes; null when it was not asked, or refused to answer. */
  readonly computedCents: number | null
  /** How the right to be heard stands in the report. */
  readonly hearing: string
  /** The day the report proposes, ISO; null on a refusal. */
  readonly proposedFrom: string | null
  /** A right that runs is being looked at again: a refusal then withdraws it from a day on. */
  readonly underReview: boolean
}

/** What is not right in a decision: one kind, one sentence. */
export type ContentRefusal =
  | { readonly kind: 'NotHeard' }
  | { readonly kind: 'NoAmount' }
  | { readonly kind: 'WrongPeriod' }
  | { readonly kind: 'NoComputation' }
  | { readonly kind: 'FromBeforeRequest'; readonly requestedOn: string }
  | { readonly kind: 'UntilBeforeFrom' }
  | { readonly kind: 'DateNeedsMotive'; readonly proposedFrom: string }
  | { readonly kind: 'WithdrawalNeedsDate' }
  | {
      readonly kind: 'AmendmentNeedsMotive'
      readonly computedCents: number
      readonly differenceCents: number
    }

const monthlyKinds = ['integration-income', 'equivalent-aid']

/** An income is given by the month; another aid by the month or once. */
export const periodsFor = (kind: string): readonly PaymentPeriod[] =>
  monthlyKinds.includes(kind) ? ['month'] : periods

/** How far an amount is from the computed one; undefined when there is nothing to compare. */
export function differenceOf(
  { amountCents, per }: Pick<DecisionContent, 'amountCents' | 'per'>,
  { computedCents }: Pick<CaseFacts, 'computedCents'>,
): number | undefined {
  if (amountCents === null || computedCents === null || per !== 'month') return undefined
  return amountCents - computedCents
}

function faultInPeriod({ fromOn, untilOn }: DecisionContent, facts: CaseFacts): ContentRefusal | undefined {
  if (fromOn !== null && fromOn < facts.requestedOn)
    return { kind: 'FromBeforeRequest', requestedOn: facts.requestedOn }
  return fromOn !== null && untilOn !== null && untilOn < fromOn ? { kind: 'UntilBeforeFrom' } : undefined
}

/** A refusal says from when a right that runs is withdrawn; any other takes nothing away, and has no day. */
function faultInRefusal(content: DecisionContent, facts: CaseFacts): ContentRefusal | undefined {
  if (!facts.underReview) return undefined
  return content.fromOn === null ? { kind: 'WithdrawalNeedsDate' } : faultInPeriod(content, facts)
}

/** An amount or a day that is not the one proposed says why. */
function faultInAmendment(content: DecisionContent, facts: CaseFacts): ContentRefusal | undefined {
  if (content.amendMotive !== null) return undefined
  const { proposedFrom } = facts
  if (proposedFrom !== null && content.fromOn !== proposedFrom)
    return { kind: 'DateNeedsMotive', proposedFrom }
  const differenceCents = differenceOf(content, facts)
  if (differenceCents === undefined || differenceCents === 0) return undefined
  return { kind: 'AmendmentNeedsMotive', computedCents: facts.computedCents ?? 0, differenceCents }
}

/**
 * What stands in the way of a decision, or nothing. Who asked to be heard is heard first. A grant has an amount; an income is monthly; it takes effect
 * at the request at the earliest; its letter tells the computation; an amount other than the computed one, or another day than the proposed one, says why.
 *
 * @source L. 26.05.2002, art. 20 (hearing on request) and art. 21 §1 (effect at the day of the request; amount, computation and motives).
 */
export function faultIn(content: DecisionContent, facts: CaseFacts): ContentRefusal | undefined {
  if (content.outcome === 'adjourn') return undefined
  if (facts.hearing === 'asked') return { kind: 'NotHeard' }
  if (!grants(content.outcome)) return faultInRefusal(content, facts)
  if (content.amountCents === null || content.amountCents <= 0) return { kind: 'NoAmount' }
  if (content.per === null || !periodsFor(facts.kind).includes(content.per)) return { kind: 'WrongPeriod' }
  if (facts.computedCents === null && monthlyKinds.includes(facts.kind)) return { kind: 'NoComputation' }
  return faultInPeriod(content, facts) ?? faultInAmendment(content, facts)
}

/** When an adjourned file is looked at again by its caseworker: within a week. */
export const adjournedUntil = (today: Temporal.PlainDate): Temporal.PlainDate => addDays(today, 7)
