import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

/** "I am stuck" and what became of it, for everybody. */
export const nl: Sentences<typeof fr> = {
  sayTitle: 'Ik zit vast',
  sayLead: 'Zeg wat er niet lukt. Iemand leest het en antwoordt u. U kunt ook bellen of langskomen.',
  words: 'Wat gebeurt er?',
  wordsHint: 'In uw eigen woorden. Schrijf geen privézaken.',
  wordsRequired: 'Schrijf wat er niet lukt.',
  wordsLong: 'Dat is te lang. Vertel de rest aan de telefoon.',
  control: 'Eén teken kan niet bewaard worden. Typ de tekst opnieuw.',
  reach: 'Hoe kunnen we u antwoorden? (mag leeg blijven)',
  reachHint: 'Een telefoonnummer of een e-mailadres. Zonder kunnen we lezen, maar niet antwoorden.',
  reachLong: 'Dat is te lang: een nummer of een adres volstaat.',
  send: 'Versturen',
  sent: 'Dank u, het is verstuurd.',
  sentReach: 'Iemand leest het. Zei u hoe we u bereiken, dan komt het antwoord langs die weg.',
  sentFile: 'Het antwoord komt op deze pagina.',
  tooMany: 'Er komen nu veel berichten binnen. Bel ons: het nummer staat onderaan de pagina.',
  mine: 'Wat u meldde',
  noAnswer: 'Nog geen antwoord.',
  title: 'Gemeld en gedaan',
  lead: 'Wat mensen ons zeiden, en wat ervan kwam.',
  none: 'Nog niets. Zeg ons wat niet lukt: de link staat onderaan elke pagina.',
  outcomes: {
    done: 'Het is gedaan',
    planned: 'Het is gepland',
    explained: 'Het is uitgelegd',
    'not-possible': 'Het is niet mogelijk',
  },
  back: 'Terug naar de pagina',
}
