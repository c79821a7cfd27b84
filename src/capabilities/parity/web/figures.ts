import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Share } from '../domain/share.ts'
import type { Middle } from '../domain/spread.ts'
import { staffSentences } from '../messages/index.ts'

const percent = (share: number): number => Math.round(share * 100)

/** A median with its interval and how many waited; said when there are too few. */
export function middleWords(middle: Middle | null, language: StaffLanguage): string {
  const m = staffSentences(language)
  if (middle === null) return m.tooFew
  const { half, bounds, count } = middle
  return bounds === null ? m.half({ half, count }) : m.halfBetween({ half, ...bounds, count })
}

/** A share with its interval, in whole percents. */
export function shareWords(share: Share | null, language: StaffLanguage): string {
  const m = staffSentences(language)
  if (share === null) return m.tooFew
  const { low, high, of } = share
  return m.share({ percent: percent(share.share), low: percent(low), high: percent(high), of })
}

/** Where a median lies, to be drawn. */
export const spanOf = (middle: Middle | null) =>
  middle === null
    ? null
    : { low: middle.bounds?.low ?? middle.half, value: middle.half, high: middle.bounds?.high ?? middle.half }
