import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Known } from '../domain/keep.ts'
import type { LineKind } from '../domain/lines.ts'

/** True for what belongs to the file, whichever of its numbers it was written under. */
const inFile = (dossierId: string) => sql<boolean>`dossier_id = any(${oneFile(dossierId)})`

/** Where an interview stands: of which file, and which of them. */
export type Where = { readonly dossierId: string; readonly interviewId: string }

/** An interview of this file; one that goes on is there for its writer only: the database sees to it. */
export async function interviewOf(db: Db, { dossierId, interviewId }: Where) {
  if (!isUuid(interviewId)) return undefined
  return db
    .selectFrom('interview')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'interview.tenant_id').onRef('w.id', '=', 'interview.worker_id'),
    )
    .select(['interview.id', 'interview.version', 'kind', 'page', 'held_on as heldOn', 'ended_at as endedAt'])
    .select(['request_id as requestId', 'planned_id as plannedId', 'worker_id as workerId'])
    .select(sql<string>`w.given_name || ' ' || w.family_name`.as('worker'))
    .where('interview.id', '=', interviewId)
    .where(inFile(dossierId))
    .executeTakeFirst()
}
export type Interview = NonNullable<Awaited<ReturnType<typeof interviewOf>>>

/** The interview that this worker has open in the file. */
export async function openInterview(
  db: Db,
  { dossierId, workerId }: { dossierId: string; workerId: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('interview')
    .select('id')
    .where(inFile(dossierId))
    .where('worker_id', '=', workerId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

/** What is known of a window of an interview. */
export async function windowOf(db: Db, interviewId: string, windowId: string): Promise<Known | undefined> {
  return db
    .selectFrom('interview_window')
    .select(['seq', 'sent', 'given'])
    .where('interview_id', '=', interviewId)
    .where('id', '=', windowId)
    .executeTakeFirst()
}

/** How many other windows wrote here since that instant. */
export async function othersSince(
  db: Db,
  { interviewId, windowId, since }: { interviewId: string; windowId: string; since: Temporal.Instant },
): Promise<number> {
  const rows = await db
    .selectFrom('interview_window')
    .select('id')
    .where('interview_id', '=', interviewId)
    .where('id', '<>', windowId)
    .where('heard_at', '>', since)
    .execute()
  return rows.length
}

/** A line of an ended interview. Days are ISO. */
export type Line = {
  readonly id: string
  readonly kind: Exclude<LineKind, 'own'>
  readonly words: string
  readonly dueOn: string | null
  readonly answered: boolean
}

/** The lines of an interview that ended, in order. */
export async function linesOf(db: Db, interviewId: string): Promise<readonly Line[]> {
  return db
    .selectFrom('interview_line')
    .select(({ ref }) => [
      'id',
      ref('kind').$castTo<Line['kind']>().as('kind'),
      'words',
      'due_on as dueOn',
      sql<boolean>`answered_at is not null`.as('answered'),
    ])
    .where('interview_id', '=', interviewId)
    .orderBy('position')
    .execute()
}

/** What stayed open of the interviews of a file: questions without answer, and what the person had still to do. */
export type LeftOpen = {
  readonly id: string
  readonly interviewId: string
  readonly words: string
  readonly heldOn: string
}

/** The questions that wait for the next time, the oldest first. */
export async function openQuestions(db: Db, dossierId: string): Promise<readonly LeftOpen[]> {
  return db
    .selectFrom('interview_line as l')
    .innerJoin('interview as i', join =>
      join.onRef('i.tenant_id', '=', 'l.tenant_id').onRef('i.id', '=', 'l.interview_id'),
    )
    .select(['l.id', 'l.interview_id as interviewId', 'l.words', 'i.held_on as heldOn'])
    .where(sql<boolean>`l.dossier_id = any(${oneFile(dossierId)})`)
    .where('l.kind', '=', 'question')
    .where('l.answered_at', 'is', null)
    .orderBy('i.held_on')
    .orderBy('l.position')
    .limit(50)
    .execute()
}

/** The ended interviews of a file, the newest first. */
export async function endedInterviews(db: Db, dossierId: string) {
  return db
    .selectFrom('interview')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'interview.tenant_id').onRef('w.id', '=', 'interview.worker_id'),
    )
    .select(['interview.id', 'kind', 'held_on as heldOn'])
    .select(sql<string>`w.given_name || ' ' || w.family_name`.as('worker'))
    .where(inFile(dossierId))
    .where('ended_at', 'is not', null)
    .orderBy('held_on', 'desc')
    .orderBy('interview.id', 'desc')
    .limit(20)
    .execute()
}

/** Where the line of a task stands: its file and its interview. */
export async function placeOfLine(db: Db, lineId: string): Promise<Where | undefined> {
  if (!isUuid(lineId)) return undefined
  return db
    .selectFrom('interview_line')
    .select(['dossier_id as dossierId', 'interview_id as interviewId'])
    .where('id', '=', lineId)
    .executeTakeFirst()
}
