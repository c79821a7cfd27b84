import type { StatementEntry, StatementPart } from './statement.ts'

/** A payment of ours, as the words of a bank are held against it. `iban`: null when it went out by hand. */
export type KnownPayment = {
  readonly id: string
  readonly dossierId: string
  readonly endToEndId: string
  readonly cents: number
  readonly iban: string | null
  readonly state: 'prepared' | 'sent' | 'settled' | 'rejected' | 'returned' | 'withdrawn'
}

/**
 * Why a movement is not taken for the payment it seems to be, or for none. With a payment: somebody must look, since
 * money moved otherwise than was ordered.
 */
export type Trouble =
  | 'no-reference'
  | 'no-payment'
  | 'reversal'
  | 'amount'
  | 'account'
  | 'paid-again'
  | 'paid-after-failure'
  | 'returned-again'
  | 'returned-unpaid'
  | 'rejected-after'

/** What a part of a movement is. */
export type Verdict =
  | { readonly state: 'reconciled' | 'returned'; readonly paymentId: string; readonly trouble: null }
  | { readonly state: 'unknown'; readonly paymentId: string | null; readonly trouble: Trouble }

const unknown = (trouble: Trouble, paymentId: string | null = null): Verdict => ({
  state: 'unknown',
  paymentId,
  trouble,
})

const isOtherAccount = (said: string | null, payment: KnownPayment) =>
  said !== null && payment.iban !== null && said !== payment.iban

function outgoing(part: StatementPart, payment: KnownPayment): Verdict {
  if (-part.cents !== payment.cents) return unknown('amount', payment.id)
  if (isOtherAccount(part.counterpartyIban, payment)) return unknown('account', payment.id)
  if (payment.state === 'settled') return unknown('paid-again', payment.id)
  if (payment.state !== 'prepared' && payment.state !== 'sent')
    return unknown('paid-after-failure', payment.id)
  return { state: 'reconciled', paymentId: payment.id, trouble: null }
}

/** Money that comes back bears the id it left with. The account it comes from may be one of the bank's own. */
function incoming(part: StatementPart, payment: KnownPayment): Verdict {
  if (part.cents !== payment.cents) return unknown('amount', payment.id)
  if (payment.state === 'returned') return unknown('returned-again', payment.id)
  if (payment.state !== 'sent' && payment.state !== 'settled') return unknown('returned-unpaid', payment.id)
  return { state: 'returned', paymentId: payment.id, trouble: null }
}

/** What one part is, against the payments as they stand now. */
export function judge(
  entry: Pick<StatementEntry, 'reversal'>,
  part: StatementPart,
  payment: KnownPayment | undefined,
): Verdict {
  if (part.endToEndId === null) return unknown('no-reference')
  if (payment === undefined) return unknown('no-payment')
  if (entry.reversal === 'yes') return unknown('reversal', payment.id)
  return part.cents < 0 ? outgoing(part, payment) : incoming(part, payment)
}

/** A part with its place in the statement and what it is; places count from 1. */
export type JudgedPart = {
  readonly entry: StatementEntry
  readonly part: StatementPart
  readonly position: number
  readonly place: number
  readonly verdict: Verdict
}

/** Judges a statement line by line: what a line settles, the next one finds settled. */
export function judgeAll(
  entries: readonly StatementEntry[],
  payments: readonly KnownPayment[],
): readonly JudgedPart[] {
  const known = new Map(payments.map(payment => [payment.endToEndId, payment]))
  return entries.flatMap((entry, index) =>
    entry.parts.map((part, at) => {
      const id = part.endToEndId ?? ''
      const payment = known.get(id)
      const verdict = judge(entry, part, payment)
      if (payment !== undefined && verdict.state !== 'unknown')
        known.set(id, { ...payment, state: verdict.state === 'returned' ? 'returned' : 'settled' })
      return { entry, part, position: index + 1, place: at + 1, verdict }
    }),
  )
}

/** What the refusal of one payment comes to. `already`: it was known. */
export type RefusalVerdict =
  | { readonly outcome: 'rejected' | 'already'; readonly paymentId: string; readonly trouble: null }
  | { readonly outcome: 'difference'; readonly paymentId: string; readonly trouble: Trouble }
  | { readonly outcome: 'unknown'; readonly paymentId: null; readonly trouble: Trouble }

/** Holds the refusal of one payment against the payment: what the bank repeats of it must be the same. */
export function judgeRefusal(
  said: { readonly cents: number | null; readonly iban: string | null },
  payment: KnownPayment | undefined,
): RefusalVerdict {
  if (payment === undefined) return { outcome: 'unknown', paymentId: null, trouble: 'no-payment' }
  const paymentId = payment.id
  if (said.cents !== null && said.cents !== payment.cents)
    return { outcome: 'difference', paymentId, trouble: 'amount' }
  if (isOtherAccount(said.iban, payment)) return { outcome: 'difference', paymentId, trouble: 'account' }
  if (payment.state === 'rejected') return { outcome: 'already', paymentId, trouble: null }
  if (payment.state !== 'prepared' && payment.state !== 'sent')
    return { outcome: 'difference', paymentId, trouble: 'rejected-after' }
  return { outcome: 'rejected', paymentId, trouble: null }
}

/**
 * A line that the bank booked as one, taken apart into the payments of its batch that are still on their way: only when
 * they add up to it, to the cent. Otherwise it stays whole, for a human.
 */
export function openBatch(entry: StatementEntry, payments: readonly KnownPayment[]): StatementEntry {
  const underway = payments.filter(({ state }) => state === 'prepared' || state === 'sent')
  const total = underway.reduce((sum, { cents }) => sum + cents, 0)
  if (underway.length === 0 || total !== -entry.cents) return entry
  const parts = underway.map(({ endToEndId, cents, iban }) => ({
    cents: -cents,
    endToEndId,
    counterpartyName: null,
    counterpartyIban: iban,
    communication: entry.text,
    returned: null,
  }))
  return { ...entry, parts }
}

/**
 * Names the parts that nobody here knows and that fit one payment typed into the bank's own program: its amount to the
 * cent, and its account. Two that fit, or none: it stays as it is, for a human. `known`: ids of ours in the statement.
 */
export function namedByHand(
  entries: readonly StatementEntry[],
  waiting: readonly KnownPayment[],
  known: ReadonlySet<string>,
): readonly StatementEntry[] {
  const left = waiting.filter(({ endToEndId }) => !known.has(endToEndId))
  return entries.map(entry => ({
    ...entry,
    parts: entry.parts.map(part => {
      if (known.has(part.endToEndId ?? '') || part.counterpartyIban === null) return part
      const fits = left.filter(({ cents, iban }) => cents === -part.cents && iban === part.counterpartyIban)
      const [only] = fits
      if (only === undefined || fits.length > 1) return part
      left.splice(left.indexOf(only), 1)
      return { ...part, endToEndId: only.endToEndId }
    }),
  }))
}
