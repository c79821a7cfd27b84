import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './tell.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Zeggen wie nu voor de aanvraag zorgt',
  lead: 'Zeg het zoals de persoon het koos. Mijn dossier toont het al.',
  channel: 'De persoon verkiest',
  phone: 'Telefoon',
  mind: 'Om rekening mee te houden bij contact',
  words: 'Wat u zegt',
  said: 'Het is aan de persoon gezegd',
  letter: 'De brief afdrukken',
  told: 'De persoon weet het. Er is niets meer te zeggen.',
  back: 'Terug naar de aanvraag',
  offered: ({ to }) => `Aangeboden aan ${to}`,
  offeredText: ({ pilot, date }) =>
    `${pilot} blijft verantwoordelijk tot iemand aanvaardt. Antwoord verwacht tegen ${date}.`,
}
