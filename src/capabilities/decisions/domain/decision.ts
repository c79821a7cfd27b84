/** What the committee may decide about one request. */
export const outcomes = ['grant', 'grant-in-part', 'refuse', 'adjourn'] as const
export type Outcome = (typeof outcomes)[number]

/** A sum is given every month, or once. */
export const periods = ['month', 'once'] as const
export type PaymentPeriod = (typeof periods)[number]

/** How often a monthly aid is paid (L. 26.05.2002, art. 23: fixed in the decision). */
export const rhythms = ['week', 'fortnight', 'month'] as const
export type Rhythm = (typeof rhythms)[number]

/** By transfer unless the person cannot (L. 26.05.2002, art. 23). */
export const payments = ['transfer', 'counter'] as const
export type PaidHow = (typeof payments)[number]

/** The conditions of the right; the last one is that of social aid (L. 08.07.1976), the others of L. 26.05.2002, art. 3. */
export const conditions = ['residence', 'age', 'nationality', 'resources', 'work', 'rights', 'need'] as const
export type Condition = (typeof conditions)[number]

/** What a decision says. Days are ISO texts, amounts integer cents; null where the outcome has no such thing. */
export type DecisionContent = {
  readonly outcome: Outcome
  readonly amountCents: number | null
  readonly per: PaymentPeriod | null
  readonly paidEvery: Rhythm | null
  readonly paidHow: PaidHow | null
  readonly fromOn: string | null
  readonly untilOn: string | null
  readonly motivesFact: string
  readonly motivesLaw: string
  /** Why the amount is not the computed one. */
  readonly amendMotive: string | null
  /** On a refusal: what was not met. */
  readonly unmetCondition: Condition | null
  /** On an adjournment: what the file waits for. */
  readonly missing: string | null
}

/** True when something is given. */
export const grants = (outcome: Outcome): boolean => outcome === 'grant' || outcome === 'grant-in-part'

const isReasoned = ({ motivesFact, motivesLaw }: DecisionContent) => motivesFact !== '' && motivesLaw !== ''

/**
 * True when a decision says all that its outcome must say. Forms ask for each part; what is not whole never gets
 * further than the command.
 *
 * @source L. 26.05.2002, art. 21 and 23.
 */
export function isWhole(content: DecisionContent): boolean {
  if (content.outcome === 'adjourn') return Boolean(content.missing)
  if (content.outcome === 'refuse') return isReasoned(content) && content.unmetCondition !== null
  const paid = content.paidHow !== null && (content.per === 'month') === (content.paidEvery !== null)
  return grants(content.outcome) && isReasoned(content) && paid && content.fromOn !== null
}

/** A decision as pages and letters need it. */
export type DecisionCard = DecisionContent & {
  readonly id: string
  readonly version: number
  /** Given when the meeting closes; until then null. */
  readonly number: string | null
  readonly requestId: string
  readonly dossierId: string
  readonly personId: string
  readonly meetingId: string
  readonly reportId: string
  readonly computationId: string | null
  /** The day of the meeting, ISO. */
  readonly decidedOn: string
  readonly recordedBy: string
  readonly recordedAt: Temporal.Instant
  /** When the meeting closed; from then on it is only ever superseded. */
  readonly publishedAt: Temporal.Instant | null
  readonly supersededBy: string | null
}
