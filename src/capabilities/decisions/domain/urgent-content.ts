import type { DecisionContent } from './decision.ts'
import type { UrgentAid } from './urgent.ts'

/** What the presidency said, with the motive of law that the house writes. `today` is an ISO day. */
type Said = {
  readonly outcome: 'grant' | 'refuse'
  readonly motive: string
  readonly law: string
  readonly today: string
}

/** An urgent aid as a decision: given once, today; or refused because the need is not shown. */
export function urgentContent(
  { reason, amountCents, paidHow }: Pick<UrgentAid, 'reason' | 'amountCents' | 'paidHow'>,
  { outcome, motive, law, today }: Said,
): DecisionContent {
  const written = {
    motivesFact: `${reason}\n${motive}`,
    motivesLaw: law,
    amendMotive: null,
    missing: null,
    paidEvery: null,
    untilOn: null,
  }
  if (outcome === 'refuse')
    return {
      ...written,
      outcome,
      amountCents: null,
      per: null,
      paidHow: null,
      fromOn: null,
      unmetCondition: 'need',
    }
  return {
    ...written,
    outcome,
    amountCents,
    per: 'once',
    paidHow: paidHow === 'instant-transfer' ? 'transfer' : 'counter',
    fromOn: today,
    unmetCondition: null,
  }
}
