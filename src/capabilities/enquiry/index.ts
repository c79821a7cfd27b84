/** The social enquiry: what is known, what the law makes of it, and the report to the committee. */
export { caseFileOf } from './domain/case-file.ts'
export {
  answerOf,
  type Computation,
  type ExplainedLine,
  explainedLines,
  toStored,
} from './domain/computation.ts'
export { type Facts, nothingAnswered } from './domain/facts.ts'
export type { Hearing, Proposal, SubmittedReport } from './domain/report.ts'
export { computationById, latestComputation } from './queries/computations.ts'
export { submittedReport } from './queries/reports.ts'
