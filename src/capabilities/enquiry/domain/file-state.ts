/** The one action a file asks for now, by the state of its request. */

export const primaryActions = [
  'plan',
  'record',
  'facts',
  'compute',
  'report',
  'agenda',
  'decision',
  'none',
] as const
export type PrimaryAction = (typeof primaryActions)[number]

/** Where a request stands, as far as the next action depends on it. */
export type Standing = {
  readonly state: string
  readonly planned: number
  readonly happened: number
  readonly hasSituation: boolean
  readonly hasComputation: boolean
  readonly computable: boolean
}

/** First meet, then know, then compute, then write; afterwards the committee works. */
export function primaryAction(standing: Standing): PrimaryAction {
  const { state } = standing
  if (state === 'received' || state === 'acknowledged') return standing.planned > 0 ? 'record' : 'plan'
  if (state === 'proposed') return 'agenda'
  if (state === 'decided' || state === 'notified') return 'decision'
  if (state !== 'enquiry') return 'none'
  if (!standing.hasSituation) return 'facts'
  return standing.computable && !standing.hasComputation ? 'compute' : 'report'
}
