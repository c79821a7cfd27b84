import { sql } from 'kysely'
import { brusselsDate } from '#kernel/calendar.ts'
import { type Role, roles } from '#platform/access/rules.ts'
import { builtOnce } from '#platform/database/built-once.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { StaffSession } from '#platform/http/route.ts'
import { staffLanguages } from '#platform/i18n/sentences.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { judgeSession } from '#platform/sessions/sessions.ts'

const isRole = (text: string): text is Role => roles.some(role => role === text)

/** Whether somebody waits for the worker: in the statement that every page begins with, so that it costs no other. */
const isAwaited = (day: Temporal.PlainDate) => sql<boolean>`exists (select from arrival a
  where a.tenant_id = worker.tenant_id and a.ended_at is null and a.day = ${day} and a.state = 'waiting'
    and (a.worker_id = worker.id or (a.worker_id is null and a.service_id = any(worker.service_ids))))`

type Asked = { readonly tenantId: string; readonly hash: Buffer; readonly day: Temporal.PlainDate }

const workerOf = builtOnce((db, { tenantId, hash, day }: Asked) =>
  db
    .selectFrom('session')
    .innerJoin('worker', join =>
      join.onRef('worker.tenant_id', '=', 'session.tenant_id').onRef('worker.id', '=', 'session.subject_id'),
    )
    .select(['session.id as session_id', 'session.seen_at', 'session.expires_at', 'session.ended_at'])
    .select(['worker.id', 'family_name', 'given_name', 'roles', 'service_ids', 'ui_language', 'active'])
    .select(isAwaited(day).as('awaited'))
    .select(sql`set_config('app.actor', worker.id::text, true)`.as('acting'))
    .where('session.tenant_id', '=', tenantId)
    .where('session.token_hash', '=', hash)
    .where('session.kind', '=', 'worker'),
)

/**
 * The session of a cookie and its worker, in one round trip; it also tells the database who acts from now on, for
 * the rules that ask. A locked account has a session and no worker.
 */
export function identifyWorkerWith(secrets: Secrets) {
  return async (
    db: Db,
    { tenantId, now }: { readonly tenantId: string; readonly now: Temporal.Instant },
    token: string,
  ): Promise<StaffSession | undefined> => {
    const hash = secrets.hash('session', tenantId, token)
    const [row] = await workerOf(db, { tenantId, hash, day: brusselsDate(now) })
    if (row === undefined) return undefined
    const session = judgeSession({ ...row, id: row.session_id, subject_id: row.id, kind: 'worker' }, now)
    if (!session.live || !row.active) return { session, worker: undefined }
    const worker = {
      id: row.id,
      name: `${row.given_name} ${row.family_name}`,
      roles: row.roles.filter(isRole),
      serviceIds: row.service_ids,
      awaited: row.awaited,
      language: staffLanguages.find(language => language === row.ui_language) ?? 'fr',
    }
    return { session, worker }
  }
}
