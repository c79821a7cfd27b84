import { sql } from 'kysely'
import type { Month } from '../domain/month.ts'
import type { Writing } from './settings.ts'

/** Closes a month with its totals as they stand, and its paper. The ledger is locked; the database refuses what does not add up. */
export async function insertClosing(
  { db, tenantId, actorId, now }: Writing,
  { month, documentId }: { readonly month: Month; readonly documentId: string },
): Promise<void> {
  await sql`
    insert into ledger_month (tenant_id, month, closed_at, closed_by, entry_count, line_count, debit_cents, credit_cents, totals,
      statement_document_id)
    select ${tenantId}::uuid, ${month}::date, ${now.toString()}::timestamptz, ${actorId}::uuid,
      (select count(*) from ledger_entry where month = ${month}::date),
      coalesce(sum(lines), 0), coalesce(sum(debit), 0), coalesce(sum(credit), 0),
      coalesce(jsonb_agg(jsonb_build_object('account', code, 'article', article, 'debitCents', debit, 'creditCents', credit)
        order by code, article), '[]'), ${documentId}::uuid
    from (select a.code, b.code as article, sum(s.debit_cents) as debit, sum(s.credit_cents) as credit, sum(s.line_count) as lines
      from ledger_sum s join ledger_account a on a.id = s.account_id left join ledger_article b on b.id = s.article_id
      where s.month = ${month}::date group by 1, 2) t`.execute(db)
}
