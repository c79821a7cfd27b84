import { formatIsoDate } from '#kernel/calendar.ts'
import type { ClockWords } from '#law/deadlines/sentences/words.ts'

/**
 * What legal clocks say, in Dutch.
 *
 * @source L. 26.05.2002, art. 21: dates and ways of appeal are told in words people understand.
 */
const day = (iso: string): string => formatIsoDate(iso, 'nl')

export const nl: ClockWords = {
  kinds: {
    receipt: 'Ontvangstbewijs',
    transfer: 'Doorzending naar het bevoegde OCMW',
    referral: 'Voorlegging aan de POD Maatschappelijke Integratie',
    ministry: 'Voorlopige aanwijzing van een OCMW',
    decision: 'Beslissing',
    notification: 'Kennisgeving',
    firstPayment: 'Eerste betaling',
    attestation: 'Attest zichtbaar in het netwerk',
    stateForm: 'Formulier aan de Staat',
    review: 'Jaarlijkse herziening',
    homeVisit: 'Huisbezoek',
    project: 'Integratieproject',
    projectReflection: 'Bedenktijd vóór de ondertekening',
    projectEvaluation: 'Evaluatie van het project',
    workExemption: 'Periode van de vrijstelling voor werk',
    appeal: 'Beroep bij de arbeidsrechtbank',
    sanctionStart: 'Ingang van de sanctie',
  },
  mentions: {
    reasonsInLaw: 'de redenen in rechte',
    reasonsInFact: 'de redenen in feite',
    category: 'de verantwoorde categorie',
    amount: 'het bedrag',
    computation: 'de berekeningswijze',
    periodicity: 'de periodiciteit van de betaling',
    rightOfAppeal: 'de mogelijkheid van beroep',
    court: 'de bevoegde rechtbank en haar adres',
    timeToAppeal: 'de beroepstermijn',
    reference: 'de referentie',
    serviceAndAgent: 'de dienst en de medewerker',
    appealDoesNotSuspend: 'dat het beroep de beslissing niet schorst',
  },
  says: {
    'same-day': ({ startsOn }) => `Te doen op dezelfde dag, ${day(startsOn)}.`,
    'calendar-days': ({ startsOn, count }) => `${count} kalenderdagen sinds ${day(startsOn)}.`,
    'working-days': ({ startsOn, count }) => `${count} werkdagen sinds ${day(startsOn)}.`,
    months: ({ startsOn, count }) => `${count} maanden sinds ${day(startsOn)}.`,
    years: ({ startsOn, count }) => `${count === 1 ? 'Eén jaar' : `${count} jaar`} sinds ${day(startsOn)}.`,
    'other-reading': ({ dueOn }) => `Een andere lezing van de bronnen geeft ${day(dueOn)}.`,
    'moved-to-working-day': ({ from, to }) =>
      `${day(from)} is een weekend of feestdag: verschoven naar ${day(to)}.`,
    'interest-from': ({ date }) => `Er is interest verschuldigd vanaf ${day(date)}.`,
    'interest-from-late-decision': ({ date }) =>
      `De beslissing is laattijdig: er is interest verschuldigd vanaf ${day(date)}.`,
    'not-running-mention': ({ mention }) => `De termijn loopt niet: ${nl.mentions[mention]} ontbreekt.`,
    'not-running-ordinary-post': () =>
      'De termijn loopt niet: de brief was niet aangetekend en niet overhandigd.',
    'not-running-wrong-address': () => 'De termijn loopt niet: de brief ging naar een verkeerd adres.',
    'no-decision': ({ requestedOn, opensOn }) =>
      `Geen beslissing 38 dagen na de aanvraag van ${day(requestedOn)}: beroep kan vanaf ${day(opensOn)}.`,
    'second-month': ({ decidedOn }) =>
      `Eerste dag van de tweede maand na de beslissing van ${day(decidedOn)}.`,
  },
}
