import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'

const columns = [
  'feedback_report.id',
  'kind',
  'side',
  'page',
  'page_request as pageRequest',
  'words',
  'reach',
  'feedback_report.language',
  'worker_id as workerId',
  'person_id as personId',
  'reported_at as reportedAt',
  'feedback_report.version',
  'outcome',
  'answer',
  'answered_at as answeredAt',
] as const

/** Everything reported, with who said it when a worker did. */
const reports = (db: Db) =>
  db
    .selectFrom('feedback_report')
    .leftJoin('worker', join =>
      join
        .onRef('worker.tenant_id', '=', 'feedback_report.tenant_id')
        .onRef('worker.id', '=', 'feedback_report.worker_id'),
    )
    .select([
      ...columns,
      'worker.given_name as givenName',
      'worker.family_name as familyName',
      'worker.phone',
    ])

/** One report as those who answer it see it. */
export type Report = NonNullable<Awaited<ReturnType<typeof oneReport>>>

/** One report; undefined when there is none. */
export const oneReport = (db: Db, id: string) =>
  reports(db).where('feedback_report.id', '=', id).executeTakeFirst()

/** What waits for an answer, the oldest first; a hundred at most. */
export const openReports = (db: Db) =>
  reports(db).where('outcome', 'is', null).orderBy('reported_at').limit(100).execute()

/** What this worker, or this person, said, the newest first. */
export const ownReports = (db: Db, who: { readonly workerId: string } | { readonly personId: string }) =>
  reports(db)
    .where(
      'workerId' in who ? 'worker_id' : 'person_id',
      '=',
      'workerId' in who ? who.workerId : who.personId,
    )
    .orderBy('reported_at', 'desc')
    .limit(20)
    .execute()

/** What became of a report, as everybody may read it. */
export type Told = {
  readonly outcome: string | null
  readonly answeredAt: Temporal.Instant | null
  readonly told: Readonly<Partial<Record<Language, string>>>
}

/** What was reported and done, the newest first. */
export async function toldReports(db: Db): Promise<readonly Told[]> {
  const rows = await db
    .selectFrom('feedback_report')
    .select(['outcome', 'answered_at as answeredAt', 'told'])
    .where('told', 'is not', null)
    .orderBy('answered_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(row => ({ ...row, told: row.told as Told['told'] }))
}

/** How many reports of passers-by came in since an instant. */
export async function anonymousSince(db: Db, since: Temporal.Instant): Promise<number> {
  const { count } = await db
    .selectFrom('feedback_report')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('side', '=', 'public')
    .where('person_id', 'is', null)
    .where('reported_at', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Who is asked to answer: one who keeps the machines, else one who leads; any service when there is nobody. */
export async function answerer(
  db: Db,
): Promise<{ readonly ownerId: string } | { readonly serviceId: string } | undefined> {
  const workers = await db.selectFrom('worker').select(['id', 'roles']).where('active', '=', true).execute()
  const owner = (['it', 'director', 'lead'] as const)
    .map(role => workers.find(({ roles }) => roles.includes(role)))
    .find(worker => worker !== undefined)
  if (owner !== undefined) return { ownerId: owner.id }
  const service = await db.selectFrom('service').select('id').orderBy('id').executeTakeFirst()
  return service === undefined ? undefined : { serviceId: service.id }
}
