import type { Db } from '#platform/database/transaction.ts'
import { writeJournal } from '#platform/journal/journal.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { endSessions, findSession, openSession, ownPurpose, type Proof } from '#platform/sessions/sessions.ts'

/** Where and when somebody is let in. */
export type Arriving = {
  readonly tenantId: string
  readonly now: Temporal.Instant
  readonly secrets: Secrets
  /** Of somebody who was signed in on this browser: two persons who share a telephone never share a session. */
  readonly earlierToken: string | undefined
}

/** Who showed who they are, and by what: `code`, `pin`, or the short name of who vouched for them. */
type Proven = { readonly personId: string; readonly proof: Proof; readonly by: string }

/** Opens a person's own file to them: it is written down with how they signed in. Gives the session token. */
export async function letIn(db: Db, arriving: Arriving, { personId, proof, by }: Proven): Promise<string> {
  const { tenantId, now, earlierToken } = arriving
  const actor = { kind: 'person' as const, id: personId }
  await writeJournal(db, { tenantId, actor, role: 'person', now, correlation: undefined }, [
    { kind: 'read', action: 'my-file:enter', purpose: ownPurpose[proof], personId, detail: { by } },
  ])
  const earlier = earlierToken === undefined ? undefined : await findSession(db, arriving, earlierToken)
  if (earlier !== undefined) await endSessions(db, now, { id: earlier.id })
  return openSession(db, arriving, { ...actor, proof })
}
