import type { SubmittedReport } from '#capabilities/enquiry/index.ts'
import type { DecisionContent, PaidHow, PaymentPeriod } from '../domain/decision.ts'

/** What a report does not say: how often, and how it is paid. */
export type Paying = { readonly per: PaymentPeriod; readonly paidHow: PaidHow }

/** The proposal of a report as it stands, with its own motives. */
export const followed = (report: SubmittedReport, { per, paidHow }: Paying): DecisionContent => ({
  outcome: report.proposal,
  amountCents: report.amountCents,
  per,
  paidEvery: per === 'month' ? 'month' : null,
  paidHow,
  fromOn: report.fromOn,
  untilOn: null,
  motivesFact: report.motivesFact,
  motivesLaw: report.motivesLaw,
  amendMotive: null,
  unmetCondition: null,
  missing: null,
})
