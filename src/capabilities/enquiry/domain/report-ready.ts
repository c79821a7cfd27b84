import type { Hearing, Proposal } from './report.ts'

/** A report as it is being written. */
export type ReportDraft = {
  readonly facts: string
  readonly hearing: Hearing
  /** ISO day on which the person was told, asked, was heard or said no; null before, and in reports of old. */
  readonly hearingOn: string | null
  readonly proposal: Proposal | null
  readonly amountCents: number | null
  readonly fromOn: string | null
  readonly motivesFact: string
  readonly motivesLaw: string
}

/** What the report is held against. */
export type ReportGround = {
  /** Whether the rules of this kind of aid are computed here. */
  readonly computed: boolean
  /** Integer cents a month of the last kept computation; null when there is none or the law refused to answer. */
  readonly computedCents: number | null
  /** A computation was kept and the law refused to answer it: keeping another of the same facts changes nothing. */
  readonly refusedByLaw?: boolean
  /** How many paragraphs were taken over from a former report and not confirmed. */
  readonly unconfirmed?: number
}

export const reportGaps = [
  'carried-over',
  'facts',
  'hearing',
  'hearing-on',
  'proposal',
  'computation',
  'computation-refused',
  'amount',
  'amount-differs',
  'amount-above',
  'from-on',
  'motives-fact',
  'motives-law',
] as const
export type ReportGap = (typeof reportGaps)[number]

function moneyGaps(
  draft: ReportDraft,
  { computed, computedCents, refusedByLaw }: ReportGround,
): readonly ReportGap[] {
  const { proposal, amountCents, fromOn } = draft
  if (proposal === null || proposal === 'refuse') return []
  const gaps: ReportGap[] = []
  if (amountCents === null || amountCents === 0) gaps.push('amount')
  else if (computed && computedCents === null) gaps.push(refusedByLaw ? 'computation-refused' : 'computation')
  else if (computed && proposal === 'grant' && amountCents !== computedCents) gaps.push('amount-differs')
  else if (computed && computedCents !== null && amountCents > computedCents) gaps.push('amount-above')
  if (fromOn === null) gaps.push('from-on')
  return gaps
}

function hearingGaps({ hearing, hearingOn }: ReportDraft): readonly ReportGap[] {
  if (hearing === 'not-asked') return ['hearing']
  return hearingOn === null ? ['hearing-on'] : []
}

/**
 * What the committee would still miss; empty when the report may be handed over.
 *
 * @source L. 26.05.2002, art. 20 (the right to be heard is told before the decision) and art. 21 (motives).
 */
export function gapsOf(draft: ReportDraft, ground: ReportGround): readonly ReportGap[] {
  return [
    ...((ground.unconfirmed ?? 0) > 0 ? (['carried-over'] as const) : []),
    ...(draft.facts === '' ? (['facts'] as const) : []),
    ...hearingGaps(draft),
    ...(draft.proposal === null ? (['proposal'] as const) : []),
    ...moneyGaps(draft, ground),
    ...(draft.motivesFact === '' ? (['motives-fact'] as const) : []),
    ...(draft.motivesLaw === '' ? (['motives-law'] as const) : []),
  ]
}
