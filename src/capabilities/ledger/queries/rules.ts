import type { Db } from '#platform/database/transaction.ts'
import { type Aid, aids, type Purpose, purposes } from '../domain/purposes.ts'

/** Where lines of one purpose go: the account, and the article where there is one. */
export type Destination = { readonly accountId: string; readonly articleId: string | null }

/** A rule in force: what it is for, and where it leads. */
export type RuleInForce = Destination & { readonly purpose: Purpose; readonly aid: Aid | null }

/** The rules of a day: for each purpose and aid the last one that began. */
export async function rulesOn(db: Db, on: string): Promise<readonly RuleInForce[]> {
  const rows = await db
    .selectFrom('ledger_rule')
    .distinctOn(['purpose', 'aid'])
    .select(['purpose', 'aid', 'account_id as accountId', 'article_id as articleId'])
    .where('superseded_at', 'is', null)
    .where('from_on', '<=', on)
    .orderBy('purpose')
    .orderBy('aid')
    .orderBy('from_on', 'desc')
    .execute()
  return rows.flatMap(({ purpose, aid, accountId, articleId }) => {
    const known = purposes.find(one => one === purpose)
    const kind = aid === null ? null : (aids.find(one => one === aid) ?? null)
    return known === undefined ? [] : [{ purpose: known, aid: kind, accountId, articleId }]
  })
}
