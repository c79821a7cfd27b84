import { type Kind, kinds } from './codes.ts'

/** How a centre shares new requests out. What counts is work: nobody is compared with anybody on a screen. */
export type AssignmentRules = {
  /** What one open request of a kind weighs, 1 to 9. */
  readonly weights: Readonly<Record<Kind, number>>
  /** How many days after they began one counts as new; 0: nobody does. */
  readonly newcomerDays: number
  /** The part of a usual load that somebody new takes, in percent: 10 to 100. */
  readonly newcomerPercent: number
  /** Who knows which kinds well, by the id of the worker. */
  readonly knows: Readonly<Record<string, readonly Kind[]>>
}

/** Until the centre says otherwise: each request weighs the same, and nobody is spared. */
export const plainRules: AssignmentRules = {
  weights: {
    'integration-income': 1,
    'equivalent-aid': 1,
    'financial-aid': 1,
    'medical-aid': 1,
    housing: 1,
    energy: 1,
    'debt-mediation': 1,
    other: 1,
  },
  newcomerDays: 0,
  newcomerPercent: 100,
  knows: {},
}

/** What a worker looks after now, and since when they are here. */
export type Carried = {
  /** Open requests by kind. */
  readonly open: Readonly<Partial<Record<Kind, number>>>
  /** ISO day. */
  readonly since: string
}

const isNew = ({ since }: Carried, { newcomerDays }: AssignmentRules, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.from(since).add({ days: newcomerDays }).toString() > today.toString()

/** What the open requests of a worker weigh by the rules; what somebody new carries weighs more, so that they get less. */
export function loadOf(carried: Carried, rules: AssignmentRules, today: Temporal.PlainDate): number {
  const points = kinds.reduce((sum, kind) => sum + (carried.open[kind] ?? 0) * rules.weights[kind], 0)
  return isNew(carried, rules, today) ? (points * 100) / rules.newcomerPercent : points
}

/** How full a working week is, in a word. */
export type LoadWord = 'light' | 'usual' | 'heavy'

/** A load beside the mean of the colleagues, in a word: three quarters and five quarters of it are the borders. */
export function loadWord(load: number, mean: number): LoadWord {
  if (load > mean * 1.25) return 'heavy'
  return load < mean * 0.75 ? 'light' : 'usual'
}

/** The mean of loads; 0 of none. */
export const meanOf = (loads: readonly number[]): number =>
  loads.length === 0 ? 0 : loads.reduce((sum, load) => sum + load, 0) / loads.length
