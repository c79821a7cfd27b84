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
  readonly now: Temporal.Instant
}

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
  readonly ownerName: string | null
  readonly dueOn: string
}
