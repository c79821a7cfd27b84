import type { InFourLanguages } from '#kernel/language.ts'
import { propertyAndOthers } from '#law/cases/property-and-others.ts'
import type { PublishedCase } from '#law/cases/published-case.ts'
import { workAndHousehold } from '#law/cases/work-and-household.ts'
import { clockRules } from '#law/deadlines/rules.ts'
import { categoryAmounts } from '#law/integration-income/amounts/categories.ts'
import { workExemption } from '#law/integration-income/amounts/exemptions.ts'
import { cohabitantRule } from '#law/integration-income/amounts/fixed.ts'
import { rateRule } from '#law/subsidies/rates.ts'

/**
 * The register of the rules a machine applies here, for everybody to read: what for, which articles, which versions,
 * how they are tested, and what they cannot do. None of them decides: a person does.
 *
 * @source Each rule set names its articles; versions are the days its dated data changes.
 */
export type RuleSet = {
  readonly id: 'integration-income' | 'deadlines' | 'subsidies'
  readonly name: InFourLanguages
  readonly purpose: InFourLanguages
  readonly articles: readonly string[]
  /** Days from which the rules or amounts changed, oldest first. */
  readonly versions: readonly string[]
  /** Where the tests are, in the sources. */
  readonly tests: readonly string[]
  /** Cases published by others that the rules are held against at every change. */
  readonly publishedCases: readonly PublishedCase[]
  readonly limits: readonly InFourLanguages[]
}

const daysOf = (...series: readonly (readonly { readonly from: string }[])[]): readonly string[] =>
  [...new Set(series.flat().map(entry => entry.from))].toSorted()

const prepares: InFourLanguages = {
  fr: 'Le calcul prépare. Une personne décide.',
  nl: 'De berekening bereidt voor. Een mens beslist.',
  de: 'Die Berechnung bereitet vor. Ein Mensch entscheidet.',
  en: 'The computation prepares. A person decides.',
}
const refuses: InFourLanguages = {
  fr: 'Quand un montant n’est dans aucune source, le calcul est refusé.',
  nl: 'Staat een bedrag in geen enkele bron, dan wordt niet gerekend.',
  de: 'Steht ein Betrag in keiner Quelle, wird nicht gerechnet.',
  en: 'When an amount is in no source, nothing is computed.',
}
const disagree: InFourLanguages = {
  fr: 'Quand les sources ne sont pas d’accord, l’autre lecture est dite.',
  nl: 'Zijn de bronnen het niet eens, dan wordt de andere lezing vermeld.',
  de: 'Sind Quellen uneins, wird die andere Lesart genannt.',
  en: 'When sources disagree, the other reading is said.',
}

/** Every rule set, in the order a request meets them. */
export const rulesRegister: readonly RuleSet[] = [
  {
    id: 'deadlines',
    name: {
      fr: 'Échéances légales',
      nl: 'Wettelijke termijnen',
      de: 'Gesetzliche Fristen',
      en: 'Legal deadlines',
    },
    purpose: {
      fr: 'Dire pour chaque étape quand elle doit être faite au plus tard.',
      nl: 'Voor elke stap zeggen wanneer hij uiterlijk gedaan moet zijn.',
      de: 'Für jeden Schritt sagen, wann er spätestens getan sein muss.',
      en: 'Say for each step by when it must be done.',
    },
    articles: [...new Set(Object.values(clockRules).map(rule => rule.article)), 'L. 26.05.2002, art. 47 §1'],
    versions: [...new Set(Object.values(clockRules).map(rule => rule.version))].toSorted(),
    tests: ['src/law/deadlines'],
    publishedCases: [],
    limits: [prepares, disagree],
  },
  {
    id: 'integration-income',
    name: {
      fr: 'Revenu d’intégration',
      nl: 'Leefloon',
      de: 'Eingliederungseinkommen',
      en: 'Integration income',
    },
    purpose: {
      fr: 'Calculer le montant du revenu d’intégration et l’expliquer ligne par ligne.',
      nl: 'Het bedrag van het leefloon berekenen en regel per regel uitleggen.',
      de: 'Den Betrag des Eingliederungseinkommens berechnen und Zeile für Zeile erklären.',
      en: 'Compute the integration income and explain it line by line.',
    },
    articles: [
      'L. 26.05.2002, art. 3, 7, 14 et 16',
      'AR 11.07.2002, art. 22, 25 et 26, 34 et 35',
      'AR 07.01.2026',
    ],
    versions: daysOf(categoryAmounts, workExemption, cohabitantRule),
    tests: ['src/law/integration-income', 'src/law/cases'],
    publishedCases: [...workAndHousehold, ...propertyAndOthers],
    limits: [prepares, refuses, disagree],
  },
  {
    id: 'subsidies',
    name: {
      fr: 'Subventions de l’État',
      nl: 'Staatstoelagen',
      de: 'Staatszuschüsse',
      en: 'State subsidies',
    },
    purpose: {
      fr: 'Dire quel taux de remboursement la loi donne au CPAS et signaler un taux qui diffère.',
      nl: 'Zeggen welk terugbetalingspercentage de wet het OCMW geeft en een afwijking melden.',
      de: 'Sagen, welchen Erstattungssatz das Gesetz dem ÖSHZ gibt, und eine Abweichung melden.',
      en: 'Say which rate of repayment the law gives the centre, and flag one that differs.',
    },
    articles: ['L. 26.05.2002, art. 32'],
    versions: daysOf(rateRule),
    tests: ['src/law/subsidies'],
    publishedCases: [],
    limits: [prepares, refuses],
  },
]
