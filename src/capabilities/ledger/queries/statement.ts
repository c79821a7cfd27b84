import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Month } from '../domain/month.ts'

/** An account as it is shown: its code, and its name in the language asked for when it has one. */
export type Named = { readonly id: string; readonly code: string; readonly name: string }

/** What happened on one account, or one article, in some months. Cents. */
export type StatementRow = Named & {
  readonly kind: string | null
  /** The purpose, when the account holds what no rule gave an account for. */
  readonly unassigned: string | null
  readonly debitCents: number
  readonly creditCents: number
  readonly lines: number
}

/** The months asked for, both included. */
export type Months = { readonly from: Month; readonly until: Month }

const nameIn = (language: Language) =>
  sql`coalesce(x.names ->> ${language}, x.names ->> 'fr', x.names ->> 'nl', x.code)`

/** The movements of each account over some months. */
export async function byAccount(
  db: Db,
  { from, until }: Months,
  language: Language,
): Promise<readonly StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select x.id, x.code, ${nameIn(language)} as name, x.kind, x.unassigned, s.debit as "debitCents", s.credit as "creditCents", s.lines
    from (select account_id, sum(debit_cents)::bigint as debit, sum(credit_cents)::bigint as credit, sum(line_count)::bigint as lines
      from ledger_sum where month between ${from}::date and ${until}::date group by 1) s
    join ledger_account x on x.id = s.account_id order by x.code`.execute(db)
  return rows
}

/** The movements of each budget article over some months; lines without article are left out. */
export async function byArticle(
  db: Db,
  { from, until }: Months,
  language: Language,
): Promise<readonly StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select x.id, x.code, ${nameIn(language)} as name, null as kind, null as unassigned, s.debit as "debitCents", s.credit as "creditCents", s.lines
    from (select article_id, sum(debit_cents)::bigint as debit, sum(credit_cents)::bigint as credit, sum(line_count)::bigint as lines
      from ledger_sum where month between ${from}::date and ${until}::date and article_id is not null group by 1) s
    join ledger_article x on x.id = s.article_id order by x.code`.execute(db)
  return rows
}
