/** The states of a request; the last three are its ends. */
export const states = [
  'received',
  'acknowledged',
  'enquiry',
  'proposed',
  'decided',
  'notified',
  'in-execution',
  'closed',
  'transferred',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** The ends: no next step, no running clock, a date and a reason. */
export const endStates = ['closed', 'transferred', 'withdrawn'] as const satisfies readonly State[]

/** True for a state that nothing follows. */
export const isEnd = (state: State): boolean => endStates.some(end => end === state)

/** What one may ask. */
export const kinds = [
  'integration-income',
  'equivalent-aid',
  'financial-aid',
  'medical-aid',
  'housing',
  'energy',
  'debt-mediation',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** The doors a request comes in by: all end in the same file with the same clocks. */
export const channels = ['counter', 'phone', 'paper', 'visit', 'web', 'partner', 'ex-officio'] as const
export type Channel = (typeof channels)[number]

/** What comes next in a request. */
export const steps = [
  'acknowledge',
  'first-interview',
  'enquire',
  'compute',
  'report',
  'committee',
  'notify',
  'pay',
  'review',
  'none',
] as const
export type Step = (typeof steps)[number]

/** The legal delays that run on a request. */
export const clockKinds = ['receipt', 'decision', 'notification', 'transfer', 'appeal'] as const
export type ClockKind = (typeof clockKinds)[number]

/** Picks a listed code; a column that holds another is a bug of ours. */
export function codeOf<Code extends string>(codes: readonly Code[], text: string): Code {
  const found = codes.find(code => code === text)
  if (found === undefined) throw new Error(`Unknown code: ${text}`)
  return found
}
