import { uuidv7 } from '#kernel/uuid.ts'
import type { MemberRole, Term, Tie } from '../domain/members.ts'
import type { Rules } from '../domain/voting.ts'
import type { Writing } from './meetings.ts'

/** A term to be written down. */
export type NewTerm = Term & {
  readonly workerId: string
  readonly role: MemberRole
  readonly standsInFor: string | null
}

/** Writes down a term; the database refuses a second one on the same days. */
export async function insertTerm({ db, tenantId, actorId, now }: Writing, term: NewTerm): Promise<void> {
  await db
    .insertInto('committee_term')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      worker_id: term.workerId,
      role: term.role,
      stands_in_for: term.standsInFor,
      from_on: term.fromOn,
      until_on: term.untilOn,
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
}

/** Ends a term on a day (ISO). */
export async function endTerm({ db }: Pick<Writing, 'db'>, termId: string, untilOn: string): Promise<void> {
  await db
    .updateTable('committee_term')
    .set(eb => ({ until_on: untilOn, version: eb('version', '+', 1) }))
    .where('id', '=', termId)
    .execute()
}

/** Rules from a day on, with where they were read. */
export type NewRules = Rules & { readonly fromOn: string; readonly source: string }

/** Writes down the rules that hold from a day on. */
export async function insertRules({ db, tenantId, actorId, now }: Writing, rules: NewRules): Promise<void> {
  await db
    .insertInto('committee_rule')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      from_on: rules.fromOn,
      quorum: rules.quorum,
      tie_rule: rules.tieRule,
      vote_form: rules.voteForm,
      source: rules.source,
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
}

/** A member with a tie to the file of an item. */
export type NewRecusal = { readonly itemId: string; readonly workerId: string; readonly tie: Tie }

/** Writes down that a member leaves for an item. */
export async function insertRecusal(
  { db, tenantId, actorId, now }: Writing,
  { itemId, workerId, tie }: NewRecusal,
): Promise<void> {
  await db
    .insertInto('agenda_recusal')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      agenda_item_id: itemId,
      worker_id: workerId,
      tie,
      declared_by: actorId,
      declared_at: now,
    })
    .execute()
}

/** Takes a declared tie back: it was a mistake. */
export async function withdrawRecusal({ db, actorId, now }: Writing, recusalId: string): Promise<void> {
  await db
    .updateTable('agenda_recusal')
    .set({ withdrawn_at: now, withdrawn_by: actorId })
    .where('id', '=', recusalId)
    .execute()
}
