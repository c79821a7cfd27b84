import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { AccountKind, Aid, Purpose } from '../domain/purposes.ts'

/** The part of a command's context that a write needs. */
export type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>

/** A code of the centre's accounting program, and its name in both languages. */
export type NewAccount = { readonly code: string; readonly nameFr: string; readonly nameNl: string }

const rowOf = ({ tenantId, actorId, now }: Writing, { code, nameFr, nameNl }: NewAccount) => ({
  tenant_id: tenantId,
  id: uuidv7(),
  code,
  names: JSON.stringify({ fr: nameFr, nl: nameNl }),
  recorded_by: actorId,
  recorded_at: now,
})

/** Adds an account; undefined when its code is taken. */
export async function insertAccount(writing: Writing, account: NewAccount & { readonly kind: AccountKind }) {
  const row = await writing.db
    .insertInto('ledger_account')
    .values({ ...rowOf(writing, account), kind: account.kind })
    .onConflict(conflict => conflict.columns(['tenant_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Adds a budget article; undefined when its code is taken. */
export async function insertArticle(writing: Writing, article: NewAccount) {
  const row = await writing.db
    .insertInto('ledger_article')
    .values(rowOf(writing, article))
    .onConflict(conflict => conflict.columns(['tenant_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Where lines of a purpose, or of one kind of aid, go from a day on. */
export type NewRule = {
  readonly purpose: Purpose
  readonly aid: Aid | null
  readonly accountId: string
  readonly articleId: string | null
  readonly fromOn: string
  readonly source: string
}

/** Sets a rule; the one that began on the same day for the same thing is superseded. */
export async function insertRule({ db, tenantId, actorId, now }: Writing, rule: NewRule): Promise<string> {
  const { purpose, aid, accountId, articleId, fromOn, source } = rule
  await db
    .updateTable('ledger_rule')
    .set({ superseded_at: now })
    .where('purpose', '=', purpose)
    .where('aid', 'is not distinct from', aid)
    .where('from_on', '=', fromOn)
    .where('superseded_at', 'is', null)
    .execute()
  const id = uuidv7()
  const recorded = { recorded_by: actorId, recorded_at: now }
  const to = { account_id: accountId, article_id: articleId, from_on: fromOn, source }
  await db
    .insertInto('ledger_rule')
    .values({ tenant_id: tenantId, id, purpose, aid, ...to, ...recorded })
    .execute()
  return id
}
