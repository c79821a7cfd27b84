import { formatIsoDate } from '#kernel/calendar.ts'
import type { ClockWords } from '#law/deadlines/sentences/words.ts'

/**
 * What legal clocks say, in German.
 *
 * @source L. 26.05.2002, art. 21: dates and ways of appeal are told in words people understand.
 */
const day = (iso: string): string => formatIsoDate(iso, 'de')

export const de: ClockWords = {
  kinds: {
    receipt: 'Empfangsbestätigung',
    transfer: 'Weiterleitung an das zuständige ÖSHZ',
    referral: 'Befassung des ÖPD Sozialeingliederung',
    ministry: 'Vorläufige Bestimmung eines ÖSHZ',
    decision: 'Beschluss',
    notification: 'Notifizierung',
    firstPayment: 'Erste Zahlung',
    attestation: 'Bescheinigung im Netz sichtbar',
    stateForm: 'Formular an den Staat',
    review: 'Jährliche Überprüfung',
    homeVisit: 'Hausbesuch',
    project: 'Eingliederungsprojekt',
    projectReflection: 'Bedenkzeit vor der Unterschrift',
    projectEvaluation: 'Bewertung des Projekts',
    workExemption: 'Zeitraum des Freibetrags für Arbeit',
    appeal: 'Beschwerde beim Arbeitsgericht',
    sanctionStart: 'Wirksamwerden der Sanktion',
  },
  mentions: {
    reasonsInLaw: 'die rechtlichen Gründe',
    reasonsInFact: 'die tatsächlichen Gründe',
    category: 'die begründete Kategorie',
    amount: 'der Betrag',
    computation: 'die Berechnungsweise',
    periodicity: 'die Zahlungsweise',
    rightOfAppeal: 'die Möglichkeit einer Beschwerde',
    court: 'das zuständige Gericht und seine Adresse',
    timeToAppeal: 'die Beschwerdefrist',
    reference: 'das Aktenzeichen',
    serviceAndAgent: 'der Dienst und die Ansprechperson',
    appealDoesNotSuspend: 'der Hinweis, dass die Beschwerde den Beschluss nicht aussetzt',
  },
  says: {
    'same-day': ({ startsOn }) => `Am selben Tag zu tun, am ${day(startsOn)}.`,
    'calendar-days': ({ startsOn, count }) => `${count} Kalendertage seit dem ${day(startsOn)}.`,
    'working-days': ({ startsOn, count }) => `${count} Werktage seit dem ${day(startsOn)}.`,
    months: ({ startsOn, count }) => `${count} Monate seit dem ${day(startsOn)}.`,
    years: ({ startsOn, count }) =>
      `${count === 1 ? 'Ein Jahr' : `${count} Jahre`} seit dem ${day(startsOn)}.`,
    'other-reading': ({ dueOn }) => `Eine andere Lesart der Quellen ergibt den ${day(dueOn)}.`,
    'moved-to-working-day': ({ from, to }) =>
      `Der ${day(from)} ist ein Wochenende oder Feiertag: verschoben auf den ${day(to)}.`,
    'interest-from': ({ date }) => `Zinsen sind ab dem ${day(date)} geschuldet.`,
    'interest-from-late-decision': ({ date }) =>
      `Der Beschluss ist verspätet: Zinsen sind ab dem ${day(date)} geschuldet.`,
    'not-running-mention': ({ mention }) => `Die Frist läuft nicht: Es fehlt ${de.mentions[mention]}.`,
    'not-running-ordinary-post': () =>
      'Die Frist läuft nicht: Der Brief war weder eingeschrieben noch persönlich übergeben.',
    'not-running-wrong-address': () => 'Die Frist läuft nicht: Der Brief ging an eine falsche Adresse.',
    'no-decision': ({ requestedOn, opensOn }) =>
      `Kein Beschluss 38 Tage nach dem Antrag vom ${day(requestedOn)}: Die Beschwerde ist ab dem ${day(opensOn)} möglich.`,
    'second-month': ({ decidedOn }) =>
      `Erster Tag des zweiten Monats nach dem Beschluss vom ${day(decidedOn)}.`,
  },
}
