/** What a social report holds, and when it may go to the committee. */

export const hearings = ['not-asked', 'informed', 'asked', 'heard', 'declined'] as const
/** The right to be heard: told of it, asked to use it, was heard, or said no. */
export type Hearing = (typeof hearings)[number]

export const proposals = ['grant', 'grant-in-part', 'refuse'] as const
export type Proposal = (typeof proposals)[number]

/** A report that was handed to the committee: it no longer changes. */
export type SubmittedReport = {
  readonly id: string
  readonly requestId: string
  readonly dossierId: string
  /** Facts in prose; impressions never stand here. */
  readonly facts: string
  readonly hearing: Hearing
  /** ISO day on which the person was told, asked, was heard or said no; null in reports of old. */
  readonly hearingOn: string | null
  readonly proposal: Proposal
  readonly computationId: string | null
  /** Integer cents; null on a refusal. */
  readonly amountCents: number | null
  /** ISO day; null on a refusal. */
  readonly fromOn: string | null
  readonly motivesFact: string
  readonly motivesLaw: string
  readonly authorId: string
  readonly authorName: string
  readonly submittedAt: Temporal.Instant
}
