import { formatMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Explanation } from '../domain/owed.ts'
import { fileSentences } from '../messages/index.ts'

/** Why an amount is what it is, in a sentence or two. An explanation nobody knows any more says nothing. */
export function explainedIn({ key, args }: Explanation, language: StaffLanguage): string {
  const { explain: m } = fileSentences(language)
  const money = (name: string) => formatMoney(Number(args[name] ?? 0), language)
  const text = (name: string) => `${args[name] ?? ''}`
  const month = { month: money('month'), days: text('days'), of: text('daysInMonth') }
  const said: Readonly<Record<string, () => string>> = {
    'whole-month': () => m['whole-month']({ monthly: money('monthly') }),
    'started-month': () => m['started-month'](month),
    'days-of-month': () => m['days-of-month'](month),
    once: () => m.once,
    difference: () => m.difference({ owed: money('owed'), paid: money('paid') }),
    'not-ratified': () => m['not-ratified']({ owed: money('owed'), paid: money('paid') }),
    overpaid: () => m.overpaid({ owed: money('owed'), paid: money('paid') }),
    advance: () => m.advance({ reason: text('reason') }),
    interest: () => m.interest({ days: text('days'), rate: text('rate') }),
  }
  const sliced = args['every'] === 'week' || args['every'] === 'fortnight' ? m.slice : ''
  const ahead = args['ahead'] === undefined ? '' : m.ahead({ ahead: money('ahead') })
  return [said[key]?.() ?? '', sliced, ahead].filter(part => part !== '').join(' ')
}
