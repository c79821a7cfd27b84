import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { AnswerStatus } from '../domain/answer.ts'
import type { RefusalVerdict, Trouble } from '../domain/match.ts'

/** An answer of the bank, in a list or on its page. */
export type AnswerCard = {
  readonly id: string
  readonly bankId: string
  readonly status: AnswerStatus | null
  readonly reasonCode: string | null
  readonly reasonText: string | null
  readonly refused: number
  readonly schema: 'valid' | 'not-checked' | 'outside'
  readonly importedAt: Temporal.Instant
  readonly importedBy: string
  readonly fileId: string
  readonly fileName: string
  readonly fileItems: number
  readonly runId: string
  readonly runNumber: string
}

const columns = sql`
  a.id, a.message_id as "bankId", a.status, a.reason_code as "reasonCode", a.reason_text as "reasonText",
  a.rejected_count as refused, a.schema_check as schema, a.imported_at as "importedAt",
  w.given_name || ' ' || w.family_name as "importedBy", f.id as "fileId", f.message_id as "fileName", f.item_count as "fileItems",
  r.id as "runId", r.number as "runNumber"`

const from = sql`
  from bank_answer a
  join worker w on w.tenant_id = a.tenant_id and w.id = a.imported_by
  join bank_file f on f.tenant_id = a.tenant_id and f.id = a.file_id
  join payment_run r on r.tenant_id = f.tenant_id and r.id = f.run_id`

/** The last answers, newest first. */
export async function lastAnswers(db: Db): Promise<readonly AnswerCard[]> {
  return (await sql<AnswerCard>`select ${columns} ${from} order by a.id desc limit 50`.execute(db)).rows
}

/** One answer. */
export async function answerCard(db: Db, id: string): Promise<AnswerCard | undefined> {
  return (await sql<AnswerCard>`select ${columns} ${from} where a.id = ${id}`.execute(db)).rows[0]
}

/** The bank says that it has the file twice, or it answered otherwise before: a first copy may be under way. */
export async function mayBeUnderway(db: Db, { id, fileId, reasonCode }: AnswerCard): Promise<boolean> {
  if (reasonCode === 'AM05') return true
  const other = await db
    .selectFrom('bank_answer')
    .select('id')
    .where('file_id', '=', fileId)
    .where('id', '<>', id)
    .where(eb => eb.or([eb('status', 'is', null), eb('status', '<>', 'rejected')]))
    .executeTakeFirst()
  return other !== undefined
}

/** How far the release of a refused file is. */
export type ReleaseCard = {
  readonly reason: string
  readonly askedById: string
  readonly askedBy: string
  readonly askedAt: Temporal.Instant
  readonly confirmedBy: string | null
  readonly confirmedAt: Temporal.Instant | null
  readonly count: number | null
}

/** The release that was asked for after an answer. */
export async function releaseOf(db: Db, answerId: string): Promise<ReleaseCard | undefined> {
  const { rows } = await sql<ReleaseCard>`
    select l.reason, l.asked_by as "askedById", a.given_name || ' ' || a.family_name as "askedBy", l.asked_at as "askedAt",
      c.given_name || ' ' || c.family_name as "confirmedBy", l.confirmed_at as "confirmedAt", l.payment_count as count
    from run_release l
    join worker a on a.tenant_id = l.tenant_id and a.id = l.asked_by
    left join worker c on c.tenant_id = l.tenant_id and c.id = l.confirmed_by
    where l.answer_id = ${answerId}`.execute(db)
  return rows[0]
}

/** A payment that an answer refuses, and what that came to. */
export type RefusedCard = {
  readonly id: string
  readonly endToEndId: string | null
  readonly reasonCode: string | null
  readonly reasonText: string | null
  readonly outcome: RefusalVerdict['outcome']
  readonly trouble: Trouble | null
  readonly cents: number | null
  readonly payeeName: string | null
  readonly personId: string | null
  readonly personName: string | null
}

/** The payments that an answer refuses. */
export async function refusedIn(db: Db, answerId: string): Promise<readonly RefusedCard[]> {
  const { rows } = await sql<RefusedCard>`
    select i.id, i.end_to_end_id as "endToEndId", i.reason_code as "reasonCode", i.reason_text as "reasonText", i.outcome,
      i.trouble, p.amount_cents as cents, p.payee_name as "payeeName", h.id as "personId",
      h.given_name || ' ' || h.family_name as "personName"
    from bank_answer_item i
    left join payment p on p.tenant_id = i.tenant_id and p.id = i.payment_id
    left join dossier d on d.tenant_id = p.tenant_id and d.id = p.dossier_id
    left join person h on h.tenant_id = d.tenant_id and h.id = d.person_id
    where i.answer_id = ${answerId} order by i.id`.execute(db)
  return rows
}
