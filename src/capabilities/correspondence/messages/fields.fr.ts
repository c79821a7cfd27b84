/** The fields of letters, as they stand between braces. */
export const fr = {
  name: 'nom',
  pilot: 'responsable',
  phone: 'téléphone',
  hours: 'heures',
  number: 'numéro',
  step: 'suite',
  answerBy: 'délai',
  papers: 'papiers',
  papersBy: 'date-papiers',
  day: 'jour',
  time: 'heure',
  place: 'lieu',
  otherCentre: 'autre-cpas',
  write: 'à-écrire',
}
