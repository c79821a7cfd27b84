import { formatLongDate } from '#kernel/calendar.ts'
import type { InFourLanguages, Language } from '#kernel/language.ts'
import { articleIn } from '#law/article.ts'
import type { ClockReason, LegalClock } from '#law/deadlines/clock.ts'
import { clockWords, explainClockReason } from '#law/deadlines/explain.ts'

/**
 * Clocks as files and people read them.
 *
 * @source The shape of a clock is documented in docs/law/deadlines.md.
 */
export type ClockJson = {
  readonly kind: string
  readonly startsOn: string | null
  readonly dueOn: string | null
  readonly warnOn: string | null
  readonly interestFrom?: string
  readonly article: string
  readonly source: string
  readonly ruleVersion: string
  readonly reasons: readonly {
    readonly key: string
    readonly inputs: Readonly<Record<string, string | number>>
    readonly text: InFourLanguages
  }[]
}

const iso = (date: Temporal.PlainDate | null): string | null => date && `${date}`

const reasonJson = (reason: ClockReason): ClockJson['reasons'][number] => ({
  key: reason.key,
  inputs: reason.inputs,
  text: {
    fr: explainClockReason(reason, 'fr'),
    nl: explainClockReason(reason, 'nl'),
    de: explainClockReason(reason, 'de'),
    en: explainClockReason(reason, 'en'),
  },
})

/** The JSON of a clock; a payment clock says from when interest is due. */
export const toClockJson = (clock: LegalClock & { interestFrom?: Temporal.PlainDate }): ClockJson => ({
  kind: clock.kind,
  startsOn: iso(clock.startsOn),
  dueOn: iso(clock.dueOn),
  warnOn: iso(clock.warnOn),
  ...(clock.interestFrom ? { interestFrom: `${clock.interestFrom}` } : {}),
  article: clock.article,
  source: clock.source,
  ruleVersion: clock.ruleVersion,
  reasons: clock.reasons.map(reasonJson),
})

/** A clock as plain text: its name, its last day, why, and the article. */
export function explainClock(clock: LegalClock, language: Language): string {
  const due = clock.dueOn ? `: ${formatLongDate(clock.dueOn, language)}` : ''
  const why = clock.reasons.map(reason => `  ${explainClockReason(reason, language)}`)
  return `${[`${clockWords[language].kinds[clock.kind]}${due} [${articleIn(clock.article, language)}]`, ...why].join('\n')}\n`
}
