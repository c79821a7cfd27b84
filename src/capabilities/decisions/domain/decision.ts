import type { Tally } from './voting.ts'

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

/** On whose authority: the committee in its meeting, the presidency for what is urgent, a delegate of the council. */
export const authorities = ['committee', 'president', 'delegate'] as const
export type Authority = (typeof authorities)[number]

/** What a fact is in the file. */
export const factKinds = ['note', 'resource', 'situation', 'member', 'urgent-aid'] as const
export type FactKind = (typeof factKinds)[number]

/** The fact that a refusal rests on, as it stood when the decision was recorded. `on`: the day it was seen, ISO. */
export type PointedFact = {
  readonly kind: FactKind
  readonly id: string
  readonly text: string
  readonly source: string
  readonly on: string
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
  readonly authority: Authority
  /** Null for what was not decided in a meeting. */
  readonly meetingId: string | null
  /** Null for an urgent aid, which comes before any report. */
  readonly reportId: string | null
  readonly fact: PointedFact | null
  /** The numbers of its vote; null for a consensus. */
  readonly tally: Tally | null
  readonly computationId: string | null
  /** The day of the meeting, ISO. */
  readonly decidedOn: string
  readonly recordedBy: string
  readonly recordedAt: Temporal.Instant
  /** When the meeting closed; from then on it is only ever superseded. */
  readonly publishedAt: Temporal.Instant | null
  readonly supersededBy: string | null
  /** The decision it corrects. */
  readonly supersedesId: string | null
}
