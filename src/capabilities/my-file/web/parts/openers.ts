import { brusselsDate, formatDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { takeSentences } from '../../messages/take-along.ts'
import { telephoneSentences } from '../../messages/telephones.ts'
import type { Everything } from '../../queries/everything.ts'
import { type Part, part } from './part.ts'

/** What opens the file besides the code: telephones that were added, and who vouched for the person. */
export function openersPart({ telephones, identities }: Everything, language: Language): Part {
  const [m, take] = [telephoneSentences(language), takeSentences(language)]
  const on = (at: Temporal.Instant) => ({ date: formatDate(brusselsDate(at), language) })
  const lines = [
    ...telephones.map(({ addedAt, usedAt }) => ({
      label: take.telephone,
      lines: [m.added(on(addedAt)), ...(usedAt === null ? [] : [m.used(on(usedAt))])],
    })),
    ...identities.map(({ provider, firstAt, lastAt }) => ({
      label: take.identity({ name: provider }),
      lines: [take.firstTime(on(firstAt)), m.used(on(lastAt))],
    })),
  ]
  return part('openers', lines, language)
}
