import {
  child,
  forWork,
  generalExemptionLeftOut,
  monthly,
  type PublishedCase,
  person,
} from '#law/cases/published-case.ts'

/**
 * Published cases about savings, property, other income, and the official started month.
 *
 * @source AR 11.07.2002, art. 22 to 35; the page of each case is in its `source`.
 */
export const propertyAndOthers: readonly PublishedCase[] = [
  {
    id: 'alone, savings of 25 000 €',
    source:
      'https://www.droitsquotidiens.be/fr/question/jai-des-economies-ou-je-viens-de-toucher-un-heritage-ai-je-droit-au-ris',
    file: {
      on: '2025-02-01',
      applicant: person([{ kind: 'movableCapital', amount: '25000.00', per: 'once' }]),
      household: [],
    },
    expected: { 'counted.own': '1628.00', 'counted.net': '1378.00' },
  },
  {
    id: 'savings of 10 500 €',
    source: 'https://www.adasasbl.be/2020/04/06/fiche-info-epargne/',
    file: {
      on: '2020-04-06',
      applicant: person([{ kind: 'movableCapital', amount: '10500.00', per: 'once' }]),
      household: [],
    },
    expected: { 'counted.own': '258.00' },
  },
  {
    id: 'one child, house with a cadastral income of 850 €',
    source: 'https://www.adasasbl.be/2020/04/18/fiche-info-puis-je-percevoir-le-ri-si-je-suis-proprietaire/',
    file: {
      on: '2020-04-18',
      applicant: person([
        {
          kind: 'builtProperty',
          cadastralIncome: '850.00',
          share: '1/1',
          right: 'fullOwnership',
          childrenAllocataire: 1,
        },
      ]),
      household: [child],
    },
    expected: { category: 3, 'counted.own': '0.00' },
  },
  {
    id: 'alone, house with a cadastral income of 2 000 €',
    source: 'https://www.adasasbl.be/2020/04/18/fiche-info-puis-je-percevoir-le-ri-si-je-suis-proprietaire/',
    file: {
      on: '2020-04-18',
      applicant: person([
        {
          kind: 'builtProperty',
          cadastralIncome: '2000.00',
          share: '1/1',
          right: 'fullOwnership',
          childrenAllocataire: 0,
        },
      ]),
      household: [],
    },
    expected: { 'counted.own': '3750.00', 'counted.net': '3500.00' },
    differs: { printed: '3750.00', because: generalExemptionLeftOut },
  },
  {
    id: 'alone, lives in a house with a cadastral income of 1 250 €',
    source:
      'https://www.droitsquotidiens.be/fr/question/comment-le-cpas-prend-il-en-compte-la-maison-dont-je-suis-proprietaire-pour-le-ris',
    file: {
      on: '2025-02-01',
      applicant: person([
        {
          kind: 'builtProperty',
          cadastralIncome: '1250.00',
          share: '1/1',
          right: 'fullOwnership',
          childrenAllocataire: 0,
        },
      ]),
      household: [],
    },
    expected: { 'counted.own': '1500.00', 'counted.net': '1250.00' },
  },
  {
    id: 'alone, partial unemployment of 400 €',
    source: 'https://www.droitsquotidiens.be/fr/question/jai-un-chomage-partiel-ai-je-droit-au-ris',
    file: { on: '2025-02-01', applicant: person([monthly('unemployment', '400')]), household: [] },
    expected: { 'counted.net': '4550.00' },
  },
  {
    id: 'alone, somebody else pays 250 € of housing costs',
    source:
      'https://www.droitsquotidiens.be/fr/question/je-suis-heberge-gratuitement-par-un-proche-ai-je-droit-au-ris',
    file: { on: '2025-02-01', applicant: person([monthly('otherIncome', '250')]), household: [] },
    expected: { 'counted.net': '2750.00' },
  },
  {
    id: 'young person with a mother who has 900 € and a sister who has 850 €',
    source: 'https://inforjeunes.be/thematique/cpas/',
    file: {
      on: '2022-12-01',
      applicant: person([]),
      household: [
        { relation: 'parent', resources: [monthly('wage', '900')] },
        { relation: 'sibling', resources: [monthly('wage', '850')] },
      ],
    },
    expected: { category: 1, 'counted.household': '1328.52', 'integrationIncome.monthly': '691.50' },
    differs: { printed: '678.58', because: generalExemptionLeftOut },
  },
  {
    id: 'alone, begins to work for 1 000 € in January 2015',
    source:
      'https://www.mi-is.be/fr/faq/lexoneration-isp-doit-elle-sappliquer-lorsque-la-personne-dispose-de-revenus-superieurs-au',
    file: { on: '2015-01-01', applicant: person([monthly('wage', '1000', forWork)]), household: [] },
    expected: { 'counted.own': '9185.40', 'integrationIncome.annual': '872.97', entitled: true },
  },
  {
    id: 'official example of a started month: sickness 200 €, wage 600 €, from 5 April',
    source: 'https://primabook.mi-is.be/fr/node/378',
    file: {
      on: '2023-04-05',
      applicant: person([monthly('sickness', '200'), monthly('wage', '600', forWork)], { category: 2 }),
      household: [],
      proRata: { from: '2023-04-05' },
    },
    expected: {
      'categoryIncome.annual': '14569.58',
      'counted.total': '6100.44',
      'startedMonth.amount': '688.46',
      'startedMonth.days': '26/30',
    },
  },
]
