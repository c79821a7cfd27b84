import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Outcome, ReportKind } from '../domain/report.ts'

/** What is kept of what somebody said. `page`: a path. */
export type NewReport = {
  readonly kind: ReportKind
  readonly page: string
  readonly pageRequest: string | null
  readonly words: string
  readonly reach: string | null
  readonly language: string
}

/** Keeps a report under whoever said it: a worker, a person signed in, or nobody known. Gives its id. */
export async function insertReport(
  { db, tenantId, actor, now }: CommandContext,
  report: NewReport,
): Promise<string> {
  const id = uuidv7()
  const { pageRequest, ...rest } = report
  await db
    .insertInto('feedback_report')
    .values({
      tenant_id: tenantId,
      id,
      ...rest,
      page_request: pageRequest,
      side: actor.kind === 'worker' ? 'staff' : 'public',
      worker_id: actor.kind === 'worker' ? actor.id : null,
      person_id: actor.kind === 'person' ? actor.id : null,
      reported_at: now,
    })
    .execute()
  return id
}

/** What is said to whoever reported; `told`: what everybody may read of it, by language, without a name. */
export type Answering = {
  readonly id: string
  readonly version: number
  readonly outcome: Outcome
  readonly answer: string
  readonly told: Readonly<Record<string, string>> | null
}

/** Answers a report that has no answer yet; false when somebody was faster. */
export async function keepAnswer(
  { db, actorId, now }: CommandContext,
  { id, version, outcome, answer, told }: Answering,
): Promise<boolean> {
  const row = await db
    .updateTable('feedback_report')
    .set({
      outcome,
      answer,
      told: told === null ? null : JSON.stringify(told),
      answered_by: actorId,
      answered_at: now,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('outcome', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
