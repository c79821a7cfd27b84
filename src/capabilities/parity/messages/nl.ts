import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Zijn alle deuren even snel?',
  link: 'Gaat elke deur even snel?',
  lead: 'Hulp vragen kan online, aan het loket, per telefoon, op papier. Geen enkele deur mag trager zijn. Dit is wat we tellen.',
  period: ({ from, until }) => `Geteld van ${from} tot ${until}.`,
  kind: 'Welke aanvraag?',
  allKinds: 'Alle aanvragen',
  show: 'Tonen',
  door: 'Deur',
  word: 'Eerste gesprek',
  decision: 'Beslissing',
  granted: 'Hulp gegeven',
  days: ({ days }) => (days === 1 ? '1 dag' : `${days} dagen`),
  tooFew: 'Te weinig om het te zeggen',
  percent: ({ percent }) => `${percent} keer op 100`,
  nearlyAlways: 'bijna altijd',
  nearlyNever: 'bijna nooit',
  chart: 'De helft van de mensen heeft een beslissing binnen…',
  table: 'Deur per deur',
  between: ({ half, low, high }) => `${half} (tussen ${low} en ${high})`,
  how: 'Hoe we tellen',
  howHalf:
    'We tellen de dagen sinds de aanvraag. “20 dagen” betekent: de helft van de mensen wachtte 20 dagen of minder. De andere helft wachtte langer.',
  howBetween: 'Tussen haakjes: met weinig aanvragen kan het echte getal tussen die twee liggen.',
  howFew: ({ few }) =>
    `Met minder dan ${few} aanvragen zeggen we niets. Anders kan iemand raden wie het is. Dat getal is onze keuze, geen wet.`,
  howNobody: 'We tellen nooit het werk van één persoon.',
  nothing: 'Er is nog niets te vergelijken.',
  nothingText: 'Kom over enkele maanden terug. Elke deur staat voor u open.',
  ask: 'Hulp vragen',
}
