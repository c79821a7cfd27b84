import { daysInMonth, formatIsoDate, monthName } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { paymentSentences } from '../messages/payments.ts'
import type { MyDueItem, MyOverpayment, MyShare } from '../queries/my-payments.ts'

/** A period as people say it: a month by its name, a day by its date, else from one day to the other. */
export function periodWords(from: string, until: string, language: Language): string {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  const last = `${from.slice(0, 8)}${daysInMonth(year, month)}`
  if (from.endsWith('-01') && until === last) return `${monthName(month, language)} ${year}`
  if (from === until) return formatIsoDate(from, language)
  return `${formatIsoDate(from, language)} – ${formatIsoDate(until, language)}`
}

/** How far one share is: prepared, sent, ready at the counter, paid, or come back. */
export function shareWords({ state, on, method }: MyShare, language: Language): string {
  const m = paymentSentences(language)
  const date = formatIsoDate(on, language)
  if (state === 'settled') return m.paid({ date })
  if (state === 'returned' || state === 'rejected') return m.failed({ date })
  if (state === 'prepared') return m.prepared({ date })
  return method === 'counter' ? m.readyAtCounter({ date }) : m.sent({ date })
}

/** Where one share goes. Of the person's own account, only the end: others may read this screen too. */
export function whereWords(share: MyShare, language: Language): string {
  const m = paymentSentences(language)
  if (share.payeeKind !== 'person')
    return m.toOther({ amount: formatMoney(share.amountCents, language), name: share.payeeName })
  return share.accountEnd === null ? m.atCounter : m.toAccount({ end: share.accountEnd })
}

type Args = MyDueItem['explanation']['args']

const moneyOf = (args: Args, name: string, language: Language) =>
  formatMoney(Number(args[name] ?? 0), language)

function ofTheMonth(key: string, args: Args, language: Language): string {
  const m = paymentSentences(language)
  const monthly = moneyOf(args, 'monthly', language)
  if (key === 'whole-month') return m.whyWhole({ monthly })
  const [days, length] = [String(args['days'] ?? ''), String(args['daysInMonth'] ?? '')]
  return m.whyDays({ days, daysInMonth: length, monthly })
}

/** Why this amount, one sentence an idea. */
export function whyWords({ kind, explanation }: MyDueItem, language: Language): readonly string[] {
  const m = paymentSentences(language)
  const { key, args } = explanation
  if (kind === 'advance') return [m.whyAdvance]
  if (kind === 'interest') return [m.whyInterest]
  if (key === 'difference')
    return [m.whyDifference({ owed: moneyOf(args, 'owed', language), paid: moneyOf(args, 'paid', language) })]
  return [
    key === 'once' ? m.whyOnce : ofTheMonth(key, args, language),
    ...(args['every'] === undefined || args['every'] === 'month' ? [] : [m.whySlice]),
    ...(args['ahead'] === undefined ? [] : [m.whyAhead({ ahead: moneyOf(args, 'ahead', language) })]),
  ]
}

/** How much too much for which period, and why. */
export function overWords(
  { amountCents, from, until, explanation: { key, args } }: MyOverpayment,
  language: Language,
): readonly string[] {
  const m = paymentSentences(language)
  const period = periodWords(from, until, language)
  const why = { owed: moneyOf(args, 'owed', language), paid: moneyOf(args, 'paid', language) }
  return [
    m.over({ amount: formatMoney(amountCents, language), period }),
    ...(key === 'overpaid' ? [m.overWhy(why)] : []),
  ]
}
