import { type ClockReason, countedClock, type LegalClock } from '#law/deadlines/clock.ts'
import { clockRules } from '#law/deadlines/rules.ts'

/**
 * The first payment, and from when interest is due: the 16th day after a decision in time; the 46th day after the
 * request when the decision came late.
 *
 * @source L. 26.05.2002, art. 23; AR 11.07.2002, art. 36; droitsquotidiens.be, quand le RIS est-il payé.
 */
export type PaymentClock = LegalClock & { readonly interestFrom: Temporal.PlainDate }

/** The clock of the first payment of a right granted on `decidedOn`. */
export function paymentClock(asked: {
  readonly requestedOn: Temporal.PlainDate
  readonly decidedOn: Temporal.PlainDate
}): PaymentClock {
  const clock = countedClock('firstPayment', asked.decidedOn)
  const { count: toPay } = clockRules.firstPayment.limit
  const { count: toDecide } = clockRules.decision.limit
  const late = Temporal.PlainDate.compare(asked.decidedOn, asked.requestedOn.add({ days: toDecide })) > 0
  const interestFrom = late
    ? asked.requestedOn.add({ days: toDecide + toPay + 1 })
    : asked.decidedOn.add({ days: toPay + 1 })
  const key = late ? 'interest-from-late-decision' : 'interest-from'
  const reason: ClockReason = { key, inputs: { date: `${interestFrom}` } }
  return { ...clock, interestFrom, reasons: [...clock.reasons, reason] }
}
