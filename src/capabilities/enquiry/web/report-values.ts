import { decimal } from '#kernel/money.ts'
import type { FormValues } from '#platform/http/form-body.ts'
import { answerOf } from '../domain/computation.ts'
import type { Proposal } from '../domain/report.ts'
import type { ReportDraft } from '../domain/report-ready.ts'
import { preparedFacts, preparedLaw, preparedMotives } from './prepared-text.ts'
import type { ReportMatter } from './report-ground.ts'

/** Where the text of a report comes from: the writer's own draft, an earlier report, or the program. */
export type Origin = 'draft' | 'carried-over' | 'prepared'

export const originOf = ({ draft, start }: ReportMatter): Origin => {
  if (draft !== undefined) return 'draft'
  return start === undefined ? 'prepared' : 'carried-over'
}

const typedMoney = (amount: number | null): string =>
  amount === null ? '' : decimal(amount).replace('.', ',')

/** What the computation and the conditions suggest; the caseworker proposes. */
function suggestedProposal({ computation, conditions }: ReportMatter): Proposal | null {
  if (conditions.some(({ status, name }) => status === 'not-met' && name !== 'resources')) return 'refuse'
  if (computation === undefined) return null
  const answer = answerOf(computation)
  if (answer === undefined) return null
  return answer.entitled ? 'grant' : 'refuse'
}

const prepared = (matter: ReportMatter): ReportDraft => ({
  facts: preparedFacts(matter),
  hearing: 'not-asked',
  hearingOn: null,
  proposal: suggestedProposal(matter),
  amountCents: matter.computation?.monthlyCents ?? null,
  fromOn: matter.computation?.assessedOn ?? matter.request.requestedOn,
  motivesFact: preparedMotives(matter),
  motivesLaw: preparedLaw(matter),
})

/** Of a report about another request, only what tells of the person is taken over; the rest is of this one. */
const textsOf = ({ start }: ReportMatter) =>
  start === undefined ? {} : { facts: start.facts, motivesFact: start.motivesFact }

/** The report as its form is filled. */
export function reportValues(matter: ReportMatter): FormValues {
  const { draft, submitted } = matter
  const fromFormer = { ...prepared(matter), ...textsOf(matter) }
  const { proposal, amountCents, fromOn, ...text } = draft ?? submitted ?? fromFormer
  return {
    facts: text.facts,
    hearing: text.hearing,
    hearingOn: text.hearingOn ?? '',
    proposal: proposal ?? '',
    amount: typedMoney(amountCents),
    fromOn: fromOn ?? '',
    motivesFact: text.motivesFact,
    motivesLaw: text.motivesLaw,
  }
}
