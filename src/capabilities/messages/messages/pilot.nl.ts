import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './pilot.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Zeggen wie nu voor de aanvraag zorgt',
  lead: 'Zeg het zoals de persoon het koos. Mijn dossier toont het al.',
  channel: 'De persoon verkiest',
  phone: 'Telefoon',
  mind: 'Om rekening mee te houden bij contact',
  words: 'Wat u zegt',
  said: 'Het is aan de persoon gezegd',
  letter: 'De brief afdrukken en posten',
  send: { sms: 'Verwittigen met een sms', email: 'Verwittigen met een e-mail' },
  sendHint: 'Het bericht zegt alleen dat er nieuws is. De brief zit in het dossier van de persoon.',
  told: 'De persoon weet het. Er is niets meer te zeggen.',
  back: 'Terug naar de aanvraag',
}
