import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fields.fr.ts'

/** The fields of letters, as they stand between braces. */
export const de: Sentences<typeof fr> = {
  name: 'Name',
  pilot: 'Ansprechperson',
  phone: 'Telefon',
  hours: 'Zeiten',
  number: 'Nummer',
  step: 'Folge',
  answerBy: 'Frist',
  papers: 'Unterlagen',
  papersBy: 'Datum-Unterlagen',
  day: 'Tag',
  time: 'Uhrzeit',
  place: 'Ort',
  otherCentre: 'anderes-ÖSHZ',
  write: 'zu-schreiben',
}
