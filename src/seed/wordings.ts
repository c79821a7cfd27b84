import type { Kind } from '#capabilities/requests/index.ts'

type InTwo = { readonly fr: readonly string[]; readonly nl: readonly string[] }

/** What people say when they ask: invented, in the tone of the counter. */
export const wordings: Readonly<Record<Kind, InTwo>> = {
  'integration-income': {
    fr: [
      'Je n’ai plus de revenu depuis la fin de mon contrat et le loyer tombe dans dix jours.',
      'Je suis séparée, je n’ai rien pour moi et les enfants.',
      'Mon chômage est fini. On m’a dit de venir ici.',
      'Je dors chez un ami, je veux finir mes études.',
    ],
    nl: [
      'Mijn contract is gestopt en ik heb niets meer voor de huur.',
      'Ik heb geen uitkering meer en weet niet hoe het verder moet.',
      'Ik woon alleen en mijn spaargeld is op.',
    ],
  },
  'equivalent-aid': {
    fr: [
      'J’attends mes papiers et je ne peux pas encore travailler.',
      'On m’a refusé le revenu, on m’a dit qu’il existe une autre aide.',
    ],
    nl: ['Mijn verblijf is in orde, maar ik heb nog geen recht op leefloon.'],
  },
  'financial-aid': {
    fr: [
      'Il me faut une aide pour les lunettes de ma fille.',
      'La machine à laver est cassée et nous sommes six.',
      'Je ne peux pas payer la facture de l’école.',
    ],
    nl: ['De rekening van de school is te hoog.', 'Ik heb hulp nodig voor een bed en een tafel.'],
  },
  'medical-aid': {
    fr: [
      'J’ai besoin de voir un médecin et je n’ai pas de mutuelle.',
      'Je dois payer l’hôpital et je ne peux pas.',
    ],
    nl: ['Ik heb medicatie nodig en geen ziekenfonds.'],
  },
  housing: {
    fr: [
      'Le propriétaire veut que nous partions à la fin du mois.',
      'Il me faut une garantie locative pour signer le bail.',
    ],
    nl: ['Ik heb een huurwaarborg nodig.', 'Wij moeten het huis uit en vinden niets.'],
  },
  energy: {
    fr: ['Le fournisseur veut couper le gaz.', 'La facture de régularisation est de 900 euros.'],
    nl: ['De elektriciteit wordt bijna afgesloten.', 'De afrekening van het gas is te hoog.'],
  },
  'debt-mediation': {
    fr: [
      'Un huissier est passé. Je ne sais plus qui je dois payer.',
      'J’ai trop de crédits, je veux qu’on m’aide à y voir clair.',
    ],
    nl: ['Er kwam een deurwaarder langs en ik weet niet meer wat te betalen.'],
  },
  other: {
    fr: ['Je cherche quelqu’un pour m’aider à lire ce courrier.', 'Je voudrais une adresse de référence.'],
    nl: ['Ik wil graag een referentieadres.'],
  },
}

/** Why it cannot wait. */
export const urgencies = {
  fr: [
    'Coupure annoncée pour cette semaine.',
    'Plus rien à manger pour les enfants.',
    'Expulsion fixée dans huit jours.',
  ],
  nl: ['Afsluiting deze week aangekondigd.', 'Geen eten meer in huis.', 'Uithuiszetting binnen acht dagen.'],
} as const
