import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './templates.fr.ts'

const lines = (...each: readonly string[]) => each.join('\n')

/** The letters that come with the program, in Dutch. */
export const nl: Sentences<typeof fr> = {
  invitation: {
    subject: 'Uw afspraak',
    body: lines(
      'We nodigen u uit voor een afspraak.',
      'Het is op {dag} om {uur}.',
      'Het is hier: {plaats}.',
      'U ziet {verantwoordelijke}.',
      'Kunt u niet komen? Bel {telefoon}. We zoeken een andere dag.',
      'U mag met iemand komen.',
    ),
  },
  missed: {
    subject: 'We hebben elkaar niet gezien',
    body: lines(
      'We hadden een afspraak op {dag} om {uur}.',
      'Die ging niet door. Dat kan gebeuren.',
      'Bel {verantwoordelijke} op {telefoon} voor een andere dag.',
      'Is komen moeilijk? We kunnen bellen, of bij u thuis komen.',
    ),
  },
  visit: {
    subject: 'We komen bij u langs',
    body: lines(
      'We komen bij u thuis op {dag} om {uur}.',
      'We kijken samen wat u nodig hebt.',
      'Hebt u papieren? Leg ze klaar.',
      'Past die dag niet? Bel {verantwoordelijke} op {telefoon}.',
    ),
  },
  papers: {
    subject: 'We missen nog papieren',
    body: lines(
      'Voor uw aanvraag {nummer} missen we dit:',
      '{papieren}',
      'Geef ze voor {datum-papieren}.',
      'Stuur ze met de post of in uw dossier online. Of kom ermee langs.',
      'Hebt u een papier niet? Bel {verantwoordelijke} op {telefoon}. We zoeken met u.',
    ),
  },
  delay: {
    subject: 'We werken aan uw aanvraag',
    body: lines(
      'Er is nog geen antwoord op uw aanvraag {nummer}.',
      'Dit is het vervolg: {vervolg}.',
      'U krijgt een antwoord ten laatste op {termijn}.',
      'U moet niets doen.',
      'Verandert er iets, of is het dringend? Bel {verantwoordelijke} op {telefoon}.',
    ),
  },
  pilot: {
    subject: 'Wie u nu helpt',
    body: lines(
      '{verantwoordelijke} zorgt voor uw aanvraag {nummer}.',
      'Het nummer is {telefoon}.',
      'De uren: {uren}.',
      'Uw papieren en uw termijnen blijven dezelfde.',
      'U moet niet alles opnieuw vertellen.',
    ),
  },
  transfer: {
    subject: 'Een ander OCMW zal u antwoorden',
    body: lines(
      'Ons OCMW kan niet beslissen over uw aanvraag {nummer}.',
      'Dit is waarom: {te-schrijven}',
      'We sturen uw aanvraag naar dit OCMW: {ander-ocmw}.',
      'De datum van uw aanvraag blijft dezelfde.',
      'Een vraag, of niet akkoord? Bel {verantwoordelijke} op {telefoon}.',
    ),
  },
  account: {
    subject: 'Een betaling kwam terug',
    body: lines(
      'We hebben u betaald, maar het geld kwam terug.',
      'Misschien is uw rekening gesloten.',
      'Geef ons het juiste nummer: kom langs, of schrijf het in uw dossier online.',
      'Stuur het niet per e-mail of sms.',
      'Niets meer te eten? Bel meteen {verantwoordelijke} op {telefoon}.',
    ),
  },
  answer: {
    subject: 'Ons antwoord op uw vraag',
    body: lines(
      'U hebt ons een vraag gesteld. Hier is het antwoord.',
      '{te-schrijven}',
      'Is het niet duidelijk? Bel {verantwoordelijke} op {telefoon}.',
    ),
  },
  free: {
    subject: 'Een brief voor u',
    body: lines('{te-schrijven}', 'Een vraag? Bel {verantwoordelijke} op {telefoon}.'),
  },
}
