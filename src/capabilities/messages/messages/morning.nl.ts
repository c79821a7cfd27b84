import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './morning.fr.ts'

/** The one mail of the morning, and the page where a worker wishes it. */
export const nl: Sentences<typeof fr> = {
  title: 'Ochtendmail',
  lead: 'Eén e-mail, op werkdagen na 8 uur, als er die dag werk voor u is.',
  nothing: 'Hij zegt niets over iemand: geen naam, geen aantal. Hij zegt dat er werk is, en waar.',
  on: ({ email }) => `U krijgt hem op ${email}.`,
  off: 'U krijgt hem niet.',
  wish: 'De ochtendmail krijgen',
  stop: 'Hem niet meer krijgen',
  closed: 'Deze installatie verstuurt nu geen e-mails. Uw keuze blijft bewaard.',
  noAddress: 'Uw account heeft geen adres. Vraag het aan wie de accounts beheert.',
  done: 'Het is genoteerd.',
  back: 'Ochtendoverzicht',
  subject: 'Er wacht werk op u',
  text: 'Er wacht vandaag werk op u.',
  clocks: ({ kinds }) => `Een wettelijke termijn loopt af: ${kinds}.`,
  look: ({ where }) => `Bekijken: ${where}`,
  here: 'Reliance, pagina “Werk”',
  why: 'U krijgt dit bericht omdat u het vroeg. Om het te stoppen: pagina “Ochtendmail”.',
}
