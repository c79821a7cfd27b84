import { type Words, wordIn } from '#law/integration-income/sentences/catalogue.ts'

/**
 * The words of the rules, in French.
 *
 * @source L. 26.05.2002, art. 14; AR 11.07.2002, art. 22, 34 and 35: the notions those articles name.
 */
export const fr: Words = {
  category: { 1: 'cohabitant', 2: 'isolé', 3: 'famille à charge' },
  of: {
    applicant: 'Vous',
    partner: 'Votre partenaire',
    minorChild: 'Votre enfant mineur',
    adultChild: 'Votre enfant majeur',
    parent: 'Votre parent',
    grandparent: 'Votre grand-parent',
    parentInLaw: 'Votre beau-parent',
    childInLaw: 'Votre gendre ou belle-fille',
    grandchild: 'Votre petit-enfant',
    sibling: 'Votre frère ou sœur',
    otherRelative: 'Un autre membre de votre famille',
    friend: 'Un ami ou une amie',
  },
  relation: {
    partner: 'partenaire',
    minorChild: 'enfant mineur',
    adultChild: 'enfant majeur',
    parent: 'parent',
    grandparent: 'grand-parent',
    parentInLaw: 'beau-parent',
    childInLaw: 'gendre ou belle-fille',
    grandchild: 'petit-enfant',
    sibling: 'frère ou sœur',
    otherRelative: 'autre membre de la famille',
    friend: 'ami ou amie',
  },
  kind: wordIn({
    wage: 'salaire',
    selfEmployed: 'revenu d’indépendant',
    training: 'revenu de formation',
    studentJob: 'job étudiant',
    unemployment: 'chômage',
    sickness: 'indemnité de maladie',
    pension: 'pension',
    disability: 'allocation de handicap',
    maintenance: 'pension alimentaire',
    grantOrGift: 'aide ou don régulier',
    otherIncome: 'autre revenu',
    familyBenefit: 'allocations familiales',
  }),
  per: { month: 'par mois', year: 'par an' },
  exemption: {
    none: 'sans exonération',
    socioProfessional: 'exonération pour le travail',
    student: 'exonération pour le travail des étudiants',
    shortageJob: 'exonération pour un métier en pénurie',
    artist: 'exonération pour une activité artistique',
  },
  exempt: {
    publicWelfareAid: 'aide du CPAS',
    childMaintenance: 'contribution alimentaire pour un enfant à charge',
    childBenefit: 'prestations familiales pour un enfant à charge',
    disabilitySupplement: 'supplément pour handicap',
    studyGrant: 'bourse d’études',
    elderlyAssistance: 'allocation pour l’aide aux personnes âgées',
    occasionalGift: 'don qui n’est pas régulier',
    volunteering: 'défraiement de volontariat',
    regionalHousingPremium: 'prime régionale de déménagement ou de loyer',
    fosterAllowance: 'allocation de parent d’accueil',
    schoolSocialService: 'aide ponctuelle du service social d’une école',
  },
}
