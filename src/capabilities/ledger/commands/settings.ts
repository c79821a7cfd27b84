import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepLedger } from '../domain/access.ts'
import { accountKinds, aids, kindOf, purposes, withArticle } from '../domain/purposes.ts'
import { accountCards } from '../queries/accounts.ts'
import { insertAccount, insertArticle, insertRule } from '../store/settings.ts'

const code = z.string().regex(/^[0-9A-Za-z./ -]{1,40}$/)
const name = z.string().min(1).max(120)
const article = z.strictObject({ code, nameFr: name, nameNl: name })
const account = article.extend({ kind: z.enum(accountKinds) })

export type CodeRefusal = CommonRefusal | { readonly kind: 'CodeTaken' }

/** Adds an account of the centre's accounting program. It is never changed: another one takes its place by a rule. */
export const addAccount = command<z.infer<typeof account>, { id: string }, CodeRefusal>({
  name: 'ledger:add-account',
  access: keepLedger,
  input: account,
  async run(context, asked) {
    const id = await insertAccount(context, asked)
    if (id === undefined) return refuse({ kind: 'CodeTaken' })
    context.journal({ detail: { accountId: id } })
    return ok({ id })
  },
})

/** Adds a budget article. */
export const addArticle = command<z.infer<typeof article>, { id: string }, CodeRefusal>({
  name: 'ledger:add-article',
  access: keepLedger,
  input: article,
  async run(context, asked) {
    const id = await insertArticle(context, asked)
    if (id === undefined) return refuse({ kind: 'CodeTaken' })
    context.journal({ detail: { articleId: id } })
    return ok({ id })
  },
})

const rule = z.strictObject({
  purpose: z.enum(purposes),
  aid: z.enum(aids).nullable(),
  accountId: z.uuid(),
  articleId: z.uuid().nullable(),
  fromOn: z.string().refine(isIsoDate),
  source: z.string().min(1).max(200),
})

export type RuleRefusal =
  | CommonRefusal
  | { readonly kind: 'WrongKind' }
  | { readonly kind: 'AidNeeded' }
  | { readonly kind: 'ArticleNeeded' }

/** Says where the lines of one purpose go from a day on; for an expense, of one kind of aid. */
export const setRule = command<z.infer<typeof rule>, { id: string }, RuleRefusal>({
  name: 'ledger:set-rule',
  access: keepLedger,
  input: rule,
  async run(context, asked) {
    const chosen = (await accountCards(context.db, 'fr')).find(({ id }) => id === asked.accountId)
    if (chosen === undefined) return refuse({ kind: 'NotFound' })
    if (chosen.kind !== kindOf[asked.purpose]) return refuse({ kind: 'WrongKind' })
    if (asked.purpose === 'expense' && asked.aid === null) return refuse({ kind: 'AidNeeded' })
    const articled = withArticle.includes(asked.purpose)
    if (articled && asked.articleId === null) return refuse({ kind: 'ArticleNeeded' })
    const aid = asked.purpose === 'expense' ? asked.aid : null
    const id = await insertRule(context, { ...asked, aid, articleId: articled ? asked.articleId : null })
    context.journal({ detail: { ruleId: id, purpose: asked.purpose, aid } })
    return ok({ id })
  },
})
