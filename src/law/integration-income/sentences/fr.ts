import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { type Catalogue, quotable } from '#law/integration-income/sentences/catalogue.ts'
import { fr as words } from '#law/integration-income/sentences/words.fr.ts'

/**
 * What the rules say, in French: the reference of the four catalogues.
 *
 * @source L. 26.05.2002, art. 21: motives in plain words.
 */
const money = (cents: number): string => formatMoney(cents, 'fr')
const day = (iso: string): string => formatIsoDate(iso, 'fr')
const { category: categories, of, relation, kind, per, exemption, exempt } = words

export const fr: Catalogue = {
  reasons: {
    'category-chosen': ({ category }) =>
      `Le service social a retenu la catégorie ${category} (${categories[category]}). Le motif est dans votre dossier.`,
    'category-alone': () => 'Personne d’autre ne fait ménage avec vous : vous êtes en catégorie 2 (isolé).',
    'category-cohabiting': ({ people }) =>
      `Vous vivez sous le même toit et faites ménage commun avec ${people === 1 ? 'une autre personne' : `${people} autres personnes`} : vous êtes en catégorie 1 (cohabitant).`,
    'category-family': ({ children }) =>
      `Vous avez au moins un enfant mineur non marié à charge (${children}) : vous êtes en catégorie 3 (famille à charge).`,
    'category-homeless-project': () =>
      'Vous êtes sans abri et vous avez un projet d’intégration : vous êtes en catégorie 2 (isolé).',
    'category-income': ({ category, validFrom }, value) =>
      `Depuis le ${day(validFrom)}, le revenu d’intégration de la catégorie ${category} (${categories[category]}) est de ${money(value)} par an.`,
    'category-income-twelve-months': ({ category, validFrom, monthly }, value) =>
      `Depuis le ${day(validFrom)}, le revenu d’intégration de la catégorie ${category} (${categories[category]}) est de ${money(monthly)} par mois. Douze mois font ${money(value)}.`,
    'category-income-monthly': (_, value) => `Sans ressources, cela ferait ${money(value)} par mois.`,
    'shared-custody-mean': ({ alone, family }, value) =>
      `Votre enfant vit autant chez vous que chez son autre parent. Votre montant est la moyenne entre ${money(alone)} (isolé) et ${money(family)} (famille à charge) : ${money(value)} par an.`,
    resource: ({ who, kind: named, amount, period }, value) =>
      `${of[who]} : ${kind(named)}, ${money(amount)} ${per[period]}, soit ${money(value)} par an.`,
    'resource-exempt': ({ who, reason }) =>
      `${of[who]} : ${exempt[reason]}. La loi ne compte pas cette ressource.`,
    'family-benefit-exempt': ({ who, amount, period }) =>
      `${of[who]} : allocations familiales, ${money(amount)} ${per[period]}. Elles ne comptent pas.`,
    'family-benefit-for-applicant': ({ who, amount, period }, value) =>
      `${of[who]} : allocations familiales reçues pour la personne qui demande, ${money(amount)} ${per[period]}, soit ${money(value)} par an.`,
    'work-exemption': ({ who, exemption: claimed, ceiling }, value) =>
      `${of[who]} : ${exemption[claimed]}, au plus ${money(ceiling)} par an. Ne comptent pas : ${money(value)} par an.`,
    'local-job': ({ who, hourly, freeHourly, hours, period }, value) =>
      `${of[who]} : travail ALE, ${hours} heures ${per[period]} à ${money(hourly)}. Jusqu’à ${money(freeHourly)} de l’heure, rien ne compte ; le reste fait ${money(value)} par an.`,
    'built-property': ({ who, cadastralIncome, exempt: free, factor, share }, value) =>
      `${of[who]} : un immeuble, revenu cadastral ${money(cadastralIncome)}. Ce qui dépasse ${money(free)} compte ${factor} fois (part : ${share}) : ${money(value)} par an.`,
    'built-property-rent': ({ who, rent, computed }, value) =>
      `${of[who]} : loyer reçu, ${money(rent)} par an. On compte le plus élevé du loyer et du calcul précédent (${money(computed)}) : ${money(value)}.`,
    'built-property-interest': ({ interest, counted }, value) =>
      `Les intérêts hypothécaires (${money(interest)} par an) sont retirés de ${money(counted)} : il reste ${money(value)}.`,
    'movable-capital': ({ who, capital }, value) =>
      `${of[who]} : épargne, ${money(capital)}. Rien jusqu’à 6 200 €, 6 % jusqu’à 12 500 €, 10 % au-delà : ${money(value)} par an.`,
    'own-total': (_, value) => `Vos ressources comptées font ${money(value)} par an.`,
    'partner-in-full': (_, value) =>
      `Le montant de la catégorie 3 vaut pour votre couple : les ressources de votre partenaire comptent en entier, ${money(value)} par an.`,
    'partner-above-category-1': ({ resources, protected: kept }, value) =>
      `Votre partenaire a ${money(resources)} par an et en garde ${money(kept)}. Le reste compte : ${money(value)} par an.`,
    'partner-receives-income': () =>
      'Votre partenaire reçoit le revenu d’intégration : ses ressources ne comptent pas ici.',
    'relatives-above-category-1': ({ people, resources, protectedEach }, value) =>
      people === 1
        ? `Le parent proche qui vit avec vous a ${money(resources)} par an et en garde ${money(protectedEach)}. Le reste peut compter : ${money(value)} par an.`
        : `Les ${people} parents proches qui vivent avec vous ont ensemble ${money(resources)} par an. Chacun garde ${money(protectedEach)}. Le reste peut compter : ${money(value)} par an.`,
    'relative-equity': ({ relation: tie, most, reason }, value) =>
      `Par équité, on retient pour cette personne (${relation[tie]}) ${money(value)} par an ; la règle en compterait au plus ${money(most)}. Motif : « ${quotable(reason)} ».`,
    'relative-receives-income': ({ relation: tie }) =>
      `Cette personne (${relation[tie]}) reçoit le revenu d’intégration : ses ressources ne comptent pas ici.`,
    'not-counted-relation': ({ relation: tie }) =>
      `Les ressources de cette personne (${relation[tie]}) ne comptent pas.`,
    'not-cohabiting': () =>
      'Vous ne formez pas de ménage avec ces personnes : leurs ressources ne comptent pas.',
    'household-total': (_, value) => `Du ménage, on compte ${money(value)} par an.`,
    total: ({ own, household }, value) =>
      `En tout : ${money(own)} + ${money(household)} = ${money(value)} par an.`,
    'general-exemption': ({ most }, value) =>
      `Le total est plus petit que le revenu d’intégration : on en retire encore ${money(value)} (au plus ${money(most)} par an).`,
    'general-exemption-not-applied': ({ total, income }) =>
      `Le total (${money(total)}) n’est pas plus petit que le revenu d’intégration (${money(income)}) : l’exonération générale ne s’applique pas.`,
    net: ({ total, exemption: free }, value) =>
      `On compte donc ${money(total)} − ${money(free)} = ${money(value)} par an.`,
    'income-annual': ({ income, net }, value) =>
      `Votre revenu d’intégration est de ${money(income)} − ${money(net)}, jamais moins que zéro : ${money(value)} par an.`,
    'income-monthly': ({ annual }, value) =>
      `${money(annual)} par an, divisé par douze : ${money(value)} par mois.`,
    'started-month-resources': ({ days, daysInMonth }, value) =>
      `Pour le mois commencé, les ressources comptent pour ${days} jours sur ${daysInMonth} ; sur douze mois : ${money(value)}.`,
    'started-month-monthly': ({ income, resources, exemption: free }, value) =>
      `${money(income)} − (${money(resources)} − ${money(free)}), divisé par douze : ${money(value)}.`,
    'started-month': ({ days, daysInMonth }, value) =>
      `Pour le mois commencé (${days} jours sur ${daysInMonth}), vous recevez ${money(value)}.`,
  },
  labels: {
    'category-chosen': 'Catégorie',
    'category-alone': 'Catégorie',
    'category-cohabiting': 'Catégorie',
    'category-family': 'Catégorie',
    'category-homeless-project': 'Catégorie',
    'category-income': 'Revenu d’intégration de la catégorie',
    'category-income-twelve-months': 'Revenu d’intégration de la catégorie',
    'category-income-monthly': 'Par mois, sans ressources',
    'shared-custody-mean': 'Hébergement égalitaire : moyenne',
    resource: 'Ressource',
    'resource-exempt': 'Ressource non comptée',
    'family-benefit-exempt': 'Allocations familiales non comptées',
    'family-benefit-for-applicant': 'Allocations familiales reçues pour vous',
    'work-exemption': 'Exonération pour le travail',
    'local-job': 'Travail ALE',
    'built-property': 'Immeuble',
    'built-property-rent': 'Loyer reçu',
    'built-property-interest': 'Immeuble, après les intérêts',
    'movable-capital': 'Épargne',
    'own-total': 'Vos ressources',
    'partner-in-full': 'Partenaire',
    'partner-above-category-1': 'Partenaire',
    'partner-receives-income': 'Partenaire',
    'relatives-above-category-1': 'Parents proches',
    'relative-equity': 'Équité',
    'relative-receives-income': 'Parent proche',
    'not-counted-relation': 'Autre personne du ménage',
    'not-cohabiting': 'Autres personnes',
    'household-total': 'Ressources du ménage',
    total: 'Total des ressources',
    'general-exemption': 'Exonération générale',
    'general-exemption-not-applied': 'Exonération générale',
    net: 'Ressources comptées',
    'income-annual': 'Revenu d’intégration par an',
    'income-monthly': 'Revenu d’intégration par mois',
    'started-month-resources': 'Mois commencé : ressources',
    'started-month-monthly': 'Mois commencé : mois entier',
    'started-month': 'Mois commencé',
  },
  floor: { label: 'Jamais moins que zéro', sentence: 'Le revenu d’intégration ne peut pas être négatif.' },
  warnings: {
    'amounts-not-known-after': date =>
      `Les derniers montants connus datent du ${day(date)}. Vérifiez s’il y en a de plus récents.`,
    'annual-derived': date =>
      `Le montant du ${day(date)} n’est publié que par mois. Le montant annuel est de douze mois.`,
    'exemption-derived': date =>
      `Le montant de l’exonération du ${day(date)} est déduit de montants publiés.`,
    'shared-custody-not-applied': () =>
      'L’hébergement égalitaire ne change pas le montant d’une personne cohabitante.',
    'exemption-not-for-relatives': () => 'L’exonération pour le travail ne vaut pas pour cette personne.',
    'shortage-conditions-not-met': () =>
      'Les conditions du métier en pénurie ne sont pas remplies : l’exonération ordinaire est appliquée.',
    'work-began-before-request': date =>
      `Le travail a commencé le ${day(date)}, avant la demande. Vérifiez que la personne recevait déjà le revenu d’intégration.`,
    'student-over-25': () =>
      'L’étudiant a 25 ans ou plus. Vérifiez que son projet a commencé avant ses 25 ans.',
    'partner-always-counted': () =>
      'Pour un partenaire, la loi ne laisse pas de choix : la décision d’équité n’est pas appliquée.',
    'equity-above-maximum': () =>
      'Le montant retenu par équité dépasse le maximum légal : le maximum est appliqué.',
    'relatives-counted-by-choice': () =>
      'Le CPAS peut ne pas compter tout ou partie de ces ressources. Sa décision doit dire pourquoi.',
    'cohabitant-rule-disputed': () =>
      'Les sources ne sont pas d’accord sur l’obligation de compter ces ressources. Une dérogation d’équité doit être motivée.',
    'mortgage-interest-conditions': () =>
      'Les intérêts ne sont déductibles que sous conditions : vérifiez la preuve de la dette et du paiement.',
  },
  refusals: {
    'amounts-unknown-for-period':
      'Un montant nécessaire n’est pas connu pour ce jour. Le calcul n’est pas fait.',
    'before-the-law': 'Ce jour précède les règles reprises ici. Le calcul n’est pas fait.',
    'kind-not-covered':
      'Une ressource suit des règles qui ne sont pas reprises ici. Le calcul n’est pas fait.',
  },
}
