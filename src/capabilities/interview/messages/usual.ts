import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { GuideQuestion } from '../domain/guide.ts'
import { usualOf } from '../domain/usual.ts'
import { fr } from './usual.fr.ts'
import { nl } from './usual.nl.ts'

const catalogues = { fr, nl }

/** The questions of a kind of request as they come with the program, in words. */
export const usualQuestions = (kind: string, language: StaffLanguage): readonly GuideQuestion[] => {
  const m = catalogues[language]
  return usualOf(kind).map(({ name, article, known }) => ({
    ask: m.ask[name],
    why: m.why[name],
    source: article === null ? null : m.law2002({ article }),
    known,
  }))
}
