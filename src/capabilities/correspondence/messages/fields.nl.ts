import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fields.fr.ts'

/** The fields of letters, as they stand between braces. */
export const nl: Sentences<typeof fr> = {
  name: 'naam',
  pilot: 'verantwoordelijke',
  phone: 'telefoon',
  hours: 'uren',
  number: 'nummer',
  step: 'vervolg',
  answerBy: 'termijn',
  papers: 'papieren',
  papersBy: 'datum-papieren',
  day: 'dag',
  time: 'uur',
  place: 'plaats',
  otherCentre: 'ander-ocmw',
  write: 'te-schrijven',
}
