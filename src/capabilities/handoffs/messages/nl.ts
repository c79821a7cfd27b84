import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './fr.ts'

export const nl: Sentences<typeof fr> = {
  title: ({ name }) => `${name} komt naar u`,
  lead: 'Zeg ons met één klik of deze persoon er is geraakt.',
  reason: 'Waarom',
  meeting: 'Afspraak',
  meetingAt: ({ date, at }) => `${date}, om ${at}`,
  contact: 'Wie er bij het OCMW voor zorgt',
  phone: 'Telefoon',
  question: 'Hoe staat het?',
  arrived: 'De persoon is gekomen',
  'not-come': 'De persoon is niet gekomen',
  needs: 'Er ontbreekt iets',
  words: 'In enkele woorden, als u wilt',
  wordsHint: 'Schrijf niets medisch of geheims.',
  send: 'Versturen',
  choose: 'Kies een antwoord.',
  long: 'Dit is te lang. Maak de tekst korter.',
  control: 'Eén teken kan niet bewaard worden. Herschrijf de tekst.',
  thanks: 'Dank u, het is genoteerd. De verantwoordelijke ziet het.',
  settled: 'Dank u. Er is niets meer te antwoorden.',
  gone: 'Deze link is niet meer open',
  goneText: 'Bel het OCMW: we antwoorden u.',
  until: ({ date }) => `Deze link is open tot ${date}.`,
}
