import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { AnswerItem, AnswerStatus, BankAnswer } from '../domain/answer.ts'
import type { RefusalVerdict } from '../domain/match.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>

/** An answer to keep, with the file it is about and what its refusals came to. */
export type NewAnswer = {
  readonly answer: BankAnswer
  readonly status: AnswerStatus | null
  readonly fileId: string
  readonly hash: string
  readonly schema: 'valid' | 'not-checked' | 'outside'
  readonly refused: readonly { readonly item: AnswerItem; readonly verdict: RefusalVerdict }[]
}

/** Keeps an answer and its refusals; undefined when it was taken in before. */
export async function insertAnswer(
  { db, tenantId, actorId, now }: Writing,
  { answer, status, fileId, hash, schema, refused }: NewAnswer,
): Promise<string | undefined> {
  const row = await db
    .insertInto('bank_answer')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      file_id: fileId,
      content_hash: hash,
      message_id: answer.messageId,
      status,
      reason_code: answer.reason?.code ?? null,
      reason_text: answer.reason?.text ?? null,
      item_count: answer.items.length,
      rejected_count: refused.length,
      schema_check: schema,
      imported_by: actorId,
      imported_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return undefined
  await insertRefusals({ db, tenantId }, row.id, refused)
  return row.id
}

async function insertRefusals(
  { db, tenantId }: Pick<Writing, 'db' | 'tenantId'>,
  answerId: string,
  refused: NewAnswer['refused'],
): Promise<void> {
  const items = refused.map(({ item, verdict }) => ({
    tenant_id: tenantId,
    id: uuidv7(),
    answer_id: answerId,
    end_to_end_id: item.endToEndId,
    payment_id: verdict.paymentId,
    reason_code: item.reason?.code ?? null,
    reason_text: item.reason?.text ?? null,
    outcome: verdict.outcome,
    trouble: verdict.trouble,
  }))
  for (let from = 0; from < items.length; from += 1000)
    await db
      .insertInto('bank_answer_item')
      .values(items.slice(from, from + 1000))
      .execute()
}
