/** The social enquiry: what is known, what the law makes of it, and the report to the committee. */
export { answerOf, type Computation, type ExplainedLine, explainedLines } from './domain/computation.ts'
export type { Hearing, Proposal, SubmittedReport } from './domain/report.ts'
export { computationById, latestComputation } from './queries/computations.ts'
export { submittedReport } from './queries/reports.ts'
export { toStored } from './domain/computation.ts'
export { caseFileOf } from './domain/case-file.ts'
