import type { Role } from '#platform/access/rules.ts'
import type { Command, CommonRefusal } from '#platform/command/command.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import { addAccount, addArticle, setRule } from '../commands/settings.ts'
import { type Aid, kindOf, type Purpose, purposes, withArticle } from '../domain/purposes.ts'

/** Runs a command as this role; its value, or the refusal. */
export async function act<Input, Value, Refusal extends { readonly kind: string }>(
  house: TestHouse,
  command: Command<Input, Value, Refusal>,
  { input, as = 'finance' }: { readonly input: Input; readonly as?: Role },
) {
  return house.execute(command, { tenantId: house.centre.tenantId, actor: house.actor(as) }, input)
}

/** The same, when it must be done. */
export async function done<Input, Value, Refusal extends { readonly kind: string }>(
  house: TestHouse,
  command: Command<Input, Value, Refusal>,
  input: Input,
): Promise<Value> {
  const result = await act(house, command, { input })
  if (!result.ok)
    throw new Error(`${command.name} was refused: ${(result.refusal satisfies Refusal | CommonRefusal).kind}`)
  return result.value
}

/** Ids of the invented accounts, by purpose, and of the article of integration income. */
export type Accounts = { readonly articleId: string; readonly accountIds: ReadonlyMap<Purpose, string> }

/** Invented accounts, one a purpose, with the rules that lead to them; expenses of these kinds of aid. */
export async function givenAccounts(
  house: TestHouse,
  expenses: readonly Aid[] = ['integration-income'],
): Promise<Accounts> {
  const name = { nameFr: 'Inventé', nameNl: 'Verzonnen' }
  const { id: articleId } = await done(house, addArticle, { code: '8320/33301', ...name })
  const accountIds = new Map<Purpose, string>()
  for (const [index, purpose] of purposes.entries()) {
    const account = { code: `9${index}00`, kind: kindOf[purpose], ...name }
    accountIds.set(purpose, (await done(house, addAccount, account)).id)
    const aids: readonly (Aid | null)[] = purpose === 'expense' ? expenses : [null]
    for (const aid of aids)
      await done(house, setRule, {
        purpose,
        aid,
        accountId: accountIds.get(purpose) ?? '',
        articleId: withArticle.includes(purpose) ? articleId : null,
        fromOn: '2026-01-01',
        source: 'inventé pour le test',
      })
  }
  return { articleId, accountIds }
}
