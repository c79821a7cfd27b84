import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { type CardClock, type Suspension, worded } from '../domain/request.ts'
import { dayWithout } from '../domain/suspending.ts'
import { de } from './suspended.de.ts'
import { en } from './suspended.en.ts'
import { fr } from './suspended.fr.ts'
import { nl } from './suspended.nl.ts'
import { clockName } from './words.ts'

const catalogues = { fr, nl, de, en }

/** What everyone reads of a delay that stands still, in one language. */
export const suspendedSentences = (language: Language) => catalogues[language]

function linesOf(clock: CardClock, { from, until, words, reason, article }: Suspension, language: Language) {
  const m = catalogues[language]
  const days = { from: formatIsoDate(from, language), until: formatIsoDate(until, language) }
  return [
    m.line({ clock: clockName(clock.kind, language), ...days }),
    m.why({ why: worded(words, language) }),
    m.here({ reason }),
    m.article({ article }),
  ]
}

/** What stands behind the moved day of a delay: the same words on the phone, on paper and in the file; none unmoved. */
export function suspensionSentences(clock: CardClock, language: Language): readonly string[] {
  if (clock.suspendedDays === 0) return []
  const due = formatIsoDate(clock.dueOn, language)
  const before = formatIsoDate(dayWithout(clock), language)
  const lines = clock.suspensions.flatMap(suspension => linesOf(clock, suspension, language))
  return [...lines, catalogues[language].due({ due, before })]
}

/** That a delay runs again, sooner than was said. `on` is an ISO day. */
export function resumedSentences(
  { kind, dueOn }: Pick<CardClock, 'kind' | 'dueOn'>,
  on: string,
  language: Language,
): readonly string[] {
  const m = catalogues[language]
  const day = formatIsoDate(on, language)
  const due = formatIsoDate(dueOn, language)
  return [m.resumed({ clock: clockName(kind, language), on: day }), m.dueNow({ due })]
}
