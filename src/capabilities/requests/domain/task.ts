/** What a human has to do because something happened: the room that asks, and what. */
export type TaskKind = `${string}:${string}`

/** A task to raise. The same kind for the same cause is raised once, ever. Without owner or team it goes to the pilot. */
export type NewTask = {
  readonly tenantId: string
  readonly kind: TaskKind
  /** The payment, entry, paper or event that asks for it. */
  readonly causeId: string
  readonly dossierId?: string | undefined
  readonly requestId?: string | undefined
  readonly ownerId?: string | undefined
  readonly serviceId?: string | undefined
  /** Codes, ids, ISO days, cents: never a name or a text. */
  readonly detail?: Readonly<Record<string, string | number>> | undefined
  /** ISO day. */
  readonly dueOn: string
  /** How many days before its day it is ranked: see `leads`. */
  readonly leadDays?: number | undefined
  readonly now: Temporal.Instant
}

/**
 * How many days before its day a task is ranked. A day that the law gives comes before one that we gave ourselves, and
 * somebody's distress before both: its place is fixed when it is raised, so that a list of thousands stands in an index.
 */
export const leads = { house: 0, law: 3, urgent: 7 } as const

/** Tasks that the act itself closes: nobody ticks off a delay of the law, an offer, a question or a promise to tell. */
const closeThemselves: readonly string[] = [
  'requests:clock',
  'requests:tell-pilot',
  'handoffs:offered',
  'handoffs:asked',
  'handoffs:follow',
  'handoffs:call-partner',
  'voice:why',
  'voice:change',
  'voice:contest',
  'voice:complaint',
  'voice:late',
  'documents:arrived',
  'documents:without',
  'messages:call',
  'messages:post',
  'messages:unsure',
  'merging:same-person',
  'asking:call-back',
  'asking:same-person',
]

/** True when a human says that it is done. */
export const closedByHand = (kind: string): boolean => !closeThemselves.includes(kind)

/** A task as lists show it. */
export type Task = {
  readonly id: string
  readonly version: number
  readonly kind: string
  readonly causeId: string
  readonly dossierId: string | null
  readonly requestId: string | null
  readonly personId: string | null
  readonly personName: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly serviceId: string | null
  /** Its owner took it; otherwise it was given to them. */
  readonly claimed: boolean
  /** ISO day until which it sleeps. */
  readonly snoozedUntil: string | null
  readonly dueOn: string
}

/** Asked of one human, or offered: nobody else takes it over, and it does not go to a team that was not asked. */
export const isPersonal = ({ kind, ownerId, claimed }: Pick<Task, 'kind' | 'ownerId' | 'claimed'>): boolean =>
  kind === 'handoffs:offered' || (kind === 'handoffs:asked' && ownerId !== null && !claimed)
