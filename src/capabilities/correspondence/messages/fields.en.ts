import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fields.fr.ts'

/** The fields of letters, as they stand between braces. */
export const en: Sentences<typeof fr> = {
  name: 'name',
  pilot: 'contact',
  phone: 'phone',
  hours: 'hours',
  number: 'number',
  step: 'next',
  answerBy: 'deadline',
  papers: 'papers',
  papersBy: 'papers-date',
  day: 'day',
  time: 'time',
  place: 'place',
  otherCentre: 'other-centre',
  write: 'to-write',
}
