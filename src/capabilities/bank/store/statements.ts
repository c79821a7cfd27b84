import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { JudgedPart } from '../domain/match.ts'
import type { Statement } from '../domain/statement.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>

/** A statement to keep: what the bank wrote, where its bytes are, whether a schema was at hand. */
export type NewStatement = {
  readonly statement: Statement
  readonly hash: string
  readonly schema: 'valid' | 'not-checked'
}

/** Keeps a statement; undefined when the account has one of this id already, also one that is being taken in right now. */
export async function insertStatement(
  { db, tenantId, actorId, now }: Writing,
  { statement, hash, schema }: NewStatement,
): Promise<string | undefined> {
  const { opening, closing, entries } = statement
  const row = await db
    .insertInto('bank_statement')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      content_hash: hash,
      statement_id: statement.id,
      iban: statement.iban,
      opening_cents: opening.cents,
      opening_on: opening.on,
      closing_cents: closing.cents,
      closing_on: closing.on,
      entries_cents: entries.reduce((sum, { cents }) => sum + cents, 0),
      entry_count: entries.length,
      schema_check: schema,
      imported_by: actorId,
      imported_at: now,
    })
    .onConflict(conflict => conflict.columns(['tenant_id', 'iban', 'statement_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

const rowOf = ({ tenantId }: Writing, statementId: string, judged: JudgedPart) => {
  const { entry, part, verdict } = judged
  return {
    tenant_id: tenantId,
    id: uuidv7(),
    statement_id: statementId,
    position: judged.position,
    part: judged.place,
    amount_cents: part.cents,
    booked_on: entry.bookedOn,
    value_on: entry.valueOn,
    reference: entry.reference,
    end_to_end_id: part.endToEndId,
    counterparty_name: part.counterpartyName,
    counterparty_iban: part.counterpartyIban,
    communication: part.communication ?? entry.text,
    reason_code: part.returned?.code ?? null,
    reason_text: part.returned?.text ?? null,
    payment_id: verdict.paymentId,
    state: verdict.state,
    trouble: verdict.trouble,
  }
}

/** A line that was kept, with its id. */
export type KeptPart = JudgedPart & { readonly id: string }

const rowsAtOnce = 1000

/** Keeps the lines of a statement, some at a time: a statement may hold thousands. */
export async function insertEntries(
  writing: Writing,
  statementId: string,
  judged: readonly JudgedPart[],
): Promise<readonly KeptPart[]> {
  const kept = judged.map(each => ({ each, row: rowOf(writing, statementId, each) }))
  for (let from = 0; from < kept.length; from += rowsAtOnce) {
    const rows = kept.slice(from, from + rowsAtOnce).map(({ row }) => row)
    await writing.db.insertInto('statement_entry').values(rows).execute()
  }
  return kept.map(({ each, row }) => ({ ...each, id: row.id }))
}

/** Explains a line that no payment was found for; true when it was unknown and as it was read. */
export async function explainLine(
  { db, actorId, now }: Writing,
  {
    entryId,
    version,
    reason,
  }: { readonly entryId: string; readonly version: number; readonly reason: string },
): Promise<boolean> {
  const row = await db
    .updateTable('statement_entry')
    .set({
      state: 'explained',
      version: version + 1,
      explained_reason: reason,
      explained_by: actorId,
      explained_at: now,
    })
    .where('id', '=', entryId)
    .where('version', '=', version)
    .where('state', '=', 'unknown')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
