import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './staff.fr.ts'

export const nl: Sentences<typeof fr> = {
  title: 'Gelijke deuren',
  lead: 'Een aanvraag moet via het loket, de telefoon, papier of een bezoek even snel gaan als online. We vergelijken termijnen en aandelen, nooit iemands werk.',
  kind: 'Soort aanvraag',
  allKinds: 'Alle',
  from: 'Van',
  until: 'Tot',
  wait: 'Wachttijd om te tekenen en per maand',
  filter: 'Tonen',
  csv: 'Downloaden als CSV',
  waits: {
    receipt: 'Ontvangstbewijs',
    word: 'Eerste woord van een mens',
    report: 'Sociaal verslag',
    decision: 'Beslissing',
    letter: 'Verzending van de beslissing',
  },
  door: 'Deur',
  asked: 'Ontvangen aanvragen',
  granted: 'Hulp toegekend',
  withdrawn: 'Ingetrokken aanvragen',
  left: 'Begonnen, nooit verzonden',
  month: 'Maand',
  caption: 'Deur per deur',
  chart: ({ wait }) => `${wait}: dagen sinds de aanvraag`,
  months: ({ wait }) => `${wait}, maand per maand`,
  days: 'Mediaan (interval van 95 %)',
  half: ({ half, count }) => `${half} d (n = ${count})`,
  halfBetween: ({ half, low, high, count }) => `${half} d (${low} tot ${high}; n = ${count})`,
  share: ({ percent, low, high, of }) => `${percent} % (${low} tot ${high}; n = ${of})`,
  tooFew: 'te weinig',
  nothing: 'Er is nog niets geteld',
  nothingText: 'Er wordt elke nacht geteld. Kom morgen terug, of kies andere maanden.',
  alarms: 'Deuren die trager zijn dan het toeval verklaart',
  noAlarms: 'Geen enkele deur is trager',
  noAlarmsText:
    'Over de drie laatste volle maanden is geen verschil groter dan het toeval. Met weinig aanvragen blijft een klein verschil onzichtbaar.',
  alarm: ({ door, wait, kind, half, webHalf }) =>
    `${kind}, ${door}: “${wait}” in ${half} dagen voor de helft van de mensen, ${webHalf} online`,
  alarmFor: ({ month, owner }) => `Drie maanden tot ${month} · toevertrouwd aan ${owner}`,
  nobody: 'niemand',
  looking: 'te bekijken',
  done: ({ outcome }) => `bekeken: ${outcome}`,
  noted: 'genoteerd: dezelfde maanden zijn al aan iemand toevertrouwd',
  owner: 'Wie de melding krijgt',
  ownerHint: 'Zonder keuze is dat wie een dienst leidt.',
  ownerButton: 'Opslaan',
  ownerDone: 'Opgeslagen.',
  ownerRequired: 'Kies iemand.',
  ownerGone: 'Die persoon is er niet meer. Kies iemand anders.',
  how: 'Hoe er geteld wordt',
  howDelay:
    'Een termijn telt in de maand waarin iets kwam, in dagen sinds de aanvraag. Het eerste woord van een mens is het eerste gesprek, telefoontje of bezoek dat na de aanvraag genoteerd is, langs welke deur ook.',
  howInterval:
    'Het interval zegt tussen welke getallen de echte mediaan ligt, 19 keer op 20. Raken twee intervallen elkaar, dan kan het verschil toeval zijn.',
  howAlarm:
    'Er komt een melding als een deur zonder scherm over drie maanden trager is dan het web, met minstens één dag, en het toeval dat minder dan één keer op 20 verklaart, alle vergelijkingen samen.',
  howLeft:
    'Een aanvraag die online begonnen en nooit verzonden is, telt wanneer ze gewist wordt, 28 dagen na het laatste antwoord. Welke het was, weten we niet.',
  fewWarning: ({ staff, everybody }) =>
    `Onder ${staff} aanvragen hier, en onder ${everybody} op de openbare pagina, wordt niets gezegd. Die drempels zijn een keuze van het programma: geen gelezen tekst legt ze vast.`,
  publicPage: 'De pagina die iedereen kan lezen',
  countedOn: 'De cijfers zijn van vannacht.',
}
