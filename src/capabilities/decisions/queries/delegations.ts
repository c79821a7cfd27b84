import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Delegation } from '../domain/delegation.ts'
import type { Meeting } from './meetings.ts'

/** A delegation as its page shows it. */
export type DelegationCard = Delegation & {
  readonly name: string
  readonly source: string
  readonly revokedAt: Temporal.Instant | null
  /** What it gave this month already, in cents. */
  readonly spentCents: number
}

const fullName = (alias: string) =>
  sql<string>`${sql.ref(`${alias}.given_name`)} || ' ' || ${sql.ref(`${alias}.family_name`)}`

const spentIn = (day: string) =>
  sql<number>`(select coalesce(sum(e.amount_cents), 0)::bigint from decision e where e.tenant_id = g.tenant_id
    and e.delegation_id = g.id and date_trunc('month', e.decided_on::timestamp) = date_trunc('month', ${day}::timestamp))`

const base = (db: Db, day: string) =>
  db
    .selectFrom('delegation as g')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'g.tenant_id').onRef('w.id', '=', 'g.worker_id'),
    )
    .select(['g.id', 'g.worker_id as workerId', 'g.kinds', 'g.per_decision_cents as perDecisionCents'])
    .select(['g.per_month_cents as perMonthCents', 'g.from_on as fromOn', 'g.until_on as untilOn'])
    .select([
      'g.source',
      'g.revoked_at as revokedAt',
      fullName('w').as('name'),
      spentIn(day).as('spentCents'),
    ])

/** Every delegation, the newest first, with what each gave in the month of a day (ISO). */
export const allDelegations = (db: Db, day: string): Promise<readonly DelegationCard[]> =>
  base(db, day).orderBy('g.from_on', 'desc').orderBy('g.id', 'desc').limit(100).execute()

/** The delegation under which somebody may decide a kind of aid on a day (ISO). */
export async function delegationFor(
  db: Db,
  { workerId, kind, on }: { readonly workerId: string; readonly kind: string; readonly on: string },
): Promise<DelegationCard | undefined> {
  return base(db, on)
    .where('g.worker_id', '=', workerId)
    .where('g.revoked_at', 'is', null)
    .where('g.from_on', '<=', on)
    .where('g.until_on', '>=', on)
    .where(sql<SqlBool>`${kind} = any(g.kinds)`)
    .orderBy('g.per_decision_cents', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** A decision taken under a delegation, told to the committee. Amounts are integer cents. */
export type DelegatedDecision = {
  readonly decisionId: string
  readonly number: string
  readonly personId: string
  readonly personName: string
  readonly kind: string
  readonly outcome: string
  readonly amountCents: number | null
  readonly decidedOn: string
  readonly byName: string
}

/** When the committee last closed a meeting before this one: from then on it has not been told. */
const lastClosed = (meetingId: string) =>
  sql`coalesce((select max(m.closed_at) from meeting m where m.state = 'closed' and m.id <> ${meetingId}
    and m.held_on <= (select held_on from meeting where id = ${meetingId})), '-infinity'::timestamptz)`

/** What delegates decided since the meeting before this one, until it was closed. */
export async function delegatedSince(
  db: Db,
  { id, closedAt }: Pick<Meeting, 'id' | 'closedAt'>,
): Promise<readonly DelegatedDecision[]> {
  return db
    .selectFrom('decision as e')
    .innerJoin('request as r', join =>
      join.onRef('r.tenant_id', '=', 'e.tenant_id').onRef('r.id', '=', 'e.request_id'),
    )
    .innerJoin('dossier as d', join =>
      join.onRef('d.tenant_id', '=', 'e.tenant_id').onRef('d.id', '=', 'e.dossier_id'),
    )
    .innerJoin('person as p', join =>
      join.onRef('p.tenant_id', '=', 'd.tenant_id').onRef('p.id', '=', 'd.person_id'),
    )
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'e.tenant_id').onRef('w.id', '=', 'e.recorded_by'),
    )
    .select(['e.id as decisionId', 'e.number', 'p.id as personId', 'r.kind', 'e.outcome'])
    .select(['e.amount_cents as amountCents', 'e.decided_on as decidedOn'])
    .select([fullName('p').as('personName'), fullName('w').as('byName')])
    .where('e.authority', '=', 'delegate')
    .where(sql<SqlBool>`e.published_at > ${lastClosed(id)}`)
    .where(sql<SqlBool>`e.published_at <= coalesce(${closedAt}, 'infinity'::timestamptz)`)
    .orderBy('e.published_at')
    .limit(200)
    .execute()
}
