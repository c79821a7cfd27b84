import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type Aid, kindOf, type Purpose } from '../domain/purposes.ts'
import { type Destination, rulesOn } from '../queries/rules.ts'
import type { Booker } from './entry.ts'

/** Where each purpose leads on a day; never nowhere. */
export type Destinations = {
  for(purpose: Purpose, aid?: Aid): Destination
}

async function unassignedAccounts(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('ledger_account')
    .select(['id', 'unassigned'])
    .where('unassigned', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, unassigned }) => [unassigned ?? '', id]))
}

/** Opens the accounts that hold what no rule gave an account for, one a purpose. */
async function openUnassigned(db: Db, booker: Booker, missing: readonly Purpose[]): Promise<void> {
  if (missing.length === 0) return
  const rows = missing.map(purpose => ({
    tenant_id: booker.tenantId,
    id: uuidv7(),
    code: `?${purpose}`,
    names: '{}',
    kind: kindOf[purpose],
    unassigned: purpose,
    recorded_at: booker.now,
  }))
  await db
    .insertInto('ledger_account')
    .values(rows)
    .onConflict(conflict => conflict.columns(['tenant_id', 'unassigned']).doNothing())
    .execute()
}

/**
 * Where lines of these purposes go on a day. What no rule names goes to an account of its own that says so, and keeps
 * the month from closing until it is explained: a payment never waits for the books.
 */
export async function destinationsOn(
  db: Db,
  booker: Booker,
  { on, needed }: { readonly on: string; readonly needed: readonly Purpose[] },
): Promise<Destinations> {
  const rules = await rulesOn(db, on)
  const known = await unassignedAccounts(db)
  const missing = needed.filter(purpose => !known.has(purpose))
  await openUnassigned(db, booker, missing)
  const held = missing.length === 0 ? known : await unassignedAccounts(db)
  return {
    for(purpose, aid) {
      const rule = rules.find(one => one.purpose === purpose && one.aid === (aid ?? null))
      if (rule !== undefined) return { accountId: rule.accountId, articleId: rule.articleId }
      const accountId = held.get(purpose)
      if (accountId === undefined) throw new Error(`No account was asked for ${purpose}.`)
      return { accountId, articleId: null }
    },
  }
}
