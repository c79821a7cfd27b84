import { rateReasons, rateRefusals } from '#law/subsidies/index.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { subsidySentences } from '../messages/index.ts'

/** Why a rate is what it is, or why there is none: the law's own sentences. */
export function reasonWords(codes: readonly string[], language: StaffLanguage): string {
  const law = new Map(Object.entries({ ...rateReasons, ...rateRefusals }))
  return codes
    .map(code =>
      code === 'averages-unknown'
        ? subsidySentences(language).averagesUnknown
        : (law.get(code)?.[language] ?? code),
    )
    .join(' ')
}
