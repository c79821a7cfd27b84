import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { largestAmount } from '#kernel/money.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepLedger } from '../domain/access.ts'
import { entryCard, sumsOf, touchesPayments } from '../queries/entries.ts'
import { type NewLine, writeEntry } from '../store/entry.ts'

const id = z.uuid()
const side = {
  debitAccountId: id,
  debitArticleId: id.nullable(),
  creditAccountId: id,
  creditArticleId: id.nullable(),
}
const entry = z.strictObject({
  ...side,
  cents: z.int().min(1).max(largestAmount),
  valueOn: z.string().refine(isIsoDate),
  text: z.string().min(1).max(500),
})

export type EnterRefusal = CommonRefusal | { readonly kind: 'SameSide' } | { readonly kind: 'DayToCome' }

/** Books a line of one's own: from one account to another, with its reason in words. */
export const enterByHand = command<z.infer<typeof entry>, { entryId: string }, EnterRefusal>({
  name: 'ledger:enter',
  access: keepLedger,
  input: entry,
  async run({ db, tenantId, actorId, now, today, journal }, asked) {
    const { debitAccountId, debitArticleId, creditAccountId, creditArticleId, cents, valueOn, text } = asked
    if (debitAccountId === creditAccountId && debitArticleId === creditArticleId)
      return refuse({ kind: 'SameSide' })
    if (valueOn > today.toString()) return refuse({ kind: 'DayToCome' })
    const entryId = await writeEntry(
      db,
      { tenantId, actor: actorId, now },
      {
        head: { source: 'manual', sourceId: uuidv7(), text, valueOn },
        lines: [
          {
            accountId: debitAccountId,
            articleId: debitArticleId,
            aid: null,
            debitCents: cents,
            creditCents: 0,
          },
          {
            accountId: creditAccountId,
            articleId: creditArticleId,
            aid: null,
            debitCents: 0,
            creditCents: cents,
          },
        ],
      },
    )
    journal({ detail: { entryId } })
    return ok({ entryId })
  },
})

const reversal = z.strictObject({ entryId: id, reason: z.string().min(1).max(500) })

export type ReverseRefusal =
  | CommonRefusal
  | { readonly kind: 'AlreadyReversed' }
  | { readonly kind: 'AboutPayments' }
  | { readonly kind: 'ReversalOfReversal' }

const mirrored = (sums: Awaited<ReturnType<typeof sumsOf>>): readonly NewLine[] =>
  sums.flatMap(({ accountId, articleId, aid, debitCents, creditCents }) => {
    const at = { accountId, articleId, aid }
    return [
      ...(creditCents > 0 ? [{ ...at, debitCents: creditCents, creditCents: 0 }] : []),
      ...(debitCents > 0 ? [{ ...at, debitCents: 0, creditCents: debitCents }] : []),
    ]
  })

/**
 * Turns an entry round by another that names it; both stay. The steps of payments are turned round by what happens to
 * the payments: a wrong account among them is corrected by an entry of one's own.
 */
export const reverseEntry = command<z.infer<typeof reversal>, { entryId: string }, ReverseRefusal>({
  name: 'ledger:reverse',
  access: keepLedger,
  input: reversal,
  async run({ db, tenantId, actorId, now, journal }, { entryId, reason }) {
    const card = await entryCard(db, entryId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    if (card.reversedById !== null) return refuse({ kind: 'AlreadyReversed' })
    if (card.source === 'reversal') return refuse({ kind: 'ReversalOfReversal' })
    if (await touchesPayments(db, entryId)) return refuse({ kind: 'AboutPayments' })
    const lines = mirrored(await sumsOf(db, entryId))
    const head = { source: 'reversal', sourceId: entryId, reversesId: entryId, text: reason } as const
    const reversalId = await writeEntry(db, { tenantId, actor: actorId, now }, { head, lines })
    journal({ detail: { entryId: reversalId, reversesId: entryId } })
    return ok({ entryId: reversalId })
  },
})
