import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'

/** An account or an article as settings and lists show it. */
export type AccountCard = {
  readonly id: string
  readonly code: string
  readonly name: string
  /** Null for an article. */
  readonly kind: string | null
}

const nameIn = (language: Language) =>
  sql<string>`coalesce(names ->> ${language}, names ->> 'fr', names ->> 'nl', code)`

/** The centre's accounts by code, without those that hold what is not explained yet. */
export const accountCards = (db: Db, language: Language): Promise<readonly AccountCard[]> =>
  db
    .selectFrom('ledger_account')
    .select(['id', 'code', nameIn(language).as('name'), 'kind'])
    .where('unassigned', 'is', null)
    .orderBy('code')
    .execute()

/** The centre's budget articles by code. */
export const articleCards = (db: Db, language: Language): Promise<readonly AccountCard[]> =>
  db
    .selectFrom('ledger_article')
    .select(['id', 'code', nameIn(language).as('name'), sql<string | null>`null`.as('kind')])
    .orderBy('code')
    .execute()

/** A rule as the settings show it. */
export type RuleCard = {
  readonly id: string
  readonly purpose: string
  readonly aid: string | null
  readonly account: string
  readonly article: string | null
  readonly fromOn: string
  readonly source: string
}

/** The rules that stand, by purpose and aid, the newest first. */
export const ruleCards = (db: Db): Promise<readonly RuleCard[]> =>
  db
    .selectFrom('ledger_rule as r')
    .innerJoin('ledger_account as a', 'a.id', 'r.account_id')
    .leftJoin('ledger_article as b', 'b.id', 'r.article_id')
    .select([
      'r.id',
      'r.purpose',
      'r.aid',
      'a.code as account',
      'b.code as article',
      'r.from_on as fromOn',
      'r.source',
    ])
    .where('r.superseded_at', 'is', null)
    .orderBy('r.purpose')
    .orderBy('r.aid')
    .orderBy('r.from_on', 'desc')
    .execute()
