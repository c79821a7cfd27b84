import type { Db } from '../database/transaction.ts'
import type { Actor, Relation } from './rules.ts'

/** What an act is about. Nothing = the act concerns no one's file. */
export type Target = {
  readonly dossierId?: string | undefined
  readonly personId?: string | undefined
  readonly requestId?: string | undefined
}

/** Finds how a worker stands to a file; the room that knows pilots and services answers. */
export type RelationLookup = (db: Db, actor: Actor, target: Target) => Promise<ReadonlySet<Relation>>

const ofCommittee: ReadonlySet<string> = new Set(['committee', 'secretary', 'president'])

/** The purpose that a relation, or else the role, gives to a look at a file; it is shown to the person. */
export function purposeOf({
  held,
  role,
}: {
  readonly held: ReadonlySet<Relation>
  readonly role: string
}): string {
  if (held.has('pilot')) return 'pilot'
  if (held.has('service')) return 'service'
  if (held.has('glass')) return 'break-glass'
  if (held.has('agenda') || ofCommittee.has(role)) return 'committee'
  return 'task'
}
