import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import { builtOnce } from '../database/built-once.ts'
import type { Db } from '../database/transaction.ts'
import type { Secrets } from '../secrets/secrets.ts'
import { publishSignal } from '../signals/signal.ts'

/** How long a session lives: without a click, and in all. A person's is shorter: phones are shared. */
export const lifetimes = {
  worker: { idleMinutes: 60, totalHours: 12 },
  person: { idleMinutes: 15, totalHours: 2 },
} as const

export type SessionKind = keyof typeof lifetimes

/** How a person showed who they are: by their code, or by somebody who vouches for them. */
export type Proof = 'code' | 'identity'

/** Why a person's own look is written down: by what they showed who they are. */
export const ownPurpose = { code: 'own-file', identity: 'own-identity' } as const satisfies Record<
  Proof,
  string
>

/** A session as found: `live`, or `over` (for the draft of a form that outlived it). */
export type FoundSession = {
  readonly id: string
  readonly kind: SessionKind
  readonly subjectId: string
  readonly live: boolean
  readonly seenAt: Temporal.Instant
  readonly proof: Proof
}

type Where = { readonly tenantId: string; readonly secrets: Secrets; readonly now: Temporal.Instant }

const hashOf = ({ tenantId, secrets }: Where, token: string) => secrets.hash('session', tenantId, token)

/** Opens a session and returns the token for the cookie; only its keyed hash is kept. */
export async function openSession(
  db: Db,
  where: Where,
  subject: { kind: SessionKind; id: string; proof?: Proof },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('session')
    .values({
      tenant_id: where.tenantId,
      token_hash: hashOf(where, token),
      id: uuidv7(),
      kind: subject.kind,
      subject_id: subject.id,
      proof: subject.proof ?? 'code',
      started_at: where.now,
      seen_at: where.now,
      expires_at: where.now.add({ hours: lifetimes[subject.kind].totalHours }),
    })
    .execute()
  return token
}

type SessionRow = {
  readonly id: string
  readonly kind: SessionKind
  readonly subject_id: string
  readonly seen_at: Temporal.Instant
  readonly expires_at: Temporal.Instant
  readonly ended_at: Temporal.Instant | null
  readonly proof?: string
}

/** A session is over when it was ended, when nothing was clicked for too long, or when its day is over. */
export function judgeSession(row: SessionRow, now: Temporal.Instant): FoundSession {
  const idleEnd = row.seen_at.add({ minutes: lifetimes[row.kind].idleMinutes })
  const live =
    row.ended_at === null &&
    Temporal.Instant.compare(now, idleEnd) < 0 &&
    Temporal.Instant.compare(now, row.expires_at) < 0
  const proof = row.proof === 'identity' ? row.proof : 'code'
  return { id: row.id, kind: row.kind, subjectId: row.subject_id, live, seenAt: row.seen_at, proof }
}

const sessionOf = (db: Db, tenantId: string, hash: Buffer) =>
  db
    .selectFrom('session')
    .select(['id', 'kind', 'subject_id', 'seen_at', 'expires_at', 'ended_at', 'proof'])
    .where('tenant_id', '=', tenantId)
    .where('token_hash', '=', hash)

/** Finds the session of a cookie, live or over; undefined when there never was one. */
export async function findSession(db: Db, where: Where, token: string): Promise<FoundSession | undefined> {
  const row = await sessionOf(db, where.tenantId, hashOf(where, token)).executeTakeFirst()
  if (row === undefined || (row.kind !== 'worker' && row.kind !== 'person')) return undefined
  return judgeSession({ ...row, kind: row.kind }, where.now)
}

type Asked = {
  readonly tenantId: string
  readonly hash: Buffer
  readonly now: Temporal.Instant
  readonly idleSince: Temporal.Instant
}

const actingSession = builtOnce((db, { tenantId, hash, now, idleSince }: Asked) =>
  sessionOf(db, tenantId, hash)
    .where('kind', '=', 'person')
    .select(
      sql`set_config('app.actor', case when ended_at is null and expires_at > ${now} and seen_at > ${idleSince}
        then subject_id::text else '' end, true)`.as('acting'),
    ),
)

/**
 * The person whose session a cookie opens, or undefined; in the same statement the database learns who acts from now on.
 */
export async function findPersonSession(
  db: Db,
  where: Where,
  token: string,
): Promise<FoundSession | undefined> {
  const idleSince = where.now.subtract({ minutes: lifetimes.person.idleMinutes })
  const [row] = await actingSession(db, { ...where, hash: hashOf(where, token), idleSince })
  const session = row && judgeSession({ ...row, kind: 'person' }, where.now)
  return session?.live ? session : undefined
}

/** Notes that the session was used; at most once a minute, so that most pages write nothing here. */
export async function touchSession(db: Db, where: Where, session: FoundSession): Promise<void> {
  if (session.seenAt.until(where.now).total('seconds') < 60) return
  await db.updateTable('session').set({ seen_at: where.now }).where('id', '=', session.id).execute()
}

/** What is heard when sessions end; its audience is the session, or whose they were. */
export const sessionTopic = 'session'

/** Ends one session, or all of a subject's (sign out everywhere, lock of an account); what listens for them is closed. */
export async function endSessions(
  db: Db,
  now: Temporal.Instant,
  which: { readonly id: string } | { readonly subjectId: string },
): Promise<void> {
  const query = db.updateTable('session').set({ ended_at: now }).where('ended_at', 'is', null)
  await ('id' in which
    ? query.where('id', '=', which.id)
    : query.where('subject_id', '=', which.subjectId)
  ).execute()
  await publishSignal(db, {
    topic: sessionTopic,
    audience: ['id' in which ? which.id : which.subjectId],
  })
}
