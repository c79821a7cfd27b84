import { formatIsoDate } from '#kernel/calendar.ts'
import type { ClockWords } from '#law/deadlines/sentences/words.ts'

/**
 * What legal clocks say, in French.
 *
 * @source L. 26.05.2002, art. 21: dates and ways of appeal are told in words people understand.
 */
const day = (iso: string): string => formatIsoDate(iso, 'fr')

export const fr: ClockWords = {
  kinds: {
    receipt: 'Accusé de réception',
    transfer: 'Transmission au CPAS compétent',
    referral: 'Saisine du SPP Intégration sociale',
    ministry: 'Désignation provisoire d’un CPAS',
    decision: 'Décision',
    notification: 'Notification',
    firstPayment: 'Premier paiement',
    attestation: 'Attestation visible dans le réseau',
    stateForm: 'Formulaire à l’État',
    review: 'Révision annuelle',
    homeVisit: 'Visite à domicile',
    project: 'Projet d’intégration',
    projectReflection: 'Temps de réflexion avant la signature',
    projectEvaluation: 'Évaluation du projet',
    workExemption: 'Période de l’exonération pour le travail',
    appeal: 'Recours au tribunal du travail',
    sanctionStart: 'Prise d’effet de la sanction',
  },
  mentions: {
    reasonsInLaw: 'les motifs de droit',
    reasonsInFact: 'les motifs de fait',
    category: 'la catégorie justifiée',
    amount: 'le montant',
    computation: 'le mode de calcul',
    periodicity: 'la périodicité du paiement',
    rightOfAppeal: 'la possibilité d’un recours',
    court: 'le tribunal compétent et son adresse',
    timeToAppeal: 'le délai du recours',
    reference: 'la référence',
    serviceAndAgent: 'le service et l’agent',
    appealDoesNotSuspend: 'le fait que le recours ne suspend pas la décision',
  },
  says: {
    'same-day': ({ startsOn }) => `À faire le jour même, le ${day(startsOn)}.`,
    'calendar-days': ({ startsOn, count }) => `${count} jours calendrier depuis le ${day(startsOn)}.`,
    'working-days': ({ startsOn, count }) => `${count} jours ouvrables depuis le ${day(startsOn)}.`,
    months: ({ startsOn, count }) => `${count} mois depuis le ${day(startsOn)}.`,
    years: ({ startsOn, count }) => `${count === 1 ? 'Un an' : `${count} ans`} depuis le ${day(startsOn)}.`,
    'other-reading': ({ dueOn }) => `Une autre lecture des sources donne le ${day(dueOn)}.`,
    'moved-to-working-day': ({ from, to }) =>
      `Le ${day(from)} est un week-end ou un jour férié : reporté au ${day(to)}.`,
    'interest-from': ({ date }) => `Des intérêts sont dus à partir du ${day(date)}.`,
    'interest-from-late-decision': ({ date }) =>
      `La décision est tardive : des intérêts sont dus à partir du ${day(date)}.`,
    'not-running-mention': ({ mention }) => `Le délai ne court pas : il manque ${fr.mentions[mention]}.`,
    'not-running-ordinary-post': () =>
      'Le délai ne court pas : la lettre n’a pas été recommandée ni remise en mains propres.',
    'not-running-wrong-address': () => 'Le délai ne court pas : la lettre est partie à une mauvaise adresse.',
    'no-decision': ({ requestedOn, opensOn }) =>
      `Pas de décision 38 jours après la demande du ${day(requestedOn)} : le recours est ouvert dès le ${day(opensOn)}.`,
    'second-month': ({ decidedOn }) =>
      `Premier jour du deuxième mois qui suit la décision du ${day(decidedOn)}.`,
  },
}
